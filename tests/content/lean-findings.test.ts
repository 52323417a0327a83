import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { leanPage } from '../../src/build/pages/lean-page.ts';
import { leanFindings } from './lean-findings';
import { parsePage } from './pages';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const written = { attributes: new Set(['data-open']), properties: new Set(['--later']) };
const of = (html: string) => leanFindings(parsePage(html), written);

const CSS =
  ':root{--used:1px;--unused:2px;--later:3px}p[data-astro-cid-aaaa]{margin:var(--used)}b[data-astro-cid-bbbb]{margin:0}';
/** A page as Astro writes it, with the styles of a component that it does not have and a policy for other pages too. */
const fromAstro = (css = CSS, policy = `style-src 'self' ${hash(css)} ${hash('other')}; script-src 'self'`) =>
  `<!doctype html><html><head><meta http-equiv="content-security-policy" content="${policy}"><style>${css}</style></head>` +
  '<body><p data-astro-cid-aaaa data-open>A</p><i data-astro-cid-cccc>C</i></body></html>';

const lean = (html: string): string => leanPage(html, { properties: written.properties, scripts: '' });

test('a page as Astro writes it is not lean, and is made so', () => {
  expect(of(fromAstro())).toEqual([
    `allows ${hash('other')}, which nothing on it has`,
    'has a style for [data-astro-cid-bbbb], which nothing on it has',
    'has elements with data-astro-cid-cccc, which no style is for',
    'has the long mark data-astro-cid-aaaa',
    'has the long mark data-astro-cid-cccc',
    'declares --unused, which nothing on it asks for',
  ]);
  expect(of(lean(fromAstro()))).toEqual([]);
});

test.each([
  ['marks of another name', (html: string) => html.replaceAll('data-astro-cid-', 'data-part-')],
  [
    'the policy written in another order',
    (html: string) => html.replace(/(http-equiv="[^"]*") (content="[^"]*")/, '$2 $1'),
  ],
  ['the policy in capitals', (html: string) => html.replace('content-security-policy', 'Content-Security-Policy')],
  [
    'hashes of another kind of quote',
    (html: string) =>
      html.replace(/content="([^"]*)"/, (_, policy: string) => `content="${policy.replaceAll("'", '&#39;')}"`),
  ],
  ['no policy', (html: string) => html.replace(/<meta[^>]*>/, '')],
  ['styles in capitals', (html: string) => html.replaceAll('<style', '<STYLE').replaceAll('</style', '</STYLE')],
])('what an upgrade of Astro may write is found when the patterns no longer fit it: %s', (_, change) => {
  expect(of(lean(change(fromAstro())))).not.toEqual([]);
});

test('a style that the policy does not allow is found', () => {
  expect(of(lean(fromAstro()).replace('margin:', 'padding:'))).toEqual([
    expect.stringMatching(/^has a style or script that 'sha256-.*' is not for$/),
    expect.stringMatching(/^allows 'sha256-.*', which nothing on it has$/),
  ]);
});
