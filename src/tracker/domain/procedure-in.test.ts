import { expect, test } from 'vitest';
import { entriesOf, FIVE_STEPS_HASH, OPEN } from './case.fixture';
import { procedureIn } from './procedure-in';

test('the entry that opens a case says which procedure the case follows, and no other does', () => {
  const [opening, ...others] = entriesOf([OPEN]);
  expect(opening && procedureIn(opening)).toBe(FIVE_STEPS_HASH);
  expect(others.length).toBeGreaterThan(0);
  expect(others.map(procedureIn).filter(Boolean)).toEqual([]);
  expect(opening && procedureIn({ ...opening, body: { procedure: { hash: 'x' } } })).toBeUndefined();
});
