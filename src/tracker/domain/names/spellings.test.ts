import { expect, test } from 'vitest';
import { pupil } from './names.fixture';
import { initialsOf, spellingsOf } from './spellings';

const letters = (...args: Parameters<typeof pupil>) =>
  spellingsOf(pupil(...args)).map(({ letters: word, part }) => `${word} ${part}`);

test('a pupil with a prefix is spelled with and without it, both ways round and as accounts have it', () => {
  expect(letters('x', 'Proef', 'Vogel', { prefix: 'van der' }).toSorted()).toEqual(
    [
      'proef first',
      'vandervogel last',
      'vogel last',
      'proefvandervogel full',
      'proefvogel full',
      'vandervogelproef full',
      'vogelproef full',
      'pvogel full',
      'pvandervogel full',
      // As accounts and quick notes have it.
      'vdvogel last',
      'proefv full',
      'proefvdvogel full',
      'proefvdv full',
      'pvdvogel full',
    ].toSorted(),
  );
});

test('each word of a double name is a spelling, but particles and single letters are none', () => {
  expect(letters('x', 'Marie-Proef', 'Testsma-de Vogel').filter((one) => !one.endsWith('full'))).toEqual([
    'marieproef first',
    'marie first',
    'proef first',
    'testsmadevogel last',
    'testsma last',
    'vogel last',
  ]);
  expect(letters('x', 'J Proef', '').toSorted()).toEqual(['jproef first', 'proef first']);
});

test('a prefix that was typed with the last name is a prefix too', () => {
  expect(letters('x', '', 'de la Vogel')).toEqual(['delavogel last', 'vogel last', 'dlvogel last']);
  expect(letters('x', '', 'El')).toEqual(['el last']);
});

test('nicknames are whole, also with several words, and a nickname may have no letters', () => {
  expect(letters('x', '', '', { nicknames: ['Groene Draak', ' 🦋 ', ' ', ''] })).toEqual([
    'groenedraak nickname',
    '🦋 nickname',
  ]);
});

test('letters that people spell out or leave out give more spellings', () => {
  expect(letters('x', 'Jörg', '')).toEqual(['jorg first', 'joerg first']);
  expect(letters('x', 'Åsøüä', '')).toEqual(['asoua first', 'aasoeueae first']);
  expect(letters('x', 'Groß', '')).toEqual(['gross first', 'gros first']);
  expect(letters('x', 'Æœþ', '')).toEqual(['aeoeth first', 'aot first']);
  expect(letters('x', '', 'المثالي')).toEqual(['المثالي last', 'مثالي last']);
  expect(letters('x', '', 'الب')).toEqual(['الب last']);
  expect(letters('x', '', 'خالدون')).toEqual(['خالدون last']);
  expect(letters('x', '', 'بن المثالي')).toContain('بنمثالي last');
});

test('where a name has words is known, and where first and last name meet', () => {
  const spellings = spellingsOf(pupil('x', 'An Bo', 'Vogel'));
  const first = spellings.find((one) => one.letters === 'anbo');
  const full = spellings.find((one) => one.letters === 'anbovogel');
  expect([...(first?.breaks ?? [])]).toEqual([2]);
  expect(first?.middle).toBeUndefined();
  expect([...(full?.breaks ?? [])]).toEqual([2, 4]);
  expect(full?.middle).toBe(4);
});

test('names in scripts without spaces have no account names', () => {
  expect(letters('x', '小例', '王').toSorted()).toEqual(
    ['小例 first', '王 last', '小例王 full', '王小例 full'].toSorted(),
  );
  expect(letters('x', 'Proef', '王 Vogel')).not.toContain('p王vogel full');
  expect(letters('x', 'Proef', '王')).not.toContain('p王 full');
});

