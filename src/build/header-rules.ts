/** Headers of every response below one folder; `folder` is relative to the base path and is '', ends in a slash, or is a file. */
export interface HeaderRule {
  readonly folder: string;
  readonly headers: Readonly<Record<string, string>>;
}

const deny = (...features: string[]) => features.map((feature) => `${feature}=()`).join(', ');

const immutable = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** What a host must send; where rules overlap and name the same header, the last one that matches wins. */
export const headerRules: readonly HeaderRule[] = [
  {
    folder: '',
    headers: {
      // The rest of a page's policy stands in its own meta element; this directive is ignored there.
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Permissions-Policy': deny(
        'accelerometer',
        'autoplay',
        'browsing-topics',
        'camera',
        'display-capture',
        'encrypted-media',
        'geolocation',
        'gyroscope',
        'hid',
        'idle-detection',
        'local-fonts',
        'magnetometer',
        'microphone',
        'midi',
        'payment',
        'picture-in-picture',
        'screen-wake-lock',
        'serial',
        'usb',
        'xr-spatial-tracking',
      ),
      'Cache-Control': 'no-cache',
    },
  },
  {
    // A worker takes its policy from its own response and not from the page: ours compute, and need no network.
    folder: '_astro/',
    headers: { 'Content-Security-Policy': "default-src 'none'; script-src 'self'", ...immutable },
  },
  // This worker takes over from the network, and asks for nothing but what this site has.
  { folder: 'sw.js', headers: { 'Content-Security-Policy': "default-src 'none'; connect-src 'self'" } },
  // File names in these folders hold a hash of what is inside.
  { folder: 'pagefind/fragment/', headers: immutable },
  { folder: 'pagefind/index/', headers: immutable },
  { folder: 'pagefind/filter/', headers: immutable },
  { folder: 'bewaard/', headers: immutable },
];

/** The headers of the address `path`, relative to the base path and without a leading slash. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  return Object.assign({}, ...rules.filter((rule) => path.startsWith(rule.folder)).map((rule) => rule.headers));
}
