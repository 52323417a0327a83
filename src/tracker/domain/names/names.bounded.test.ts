/** Apart from the other tests of names, because these take seconds: mutation testing leaves them out. */
import { expect, test } from 'vitest';
import { growth, LINEAR } from '../../../../tests/support/growth';
import { hideNames } from './names';
import { INVENTED, OWN, pupil } from './names.fixture';

const PUPILS = [OWN, ...INVENTED, pupil('kort', 'Vo', 'Terman', { class: '2B' }), pupil('wang', '小例子', '王')];

test.each([
  ['prose', 'Gisteren sloeg Voorbeeld Testerman de ander. Ze vonden Roos van 2B een pester, maar Anne vond van wel. '],
  ['one letter over and over', 'v'],
  ['letters with spaces', 'v o r b e e l d '],
  ['a name over and over', 'Voorbeeld'],
  ['initials', 'V.'],
  ['characters of no width', 'V\u200b'],
  ['Chinese', '王小例子'],
  ['quotes', "'"],
  ['line ends', '-\n'],
  ['halves of emoji', '\ud83d'],
  ['combining marks', 'e\u0301\u0301'],
])('four times as long a text costs about four times as much to read: %s', (_, piece) => {
  const read = (size: number) => hideNames(piece.repeat(size / piece.length), PUPILS, { reader: OWN.id });
  expect(growth(read)).toBeLessThan(LINEAR);
});