test('of a double first name each order and the first of its words go with the last name', () => {
  const full = letters('x', 'Marie-Proef', 'Vogel', { prefix: 'van' }).filter((one) => one.endsWith('full'));
  expect(full).toEqual([
    'marieproefvanvogel full',
    'marieproefvogel full',
    'vanvogelmarieproef full',
    'vogelmarieproef full',
    'marievanvogel full',
    'marievogel full',
    'mvogel full',
    'mvanvogel full',
    'marievvogel full',
    'mvvogel full',
    'marievv full',
    'mariev full',
  ]);
});

test.each(['van den', 'de la', 'in ’t', 'El', 'bin', 'zu', 'Mc', 'عبد', 'بن'])(
  '%s before a last name is no name itself, and what follows is one',
  (particle) => {
    const [whole, vogel, tester, core] = letters('x', '', `${particle} Vogel Tester`);
    expect(whole).toMatch(/.vogeltester last$/);
    expect([vogel, tester, core]).toEqual(['vogel last', 'tester last', 'vogeltester last']);
    expect([...initialsOf(pupil('x', '', `${particle} Vogel Tester`)).last]).toEqual(['v', 't']);
  },
);

test('a last name of particles alone is that name', () => {
  expect(letters('x', 'Proef', 'van El').filter((one) => one.endsWith('full'))).toEqual([
    'proefvanel full',
    'vanelproef full',
    'pvanel full',
    'proefv full',
  ]);
});

test('in a name of two scripts each word is found alone, but for a particle or a letter', () => {
  expect(letters('x', '王 De', '').toSorted()).toEqual(['王 first', '王de first'].toSorted());
  expect(letters('x', '王 Bo X', '').toSorted()).toEqual(['bo first', '王 first', '王box first'].toSorted());
});

test('initials are those of every word, IJ as one letter too, and particles are known short and long', () => {
  const { first, last, particles } = initialsOf(pupil('x', 'IJsbrand Bo', 'Testsma-de Vogel', { prefix: 'van der' }));
  expect([...first].toSorted()).toEqual(['b', 'i', 'ij']);
  expect([...last].toSorted()).toEqual(['d', 't', 'v']);
  expect([...particles].toSorted()).toEqual(['d', 'de', 'der', 'v', 'van', 'vanderde', 'vdd']);
});

test('a pupil without a prefix has no particles', () => {
  expect([...initialsOf(pupil('x', 'Proef', 'Vogel')).particles]).toEqual([]);
});

test.each([
  ['van der', ['v']],
  ['Von', ['v']],
  ['in ’t', ['v']],
  ["'t", ['v']],
  ['', ['v']],
  ['el', ['e', 'v']],
  ['El Van', ['e', 'v']],
  ['El Bin', ['e', 'v']],
  ['Teresa', ['t', 'v']],
  ['bou bin', ['b', 'v']],
])('the letter of the prefix %j may stand for the last name where the prefix is not Dutch: %j', (prefix, expected) => {
  expect([...initialsOf(pupil('x', 'Proef', 'Vogel', { prefix })).last].toSorted()).toEqual(expected);
});

test('letters that are one initial are so at the start of a name alone', () => {
  const first = (name: string) => [...initialsOf(pupil('x', name, '')).first];
  expect(['Thijmbert', 'Christal', 'Sjaakje', 'Becht', 'Proef-Philia'].map(first)).toEqual([
    ['t', 'th'],
    ['c', 'chr'],
    ['s', 'sj'],
    ['b'],
    ['p', 'ph'],
  ]);
});

test('a first name with the letter of the last is one word only where the first name has four letters or more', () => {
  expect(letters('x', 'Qwi', 'Vogel')).not.toContain('qwiv full');
  expect(letters('x', 'Qwib', 'Vogel')).toContain('qwibv full');
});

test('a prefix in a script without spaces is never a letter', () => {
  expect(letters('x', '', '例子', { prefix: '小王' })).toEqual(['小王例子 last', '小王 last', '例子 last']);
});

test('an Arabic name without its article keeps its words apart', () => {
  expect(letters('x', '', 'سعد الخطيب').filter((one) => one.startsWith('خ'))).toEqual(['خطيب last']);
});
