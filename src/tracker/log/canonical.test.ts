import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, isJson, MAX_DEPTH } from './canonical';

test('the order of keys makes no difference, the order of a list does', () => {
  expect(canonical({ b: [2, 1], a: { d: null, c: 'x' } })).toBe('{"a":{"c":"x","d":null},"b":[2,1]}');
  expect(canonical({ a: 1, b: 2, c: 3 })).toBe(canonical({ c: 3, a: 1, b: 2 }));
  expect(canonical([2, 1])).not.toBe(canonical([1, 2]));
});

test('the text reads back as the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('values differ exactly when their texts do', () => {
  const small = fc.dictionary(fc.constantFrom('a', 'b'), fc.constantFrom(1, '1', null, true));
  fc.assert(
    fc.property(small, small, (one, other) => {
      const equal = Object.keys({ ...one, ...other }).every(
        (key) => Object.hasOwn(one, key) && one[key] === other[key] && Object.hasOwn(other, key),
      );
      expect(canonical(one) === canonical(other)).toBe(equal);
    }),
  );
});

test('only what JSON can say is JSON', () => {
  for (const value of [null, 'x', true, false, 0, -1.5, [], {}, { a: [1, { b: null }] }])
    expect(isJson(value)).toBe(true);
  for (const value of [undefined, Number.NaN, Number.POSITIVE_INFINITY, () => 1, 1n, Symbol('x')]) {
    expect(isJson(value)).toBe(false);
    expect(isJson([1, { a: value }])).toBe(false);
  }
});

test('nesting is bounded', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 'bottom' : [nested(depth - 1)]);
  expect(isJson(nested(MAX_DEPTH))).toBe(true);
  expect(isJson(nested(MAX_DEPTH + 1))).toBe(false);
  expect(isJson(nested(5000))).toBe(false);
});
