import { expect, test } from 'vitest';
import { sectionAt, sectionOf } from './section';

const anchors = [
  { element: 'h2', id: 'eerst', text: 'Eerst dit', location: 20 },
  { element: 'div', id: 'los', text: '', location: 30 },
  { element: 'h3', id: 'dan', text: 'Dan dat', location: 40 },
];

test('the part with most of what was searched for is the one to lead to', () => {
  expect(sectionOf(anchors, [1, 45, 46])?.id).toBe('dan');
  expect(sectionOf(anchors, [25])).toMatchObject({ id: 'eerst', heading: 'Eerst dit', from: 20, until: 40 });
});

test('a word in a heading says more than a word in the text', () => {
  expect(sectionOf(anchors, [20, 45, 46])?.id).toBe('eerst');
});

test('a page leads to its beginning when that has most, when nothing was found and when it has no headings', () => {
  expect(sectionOf(anchors, [1, 2, 25])).toBeUndefined();
  expect(sectionOf(anchors, [])).toBeUndefined();
  expect(sectionOf([], [5])).toBeUndefined();
});

test('a fragment names its part; one that the page lacks names none', () => {
  expect(sectionAt(anchors, 'dan')).toMatchObject({ from: 40, until: Infinity });
  expect(sectionAt(anchors, 'weg')).toBeUndefined();
});
