import { describe, expect, test } from 'vitest';
import { growth, LINEAR } from '../../../../tests/support/growth';
import { makePassphrase } from './make-passphrase';
import { readPassphrase } from './passphrase-strength';
import { WORDS } from './words';

describe('the words', () => {
  test('are 4,096 different ones, short and without signs that a keyboard may lack', () => {
    expect(new Set(WORDS).size).toBe(4096);
    expect(WORDS.filter((word) => !/^[a-z]{4,9}$/.test(word))).toEqual([]);
    expect(WORDS).toEqual(WORDS.toSorted());
  });

  test('hold nothing that hurts to be told as your passphrase', () => {
    const bad =
      /moord|dood|bloed|pest|sex|seks|nazi|kanker|wapen|oorlog|haat|angst|pijn|drug|ziek(?!e)|sterf|slaan|kind/;
    expect(WORDS.filter((word) => bad.test(word) && !['muziek', 'zangster'].includes(word))).toEqual([]);
  });
});

describe('a generated passphrase', () => {
  test('has six words, drawn with chance', () => {
    const many = Array.from({ length: 2000 }, () =>
      makePassphrase((bytes) => crypto.getRandomValues(bytes)).split(' '),
    );
    expect(many.every((words) => words.length === 6)).toBe(true);
    // 12,000 draws of 4,096 leave about one in twenty out.
    const seen = new Set(many.flat());
    expect(seen.size).toBeGreaterThan(3800);
    expect([...seen].every((word) => WORDS.includes(word))).toBe(true);
  });

  test('follows from the drawn numbers, the first and the last word included', () => {
    const made = makePassphrase((bytes) => bytes.set([0, 4095, 4096, 8191, 1, 65_535]));
    expect(made).toBe([WORDS[0], WORDS[4095], WORDS[0], WORDS[4095], WORDS[1], WORDS[4095]].join(' '));
  });

  test('is strong', () => {
    for (let count = 0; count < 50; count += 1) {
      const made = makePassphrase((bytes) => crypto.getRandomValues(bytes));
      expect(readPassphrase(made), made).toEqual({ strength: 'strong', weaknesses: [] });
    }
  });
});

test.each([
  ['', 'too-weak', ['short']],
  ['welkom', 'too-weak', ['short']],
  ['welkom01', 'too-weak', ['short', 'known-password']],
  ['aaaaaaaaaaaaaaaa', 'too-weak', ['repeats']],
  ['abcdefghijklmnop', 'too-weak', ['sequence']],
  ['qwertyuiopasdfghjkl', 'too-weak', ['known-password']],
  ['sdfghjklkjhgfdsa', 'too-weak', ['keyboard']],
  ['23-11-2026', 'too-weak', ['short', 'date']],
  ['testschool', 'too-weak', ['short', 'about-this']],
  ['lamp fiets', 'too-weak', ['short']],
  ['lamp fiets kast', 'weak', []],
  ['lamp fiets kast boter', 'enough', []],
  ['zebra coyote citatie dagwinst dagwinst weken', 'strong', []],
  ['file teken district zuil kapitein aantal', 'strong', []],
])('%j is %s', (typed, strength, weaknesses) => {
  const reading = readPassphrase(typed, ['testschool']);
  expect(reading.weaknesses).toEqual(strength === 'strong' ? [] : expect.arrayContaining(weaknesses as never[]));
  expect(reading.strength).toBe(strength);
});

test('signs that may be written in two ways are told', () => {
  expect(readPassphrase('½ café ﬁets lamp kast').weaknesses).toContain('unusual-signs');
  expect(readPassphrase('caf\u00e9 fiets lamp kast').weaknesses).not.toContain('unusual-signs');
  expect(readPassphrase('cafe\u0301 fiets lamp kast').weaknesses).not.toContain('unusual-signs');
});

test('the form in which it is used is told where it is another than was typed', () => {
  expect(readPassphrase(' lamp \ufb01ets kast boter').usedAs).toBe('lamp fiets kast boter');
  expect(readPassphrase('lamp fiets kast boter')).not.toHaveProperty('usedAs');
});

test('what comes after two hundred characters is not read', () => {
  const weak = 'a'.repeat(200);
  expect(readPassphrase(`${weak} lamp fiets wolk kaars 7xq`)).toEqual(readPassphrase(weak));
});

test('a very long text costs no more for each character than a short one', () => {
  expect(growth((size) => readPassphrase('lamp fiets '.repeat(size / 11)))).toBeLessThan(LINEAR);
  expect(readPassphrase('lamp fiets '.repeat(500_000)).strength).toBe('too-weak');
});
