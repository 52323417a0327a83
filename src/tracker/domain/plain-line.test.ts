import { expect, test } from 'vitest';
import { plainLine } from './plain-line';

test.each([
  ['\u202ePiet', 'Piet'],
  ['2026\u0007-07\n', '2026-07'],
  ['\u2068Noor\u2069', 'Noor'],
  ['نور', 'نور'],
  ['Zoë-Ann ’t Hof 🦋', 'Zoë-Ann ’t Hof 🦋'],
])('%j shows as %j', (text, shown) => {
  expect(plainLine(text)).toBe(shown);
});
