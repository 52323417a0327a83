import { expect, test } from 'vitest';
import { type Branch, ENDINGS, formOfEnding, treeOf } from './dictionary';
import { pupil } from './names.fixture';
import { spellingsOf } from './spellings';

/** Every stem of the name with the endings that may follow it, but for the name itself. */
function stems(name: string): Record<string, string> {
  const found: Record<string, string> = {};
  const walk = (branch: Branch, letters: string) => {
    for (const { endings } of branch.stems) if (endings !== ENDINGS) found[letters] = [...endings].join(' ');
    for (const [letter, next] of branch.next) walk(next, letters + letter);
  };
  walk(treeOf(spellingsOf(pupil('x', name, ''))), '');
  return found;
}

const DOUBLED = 'etje etjes eke ekes ie ies y ys';
const DROPPED = 'etje etjes je jes tje tjes ke kes eke ekes ie ies y ys';

test.each([
  ['Bram', { bramm: DOUBLED }],
  ['Anna', { annaa: 'tje tjes', ann: DROPPED }],
  ['Lise', { lisee: 'tje tjes', lis: DROPPED }],
  ['Mia', { miaa: 'tje tjes' }],
  ['Otto', { ottoo: 'tje tjes' }],
  ['Loui', { louie: 'tje tjes' }],
  ['Koning', { konink: 'je jes' }],
  ['Testak', { testakk: DOUBLED }],
  ['Bert', {}],
  ['Max', {}],
  ['Ann', {}],
  ['Naomih', {}],
  ['محمدون', {}],
  ['7', {}],
])('%s may be spelled otherwise before an ending', (name, expected) => {
  expect(stems(name)).toEqual(expected);
});

test('what follows a name as it is, is a genitive or a diminutive', () => {
  expect([...ENDINGS].join(' ')).toBe(`s je jes tje tjes etje etjes pje pjes kje kjes ke kes eke ekes ie ies y ys`);
  expect(formOfEnding('s')).toBe('genitive');
  expect(formOfEnding('jes')).toBe('diminutive');
});

test('a name ends where its last letter stands, with nothing else on the way', () => {
  const spellings = spellingsOf(pupil('x', 'A', ''));
  const tree = treeOf(spellings);
  expect([...tree.next.keys()]).toEqual(['a']);
  expect(tree.next.get('a')?.spellings).toEqual(spellings);
  expect(tree.spellings).toEqual([]);
});
