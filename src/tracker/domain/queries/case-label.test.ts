import { expect, test } from 'vitest';
import { namelessLabel } from './case-label';

test.each(['2026-07', '2026-1', '2026-100'])('%s, as the program gives labels, names nobody', (label) => {
  expect(namelessLabel(label)).toBe(label);
});

test.each([
  'Vlinder',
  'Vlinder 2026-07',
  'x2026-07',
  '2026-07 Vlinder',
  '2026-07b',
  '2026-Vlinder',
  '2026-',
  '26-07',
  'klas-07',
  '',
])("'%s' was typed by a person and may name someone", (label) => {
  expect(namelessLabel(label)).toBeUndefined();
});
