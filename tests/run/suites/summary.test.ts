import { expect, test } from 'vitest';
import { summarise, totalLine } from './summary.ts';

const unit = { name: 'unit', passed: 12, failed: 0, skipped: 0, seconds: 3.14, processor: 5.28 };
const browsers = { name: 'browsers', passed: 3, failed: 1, skipped: 2, seconds: 61 };

test('the last line is the total', () => {
  const lines = summarise([unit, browsers], 62.5).split('\n');
  expect(lines.at(-1)).toBe('15 passed, 1 failed, 2 skipped');
  expect(lines).toContain('unit            12         0         0       3.1       5.3');
  expect(lines).toContain('browsers         3         1         2      61.0          ');
  expect(lines).toContain(`together${' '.repeat(36)}62.5       5.3`);
});

test('what was not skipped is not mentioned', () => {
  expect(totalLine([unit])).toBe('12 passed, 0 failed');
});
