/** All names here are invented. */
import { expect, test } from 'vitest';
import { pupil } from './names.fixture';
import { type Place, type RoleWords, replacementFor } from './role-words';

const OWN = pupil('eigen', 'Qwijbo', 'Xylofma', { role: 'targeted' });
const PUPILS = [
  OWN,
  pupil('een', 'Qwibla', 'Testdrufa', { role: 'bullying' }),
  pupil('twee', 'Qwobbe', 'Testdrufa', { role: 'bullying' }),
  pupil('alleen', 'Qwijna', 'Vriesma', { role: 'follower' }),
  { ...pupil('thuis', 'Qwada', 'Testdrufa', { role: 'follower' }), carerOf: 'een' },
  { ...pupil('eigen-thuis', 'Qwamo', 'Xylofma', { role: 'follower' }), carerOf: 'eigen' },
];
const WORDS: RoleWords = {
  general: 'iemand',
  carer: 'een huisgenoot',
  byRole: { targeted: 'het doelwit', bullying: 'een betrokkene', follower: 'een meedoener' },
};
const INSIDE: Place = { genitive: false, startsSentence: false };

const said = (ids: readonly string[], words: RoleWords | undefined = WORDS, place: Partial<Place> = {}) =>
  replacementFor(PUPILS, OWN.id, words)(ids, { ...INSIDE, ...place });

test.each([
  ['two others have the role', ['een'], 'een betrokkene'],
  ['both may be meant', ['een', 'twee'], 'een betrokkene'],
  ['one pupil has the role, whatever role was kept for a parent', ['alleen'], 'iemand'],
  ['the words of those who may be meant differ', ['een', 'alleen'], 'iemand'],
  ['a parent is meant', ['thuis'], 'een huisgenoot'],
  ['two parents may be meant', ['thuis', 'eigen-thuis'], 'een huisgenoot'],
  ['a pupil and a parent share the name', ['een', 'thuis'], 'iemand anders'],
  ['a pupil of no role word and a parent share it', ['thuis', 'alleen'], 'iemand anders'],
  ['the own child is meant, who is no other', ['eigen'], 'iemand'],
  ['nobody is known to be meant', [], 'iemand'],
])('where %s: %j becomes %s', (_, ids, expected) => {
  expect(said(ids)).toBe(expected);
});

test('nothing asked for, it is another pupil or another parent', () => {
  expect(replacementFor(PUPILS, OWN.id)(['een'], INSIDE)).toBe('een andere leerling');
  expect(replacementFor(PUPILS, OWN.id)(['thuis'], INSIDE)).toBe('een andere ouder');
  expect(said(['een'], { general: 'iemand' })).toBe('iemand');
});

test('the own child counts for no role, unless nobody is the reader', () => {
  const pupils = [OWN, pupil('ook', 'Qwibla', 'Testdrufa', { role: 'targeted' })];
  expect(replacementFor(pupils, OWN.id, WORDS)(['ook'], INSIDE)).toBe('iemand');
  expect(replacementFor(pupils, undefined, WORDS)(['ook'], INSIDE)).toBe('het doelwit');
});

test('a pupil who had another name before is one pupil', () => {
  const renamed = [pupil('x', 'Qwibla', 'Testdrufa'), pupil('x', 'Qwobbe', 'Testdrufa')];
  expect(replacementFor(renamed, OWN.id, WORDS)(['x'], INSIDE)).toBe('iemand');
  expect(replacementFor([...renamed, pupil('y', 'Qwina', 'Vriesma')], OWN.id, WORDS)(['x'], INSIDE)).toBe(
    'een betrokkene',
  );
  // The role is that of the name that comes first.
  const nowFollower = [pupil('x', 'Qwibla', 'Testdrufa', { role: 'follower' }), ...renamed];
  expect(replacementFor([...nowFollower, pupil('y', 'Qwina', 'Vriesma')], OWN.id, WORDS)(['x'], INSIDE)).toBe('iemand');
});

test.each<[Partial<Place>, string, string]>([
  [{}, 'iemand', 'een betrokkene'],
  [{ genitive: true }, 'iemands', 'een betrokkenes'],
  [{ startsSentence: true }, 'Iemand', 'Een betrokkene'],
  [{ genitive: true, startsSentence: true }, 'Iemands', 'Een betrokkenes'],
])('the word stands as its place asks: %o', (place, general, role) => {
  expect([said(['alleen'], WORDS, place), said(['een'], WORDS, place)]).toEqual([general, role]);
});

test('a word on s gets no second one', () => {
  expect(said(['alleen'], { general: 'een van hen thuis' }, { genitive: true })).toBe('een van hen thuis');
  expect(said(['alleen'], { general: 'scholier' }, { genitive: true })).toBe('scholiers');
});
