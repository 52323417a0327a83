/** All names here are invented, or given names that many languages write each in its own way. */
import { expect, test } from 'vitest';
import { soundOf } from './sound';

test.each([
  ['jsf', 'youssef yusuf yoesoef joesoef iusuff josephe'],
  // One hissing sound.
  ['smt', 'chimat schimat shimad sjimat simat szimat czimat zhimat tsjimat tschimat tchimat chymat'],
  ['mrs', 'marisj maritsch maris mariz marix mariesz morris'],
  // Before another letter than e, i and y these are a k.
  ['krmn', 'charmin karmin khoermin ghurmin qarmin carmin garmin ckermin'],
  ['ksntr', 'ksander xander'],
  ['alksntr', 'alexander aleksandar ellixandr ulxsander oleksandr yleksander'],
  ['fltmr', 'vladimir wladimir phladimyr fladdimir vlathimer vladhimir wolodymyr'],
  ['tkn', 'tekin thekin dheekin deekken teqin'],
  // Between other letters a j, y or i is no sound of its own, and neither is an h.
  ['mrm', 'maryam marriam marjam meriem mirhayam'],
  ['amt', 'ahmed amat emmed iymed'],
  ['jnt', 'yanet janet iannet'],
  ['slt', 'solt szollt'],
  ['mmn', 'mamun mammmoen'],
  ['l', 'li lou lei'],
  ['a', 'ea ahja o'],
])('%s is the sound of %s', (sound, names) => {
  for (const name of names.split(' ')) expect(soundOf(name), name).toBe(sound);
});

test.each([
  ['marit', 'maris'],
  ['chemal', 'chamal'],
  ['alexan', 'alezan'],
  ['ytje', 'jotje'],
  ['maxi', 'massi'],
])('%s and %s do not sound alike', (one, other) => {
  expect(soundOf(one)).not.toBe(soundOf(other));
});
