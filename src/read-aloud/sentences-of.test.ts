import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { sentencesOf } from './sentences-of';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../tests/${path}`, import.meta.url)), 'utf8');

/** Sentences that nobody here wrote: of UD Dutch Alpino (newspapers), and of Common Voice (people who read for it). */
const alpino = (JSON.parse(read('bench/names/dutch-sentences.json')) as { sentences: string[] }).sentences;
const commonVoice = read('search/danger/harmless.txt')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));
const END = /[.!?…]["'”’)]*$/;

describe('of running text of others', () => {
  test.each([
    ['newspapers', alpino],
    ['Common Voice', commonVoice],
  ])('the sentences of %s are found again where they end', (_, all) => {
    const sentences = all.map((sentence) => sentence.trim()).filter((sentence) => END.test(sentence));
    expect(sentences.length).toBeGreaterThan(300);
    let [expected, found, right] = [0, 0, 0];
    for (let first = 0; first < sentences.length; first += 6) {
      const own = sentences.slice(first, first + 6);
      const parts = sentencesOf(own.join(' ')).map((part) => part.trim());
      expected += own.length;
      found += parts.length;
      right += own.filter((sentence) => parts.includes(sentence)).length;
    }
    expect(right / expected).toBeGreaterThan(0.98);
    expect(right / found).toBeGreaterThan(0.97);
  });
});

test.each([
  ['a full stop in what is cut short', 'Dit zegt dhr. Jansen, bijv. op school. Dan volgt de rest.', 2],
  ['letters with stops between', 'Neem o.a. Sanne mee. Dat mag.', 2],
  ['an initial', 'Vraag het aan J. de Vries. Of bel.', 2],
  ['a quotation that goes on', '‘Hou op!’ zei ze. ‘Nu meteen.’ Toen ging ze weg.', 3],
  ['a time and an address', 'Bel tussen 8.30 en 17.00 uur. Of kijk op www.kindertelefoon.nl. Dat is gratis.', 3],
  ['dots that trail off', 'Ik weet het niet... Zeg dat gerust.', 2],
  ['Arabic', 'هل يتعرض طفلك للتنمر؟ اتصل بالمدرسة. نحن نساعدك!', 3],
  ['Tigrinya', 'ሰላም ዲኻ። ናብ ቤት ትምህርቲ ደውል። ንሕና ክንሕግዘካ ኢና።', 3],
  ['Ukrainian', 'Вашу дитину цькують? Зателефонуйте на вул. Шкільну. Ми допоможемо.', 3],
  ['Polish', 'Zadzwoń np. do wychowawcy. To nic nie kosztuje.', 2],
  ['Turkish', 'Çocuğunuza zorbalık mı yapılıyor? Okulu arayın. Size yardım ederiz.', 3],
])('%s ends no sentence too soon, nor too late', (_, text, count) => {
  expect(sentencesOf(text)).toHaveLength(count);
});

test.each(['', ' ', '\n\t '])('%j has none', (text) => {
  expect(sentencesOf(text)).toEqual([]);
});

test('put together the parts are the text', () => {
  const text = alpino.slice(0, 200).join(' \n ');
  expect(sentencesOf(text).join('')).toBe(text);
});
