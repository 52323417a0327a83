import { expect, test } from 'vitest';
import { tailOf } from './tail';

/** What goes with the name between brackets, and the form that it has by that. */
function tail(marked: string, initials = false) {
  const from = marked.indexOf('[');
  const until = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const { until: end, form } = tailOf(text, from, until, initials);
  return [text.slice(until, end), ...(form ? [form] : [])].join(' ');
}

test.each([
  ["[Anna]'s tas", "'s genitive"],
  ['[Anna]’S tas', '’S genitive'],
  ['[Anna]`s', '`s genitive'],
  ["[Anna]'je", "'je diminutive"],
  ["[Anna]'tjes daar", "'tjes diminutive"],
  ["[ANNA]'TJE", "'TJE diminutive"],
  ["[Ali]'nin vader", "'nin"],
  ["[Ali]'ninde vader", ''],
  ["[Anna]'s1", ''],
  ["[Anna]'stassen", ''],
  ["zei' [Max] ook", ''],
  ["[Anna] 's avonds", ''],
  ['[Anna]. Zij', ''],
  ["[Max]' tas", "' genitive"],
  ['[Boris]’ tas', '’ genitive'],
  ['[MAX]’ tas', '’ genitive'],
  ['[Уманс]’ tas', '’ genitive'],
  ["[Max]'", ''],
  ["[Max]', zei zij", ''],
  ["'[Max]' tas", ''],
  ['„[Max]’ tas', ''],
  ['a"[Max]’ tas', ''],
  ["'n [Max]' tas", "' genitive"],
  ["[Saar]' tas", ''],
  ["[Xander]' tas", ''],
])('an ending behind an apostrophe goes with the name: %j', (text, expected) => {
  expect(tail(text)).toBe(expected);
});

test.each([
  ['zag [V]. lopen', '.'],
  ['zag [V].lopen', '.'],
  ['zag [V]., en', '.'],
  ['zag [V].', ''],
  ['zag [V].  ', ''],
  ['zag [V]. Toen', ''],
  ['zag [V].  Toen', ''],
  ['zag [V].Toen', ''],
  ['zag [V].\nen', ''],
  ['zag [V]. \r\nen', ''],
  ['zag [V] lopen.', ''],
  ["zag [V]'s tas", ''],
])('the dot of an initial goes with it inside a sentence alone: %j', (text, expected) => {
  expect(tail(text, true)).toBe(expected);
});
