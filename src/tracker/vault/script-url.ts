/** The one policy of the tracker under Trusted Types; the page's own policy names it. */
export const POLICY_NAME = 'dossiers';

interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

const ownOnly = {
  createScriptURL(url: string): string {
    if (new URL(url, location.href).origin !== location.origin) throw new TypeError('a script from elsewhere');
    return url;
  },
};

let policy: typeof ownOnly | undefined;

/** The address of one of our own scripts in the form in which a browser with Trusted Types starts it; throws for another origin. */
export function scriptUrl(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy(POLICY_NAME, ownOnly) ?? ownOnly;
  return policy.createScriptURL(url);
}
