import { expect, test } from 'vitest';
import { type LanguageWords, matchWords } from './match-words';

const page = (href: string, ...words: readonly string[]) => ({ href, title: href, words });
const LANGUAGES: readonly LanguageWords[] = [
  { tag: 'en', pages: [page('parents', 'my son is bullied', 'my child'), page('help', 'helpline', 'call')] },
  { tag: 'ar', pages: [page('الأهل', 'ابني', 'طفلي يتعرض للتنمر'), page('المساعدة', 'مساعدة')] },
  { tag: 'tr', pages: [page('veliler', 'çocuğum', 'zorbalık')] },
];
const found = (question: string) => matchWords(question, LANGUAGES).map(({ tag, href }) => `${tag} ${href}`);

test('a question leads to the page whose words are in it, and the longest phrase goes first', () => {
  expect(found('My son is being bullied at school')).toEqual(['en parents']);
  expect(found('call a helpline for my child')).toEqual(['en parents', 'en help']);
});

test('marks, capitals, endings and the article of Arabic do not matter', () => {
  expect(found('COCUGUMA ZORBALIK yapiyorlar')).toEqual(['tr veliler']);
  expect(found('أريد المساعدة')).toEqual(['ar المساعدة']);
  expect(found('إبني')).toEqual(['ar الأهل']);
});

test('nothing is found by half a phrase, by a short word that is in a longer one, or by nothing', () => {
  expect(found('my dog')).toEqual([]);
  expect(found('I recall him')).toEqual([]);
  expect(found('')).toEqual([]);
});
