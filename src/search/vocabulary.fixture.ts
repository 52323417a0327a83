import { readVocabulary, type VocabularyFile, wordList } from './vocabulary';
import { writeWordSet } from './word-set';

/** A small site. */
export const file: VocabularyFile = {
  pages: [
    ['a', '/pesten/', 'Wat is pesten?', ['leerlingen', 'ouders']],
    ['b', '/hulp/', 'Hulp', ['leerlingen', 'ouders']],
    ['c', '/voor/ouders/', 'Voor ouders', ['ouders']],
    ['d', '/protocol/stap-4/', 'Stap 4: De evaluatie', ['leerlingen', 'ouders']],
  ],
  words: wordList([
    'Pesten gebeurt steeds opnieuw. Wie gepest wordt, vertelt dat niet altijd. De pester stuurt mail.',
    'De leerlingcoördinator voert een bemiddelingsgesprek. De groep spreekt af in de app. Een foto, een kind.',
    'De evaluatie is na twee weken. Het wachtwoord geef je niet. Signalen en signaal. De mentor helpt, de mentor belt.',
  ]),
  everywhere: 'pesten',
  numbers: ['088 123 45 67', '0800-0432', '112'],
  meanings: [
    { asked: ['insta', 'ig'], terms: ['app'], pages: ['/hulp/#online'] },
    { asked: ['mijn kind'], terms: [], pages: ['/voor/ouders/'], audience: 'ouders' },
    { asked: ['wil dood'], terms: [], pages: ['/hulp/#nood'] },
    { asked: ['uitlachen', 'ze lachen me uit'], terms: [], pages: ['/pesten/'] },
    { asked: ['ik word gepest', 'ze slaan mij', 'ze slaan mijn kind'], pages: ['/hulp/', '/voor/ouders/#gepest'] },
    { asked: ['zoon', 'dochter'], audience: 'ouders' },
    { asked: ['ik', 'mij'], audience: 'leerlingen' },
    { asked: ['evaluatie'], pages: ['/pesten/#evaluatie'], explains: true },
  ],
  alike: ['slaan meppen klappen', 'zoon dochter kind'],
  right: writeWordSet(['meiden', 'mail', 'groot', 'men']),
};

export const vocabulary = readVocabulary(file);
