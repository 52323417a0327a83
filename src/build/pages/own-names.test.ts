import { expect, test } from 'vitest';
import { ownNames } from './own-names.ts';

const styled = (css: string, body: string) => `<html><style>${css}</style><body>${body}</body></html>`;
/** What is left of the styles of a page. */
const left = (css: string, body: string, scripts = '') =>
  /<style>(.*?)<\/style>/s.exec(ownNames(styled(css, body), scripts))?.[1];

test.each([
  ['an element', 'h3{margin:0}'],
  ['a class', '.field{margin:0}'],
  ['an attribute', '[data-waits]{margin:0}'],
  ['one of all that is asked for', 'p.quiet>a[href]:hover::before{margin:0}'],
])('a rule for %s that the page does not have goes', (_, css) => {
  expect(left(`${css}p{color:red}`, '<p class="note">hier</p>')).toBe('p{color:red}');
});

test('of a list of selectors only those of the page stay, and what is left empty goes', () => {
  expect(left('h1,h2,h3{margin:0}@media print{h4{margin:0}}', '<h2>hier</h2>')).toBe('h2{margin:0}');
});

test.each([
  ['an element', 'mark{margin:0}', `document.createElement('mark')`],
  ['a class', '.danger-card{margin:0}', `made.className="danger-card"`],
  ['an attribute', '[aria-busy=true]{margin:0}', `place.setAttribute('aria-busy','true')`],
  ['an attribute by its name in the dataset', '[data-once-more]{margin:0}', 'status.dataset.onceMore=""'],
])(
  'a rule for %s that a script may bring stays, whether the script stands in the page or in a file',
  (_, css, script) => {
    expect(left(css, '<p>hier</p>', script)).toBe(css);
    expect(left(css, `<p>hier</p><script type="module">${script}</script>`)).toBe(css);
  },
);

test('words that readers see are no names of a script', () => {
  expect(left('mark{margin:0}', '<p>een mark van toen</p>')).toBe('');
});

test('states, alternatives and what an element must not be are not read', () => {
  const css = ':is(h3,h4) p:not(.none):focus-visible{margin:0}*,:before{margin:0}li::marker{color:red}';
  expect(left(css, '<li><p>hier</p></li>')).toBe(css);
});

test('steps of an animation, letters and the order of layers stay', () => {
  const css =
    '@layer tokens, base;@font-face{font-family:"A"}@keyframes turn{from{top:0}to{top:1px}}@page{margin:0}p{animation:turn 1s}';
  expect(left(css, '<p>hier</p>')).toBe(css);
});

test('a page with styles in a file stays as it is, for scripts make all that it shows', () => {
  const page = styled('h3{margin:0}', '<link rel="stylesheet" href="/a.css">');
  expect(ownNames(page, '')).toBe(page);
});
