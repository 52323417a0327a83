import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName } from '../files/file-name';
import { toRemove } from './rotation';

const at = (day: string, time: string, code = 'vault1') => `dossiers-2026-${day}-${time}-${code}.zip`;
const left = (names: readonly string[], newest: string) => {
  const gone = new Set(toRemove([...names, newest], newest, 'vault1'));
  return [...names, newest].filter((name) => !gone.has(name));
};

test('of today three stay, the newest of them', () => {
  const names = ['0900', '0915', '0930', '0945'].map((time) => at('11-22', time));
  expect(left(names, at('11-22', '1000'))).toEqual([at('11-22', '0930'), at('11-22', '0945'), at('11-22', '1000')]);
});

test('of every other day the last one stays', () => {
  const names = [at('11-20', '0900'), at('11-20', '1500'), at('11-21', '0900'), at('11-21', '0800')];
  expect(left(names, at('11-22', '1000'))).toEqual([at('11-20', '1500'), at('11-21', '0900'), at('11-22', '1000')]);
});

test('ten stay in all', () => {
  const names = Array.from({ length: 20 }, (_, index) => at(`10-${10 + index}`, '1200'));
  expect(left(names, at('11-22', '1000'))).toEqual([...names.slice(-9), at('11-22', '1000')]);
});

test('other files and back-ups of another vault in the same folder stay', () => {
  const names = [
    'rooster.xlsx',
    'dossiers.zip',
    at('11-01', '0900', 'other9'),
    at('11-01', '0800', 'other9'),
    `kopie van ${at('11-01', '0900')}`,
  ];
  expect(left(names, at('11-22', '1000'))).toEqual([...names, at('11-22', '1000')]);
});

describe('whatever is in the folder', () => {
  const name = fc
    .record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 0, max: 11 }), minute: fc.nat(1439) })
    .map(({ day, month, minute }) =>
      fileName('back-up', new Date(2026, month, day, Math.floor(minute / 60), minute % 60), 'vault1'),
    );

  test('the new one stays, at most ten stay, and doing it again removes nothing more', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 40 }), name, (names, newest) => {
        const kept = left(
          names.filter((one) => one !== newest),
          newest,
        );
        expect(kept).toContain(newest);
        expect(kept.length).toBeLessThanOrEqual(10);
        expect(toRemove(kept, newest, 'vault1')).toEqual([]);
      }),
    );
  });
});
