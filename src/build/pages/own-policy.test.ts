import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { ownPolicy } from './own-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, rest: string) => `<meta http-equiv="content-security-policy" content="${policy}">${rest}`;
const ELSEWHERE = "'sha256-ofAnotherPage='";

test('allows the styles and scripts of the page itself, and those of other pages no longer', () => {
  const policy = `default-src 'none'; style-src 'self' ${ELSEWHERE}; script-src 'self' 'wasm-unsafe-eval' ${ELSEWHERE};`;
  const rest = '<style>p{color:red}</style><script type="module">start()</script>';
  expect(ownPolicy(page(policy, rest))).toBe(
    page(
      `default-src 'none'; style-src 'self' ${hash('p{color:red}')}; script-src 'self' 'wasm-unsafe-eval' ${hash('start()')};`,
      rest,
    ),
  );
});

test('a script with an address of its own needs no hash, and the same text only one', () => {
  const rest = '<script src="/a.js"></script><style>a{}</style><style>a{}</style>';
  expect(ownPolicy(page("script-src 'self'; style-src 'self'", rest))).toBe(
    page(`script-src 'self'; style-src 'self' ${hash('a{}')}`, rest),
  );
});
