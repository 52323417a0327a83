/** Whether the phrases of the content find those who are in danger, and leave others alone. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createMatcher } from '../../../src/search/danger/matcher';
import { dangerFileOf, dangerLanguages } from './danger-matcher';

/** Of what its maker saw while making the phrases; of what nobody had seen; of ordinary sentences with a word of danger. */
const SEEN = 0.97;
const UNSEEN = 0.95;
const FALSE_ALARMS = 0.005;
/** Bytes of the Dutch phrases as they travel, without the words on the cards, and of all of another language. The aim was 4,000; finding more went before it. */
const DUTCH = 6_700;
const OTHER = 2_600;

const linesOf = (name: string) =>
  readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const dutch = dangerFileOf('nl');
const match = createMatcher(dutch);
const firstOf = (question: string): string => {
  const [call] = match(question)[0]?.calls ?? [];
  return call ? (call.label.endsWith('Helpwanted') ? 'Helpwanted' : call.number) : 'none';
};
const zipped = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 }).length;

const questions = linesOf('questions.tsv').map((line) => {
  const [numbers = '', question = '', half = ''] = line.split('\t');
  return { numbers: numbers.split('|'), question, half };
});
const missedOf = (half: string) => {
  const asked = questions.filter((each) => each.half === half);
  return { asked, missed: asked.filter(({ numbers, question }) => !numbers.includes(firstOf(question))) };
};

test.each([
  ['seen', SEEN],
  ['unseen', UNSEEN],
])('of the %s half of the questions the right number stands first', (half, least) => {
  const { asked, missed } = missedOf(half);
  expect(asked.length).toBeGreaterThan(200);
  expect(
    1 - missed.length / asked.length,
    missed.map(({ question }) => `${question} → ${firstOf(question)}`).join('\n'),
  ).toBeGreaterThanOrEqual(least);
});

test('ordinary sentences with a word of danger in them raise no alarm', () => {
  const sentences = linesOf('harmless.txt');
  expect(sentences.length).toBeGreaterThan(200);
  const alarms = sentences.filter((sentence) => match(sentence).length > 0);
  expect(alarms.length / sentences.length, alarms.join('\n')).toBeLessThanOrEqual(FALSE_ALARMS);
});

test.each([
  ['mijn vader slaat me', 'thuis'],
  ['mijn dochter wil niet meer leven', 'zelfdoding-ander'],
  ['ik snij mezelf', 'zelfbeschadiging'],
  ['ik ben verkracht', 'seksueel-geweld'],
  ['ze gaan me verkrachten', 'seksueel-geweld-nu'],
  ['ze gaan me steken', 'geweld-nu'],
])("'%s' gets the words for who asks", (question, card) => {
  expect(match(question)[0]?.id).toBe(card);
});

test('the phrases weigh little, and the words of a card say where they come from', () => {
  const { cards, ...rest } = dutch;
  expect(zipped({ ...rest, cards: cards.map(({ phrases }) => phrases) })).toBeLessThanOrEqual(DUTCH);
  for (const card of cards) {
    expect(card.origin).toContain('Niet uit het protocol');
    expect(card.calls.length).toBeGreaterThan(0);
  }
});

test.each([
  ['en', 'i want to die', '113'],
  ['en', 'my dad hits me', '0800-2000'],
  ['en', 'he has a knife', '112'],
  ['pl', 'chce umrzec', '113'],
  ['pl', 'ojciec mnie bije', '0800-2000'],
  ['tr', 'ölmek istiyorum', '113'],
  ['tr', 'babam beni dövüyor', '0800-2000'],
  ['uk', 'не хочу жити', '113'],
  ['uk', 'у нього ніж', '112'],
  ['ar', 'أريد أن أموت', '113'],
  ['ar', 'أبي يضربني', '0800-2000'],
  ['ti', 'ክመውት እደሊ', '113'],
  ['ti', 'ኣቦይ ይሃርመኒ', '0800-2000'],
])('in %s, %s leads to %s', (language, question, number) => {
  expect(createMatcher(dangerFileOf(language))(question)[0]?.calls[0]?.number).toBe(number);
});

test.each(dangerLanguages.filter((tag) => tag !== 'nl'))(
  '%s says that nobody has read it yet, weighs little and takes no Dutch for itself',
  (tag) => {
    const file = dangerFileOf(tag);
    expect(zipped(file)).toBeLessThanOrEqual(OTHER);
    const dutchOnly = file.cards.filter(
      ({ origin }) => origin.split(/[.።]/).filter((part) => part.trim() !== '').length < 2,
    );
    expect(dutchOnly).toEqual([]);
    const foreign = createMatcher(file);
    expect(linesOf('harmless.txt').filter((sentence) => foreign(sentence).length > 0)).toEqual([]);
  },
);
