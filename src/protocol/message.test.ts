import { expect, test } from 'vitest';
import { fillPlaceholders, isPlaceholder, namesBetweenBraces, PLACEHOLDERS } from './message';

test('the names between braces are listed once each, in order', () => {
  expect(namesBetweenBraces('Over {kind}: {afspraken} en {kind}, {}')).toEqual(['kind', 'afspraken', '']);
  expect(namesBetweenBraces('niets } { hier')).toEqual([]);
});

test('every placeholder is filled, as often as it stands there', () => {
  expect(fillPlaceholders('{kind} en {kind} op {school}', (name) => `<${name}>`)).toBe('<kind> en <kind> op <school>');
});

test('what is no placeholder stays as it is', () => {
  expect(fillPlaceholders('{naam} {Kind} {kind', () => 'x')).toBe('{naam} {Kind} {kind');
  expect(isPlaceholder('toString')).toBe(false);
  expect(isPlaceholder('kind')).toBe(true);
});

test('a value with braces or dollar signs is put in as it is', () => {
  expect(fillPlaceholders('{kind}', () => '{school} $& $1')).toBe('{school} $& $1');
});

test('placeholders are words of one kind: small letters only', () => {
  for (const name of PLACEHOLDERS) expect(name).toMatch(/^[a-z]+$/);
});
