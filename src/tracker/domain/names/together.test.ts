/** Words of one name that stand together are found together, also where one of them alone is a word that no text goes without. All names here are invented. */
import { expect, test } from 'vitest';
import { hideNames, type NamedPupil } from './names';
import { OWN, pupil } from './names.fixture';

function found(text: string, others: readonly NamedPupil[]) {
  const { sure, doubtful } = hideNames(text, [OWN, ...others], { reader: OWN.id, undottedInitials: true });
  return [...sure.map(({ words }) => `sure ${words}`), ...doubtful.map(({ words }) => `asked ${words}`)];
}

const calledInTwoScripts = (last: string, nickname = '') => [
  pupil('x', 'Qwibbel', last, { nicknames: nickname ? [nickname] : [] }),
];

test.each([
  ['Toen zei กก uit iets.', 'กก uit', 'sure กก uit'],
  ['Toen zei กก-uit iets.', 'กก uit', 'sure กก-uit'],
  ['Toen zei กก\nuit iets.', 'กก uit', 'sure กก\nuit'],
  ['Toen zei กกuit iets.', 'กก-uit', 'sure กกuit'],
  ['Toen zei กก Uits iets.', 'กก uit', 'sure กก Uits'],
  ['Toen zei 小例 meer van wel.', '小例 meer', 'sure 小例 meer'],
  ['Toen zei meer 小例 van wel.', 'meer 小例', 'sure meer 小例'],
  ['Toen zei 小例 meer 王 van wel.', '小例 meer 王', 'sure 小例 meer 王'],
  ['Toen zei ひな de wil iets.', 'ひな de wil', 'sure ひな de wil'],
  // The name stands inside a longer stretch of its own script.
  ['昨天小例 meer van wel', '小例 meer', 'sure 小例 meer'],
  ['ik zag meer 小例打了我', 'meer 小例', 'sure meer 小例'],
])('a last name in two scripts is found as one: %j', (text, last, expected) => {
  expect(found(text, calledInTwoScripts(last))).toEqual([expected]);
});

test('what follows in the same stretch is looked at too', () => {
  const others = [...calledInTwoScripts('meer 小例'), pupil('y', '欧阳阳', 'Qwobbel')];
  expect(found('ik zag meer 小例和欧阳阳', others)).toEqual(['sure meer 小例', 'sure 欧阳阳']);
  expect(found('欧阳阳和小例 meer', [...calledInTwoScripts('小例 meer'), pupil('y', '欧阳阳', 'Qwobbel')])).toEqual([
    'sure 欧阳阳',
    'sure 小例 meer',
  ]);
});

test('a name that begins inside another loses none of the two', () => {
  const others = [...calledInTwoScripts('例子 meer'), pupil('y', '小例', 'Qwobbel')];
  expect(found('昨天小例子 meer', others).join()).toContain('小例子 meer');
});

test('a nickname in two scripts is found as one, and its words alone are nobody', () => {
  const others = calledInTwoScripts('Qwobbel', '小例 boos');
  expect(found('Toen zei 小例 boos iets.', others)).toEqual(['sure 小例 boos']);
  expect(found('Toen was hij boos.', others)).toEqual([]);
});

test('words of a name in two scripts that stand apart are no name together', () => {
  expect(found('Toen zei กก. uit de klas', calledInTwoScripts('กก uit'))).not.toContain('sure กก. uit');
  expect(found('Hij liep de klas uit.', calledInTwoScripts('กก uit'))).toEqual([]);
});

const meer = (prefix: string, last = 'Meer') => [pupil('x', 'Qwibbel', last, { prefix })];

test.each([
  ['toen kwam van der meer binnen', 'van der', 'asked van der meer'],
  ['toen kwam v.d. meer binnen', 'van der', 'asked v.d. meer'],
  ['toen kwam vd. meer binnen', 'van der', 'asked vd. meer'],
  ['toen kwam van der meers broer binnen', 'van der', 'asked van der meers'],
  ['toen kwam van meer binnen', 'van', 'asked van meer'],
  ['van der meer: nablijven', 'van der', 'asked van der meer'],
])(
  'a last name that is in every text is asked in small letters where its own particle stands before it: %j',
  (text, prefix, expected) => {
    expect(found(text, meer(prefix))).toEqual([expected]);
  },
);

test('a last name of two words that are in every text is asked in small letters', () => {
  expect(found('toen kwam uit meer binnen', [pupil('x', 'Qwibbel', 'Uit Meer')])).toEqual(['asked uit meer']);
});

test('a last name that is in every text is not asked where the word stands alone', () => {
  expect(found('hij wil meer en nog meer van de appels', meer('van der'))).toEqual([]);
  expect(found('de meer ervaren leerling', meer('van der'))).toEqual([]);
});

test('the end of one name and the beginning of the next are no third name', () => {
  expect(found('Toen zei ながな ながなな iets.', [pupil('x', 'ながな', 'ながなな')])).toEqual(['sure ながな ながなな']);
});

test('a last name that is in every text is no more asked at the end of a sentence than inside it', () => {
  for (const text of ['hij wil meer.', 'wil hij meer? nee', 'nog meer!'])
    expect(found(text, meer('van der'))).toEqual([]);
});

test.each(['@meer', '#meer', 'meer06', 'meer_', '_meer', '06meer'])(
  'a last name that is in every text is asked where it is an account: %s',
  (account) => {
    expect(found(`zij schreef ${account} op`, meer('van der')).join()).toContain('meer');
  },
);
