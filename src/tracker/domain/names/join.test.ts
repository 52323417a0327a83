import { expect, test } from 'vitest';
import { joinedFrom, joinMentions, particlesOf } from './join';
import { mentionReader } from './mentions';
import { pupil } from './names.fixture';

const VOORBEELD = pupil('v', 'Voorbeeld', 'Testerman');
const PREFIX = pupil('p', 'Probeer', 'Demosma', { prefix: 'van der' });
const BUTTERFLY = pupil('vl', 'Ylindera', 'Kunstsma', { nicknames: ['🦋'] });
const LONG = pupil('abcd', 'Aqwi-Bqwi-Cqwi-Dqwi', 'Onbekendsma');
const PUPILS = [VOORBEELD, PREFIX, BUTTERFLY, LONG];

const joinedIn = (text: string, pupils = PUPILS) =>
  joinMentions(text, mentionReader(pupils)(text), particlesOf(pupils));
/** What stands there, its pieces, and who is meant. */
const joined = (...args: Parameters<typeof joinedIn>) =>
  joinedIn(...args).map(({ from, until, pieces, pupils }) => {
    const piece = (one: { readonly from: number; readonly until: number }) => args[0].slice(one.from, one.until);
    return `${piece({ from, until })}: ${pieces.map(piece).join(' + ')} = ${pupils.join()}`;
  });

test.each([
  ['Voorbeeld Testerman', 'Voorbeeld Testerman: Voorbeeld + Testerman = v'],
  ['Testerman, Voorbeeld', 'Testerman, Voorbeeld: Testerman + Voorbeeld = v'],
  ['V. Testerman', 'V. Testerman: V + Testerman = v'],
  ['Voorbeeld-Testerman', 'Voorbeeld-Testerman: Voorbeeld + Testerman = v'],
  ['v.t. ging', 'v.t: v + t = v'],
  ['A.B.C. Onbekendsma', 'A.B.C. Onbekendsma: A + B + C + Onbekendsma = abcd'],
  ['zag der Demosma', 'der Demosma: Demosma = p'],
  ['der Demosma ging', 'der Demosma: Demosma = p'],
  ['zag van, der Demosma', 'der Demosma: Demosma = p'],
  ['zag der, Demosma', 'Demosma: Demosma = p'],
  ['zag vd. Probeer', 'Probeer: Probeer = p'],
  ['zag Probeer der der der der Demosma', 'Probeer der der der der Demosma: Probeer + Demosma = p'],
  ['zag Probeer vd. Demosma', 'Probeer vd. Demosma: Probeer + Demosma = p'],
  ['Demosma, Probeer van der, zei zij', 'Demosma, Probeer van der: Demosma + Probeer = p'],
  ['Demosma, Probeer van', 'Demosma, Probeer van: Demosma + Probeer = p'],
  ['Demosma, Probeer, van der', 'Demosma, Probeer: Demosma + Probeer = p'],
  ['Demosma, Probeer kwam van ver', 'Demosma, Probeer: Demosma + Probeer = p'],
  ['Probeer Demosma van der', 'Probeer Demosma: Probeer + Demosma = p'],
  ['Demosma van der', 'Demosma: Demosma = p'],
  ['zag Yli🦋ndera niet', 'Yli🦋ndera: Yli🦋ndera = vl'],
  ['zag Ylindera 🦋 Kunstsma', 'Ylindera 🦋 Kunstsma: Ylindera + Kunstsma = vl'],
])('one name is joined with its own particles, and nothing else: %j', (text, expected) => {
  expect(joined(text)).toEqual([expected]);
});

test.each([
  ['Voorbeeld, Testerman', ['Voorbeeld: Voorbeeld = v', 'Testerman: Testerman = v']],
  ['Voorbeeld. Testerman', ['Voorbeeld: Voorbeeld = v', 'Testerman: Testerman = v']],
  ['Voorbeeld; Testerman', ['Voorbeeld: Voorbeeld = v', 'Testerman: Testerman = v']],
  ['V. Demosma', ['V: V = v', 'Demosma: Demosma = p']],
  ['zag V, Voorbeeld', ['V: V = v', 'Voorbeeld: Voorbeeld = v']],
  ['Voorbeeld en Testerman', ['Voorbeeld: Voorbeeld = v', 'Testerman: Testerman = v']],
  ['Voorbeeld Demosma', ['Voorbeeld: Voorbeeld = v', 'Demosma: Demosma = p']],
  ['Voorbeeld der Demosma', ['Voorbeeld: Voorbeeld = v', 'der Demosma: Demosma = p']],
  ['Voorbeeld V. Testerman', ['Voorbeeld: Voorbeeld = v', 'V. Testerman: V + Testerman = v']],
  ['A.B.C.D. Onbekendsma', ['A.B.C.D: A + B + C + D = abcd', 'Onbekendsma: Onbekendsma = abcd']],
  ['Probeer van. der Demosma', ['Probeer: Probeer = p', 'der Demosma: Demosma = p']],
  ['Probeer, der Demosma', ['Probeer: Probeer = p', 'der Demosma: Demosma = p']],
  ['Demosma, van, Probeer', ['Demosma: Demosma = p', 'Probeer: Probeer = p']],
  ['Demosma van, Probeer', ['Demosma: Demosma = p', 'Probeer: Probeer = p']],
  [
    'Demosma, Probeer van der Demosma',
    ['Demosma, Probeer: Demosma + Probeer = p', 'van der Demosma: van der Demosma = p'],
  ],
  ['Probeer der der der der der Demosma', ['Probeer: Probeer = p', 'der der der der der Demosma: Demosma = p']],
  ['🦋 Ylindera en 🦋', ['🦋: 🦋 = vl', 'Ylindera: Ylindera = vl', '🦋: 🦋 = vl']],
])('what is no one name stays apart: %j', (text, expected) => {
  expect(joined(text)).toEqual(expected);
});

test('a small letter with a dot is an initial next to another alone', () => {
  expect(joined('zag v. en t. niet')).toEqual([]);
  expect(joined('zag V. en voorbeeld niet')).toEqual(['V: V = v', 'voorbeeld: voorbeeld = v']);
});

test('particles go with a name when one of those who may be meant has them, and never when another is called so', () => {
  const without = pupil('z', 'Anders', 'Demosma');
  const der = pupil('der', 'Der', 'Iemandsma');
  expect(joined('zag der Demosma', [PREFIX, without])).toEqual(['der Demosma: Demosma = p,z']);
  expect(joined('zag Anders der Demosma', [PREFIX, without])).toEqual([
    'Anders: Anders = z',
    'der Demosma: Demosma = p,z',
  ]);
  expect(joined('zag der Demosma', [PREFIX, pupil('y', 'Demosma', 'Anderma')])).toEqual(['der Demosma: Demosma = p,y']);
  expect(joined('zag Der Demosma', [PREFIX, der])).toEqual(['Der: Der = der', 'Demosma: Demosma = p']);
});

test('a first name twice is two pupils, also where another has it too', () => {
  const twin = pupil('w', 'Voorbeeld', 'Anderma');
  expect(joined('Voorbeeld Voorbeeld Anderma', [VOORBEELD, twin])).toEqual([
    'Voorbeeld: Voorbeeld = v,w',
    'Voorbeeld Anderma: Voorbeeld + Anderma = w',
  ]);
});

test('a name behind an Arabic particle is another pupil', () => {
  const arabic = [pupil('a', 'محمدون', 'المثالي')];
  expect(joined('محمدون المثالي', arabic)).toHaveLength(1);
  expect(joined('محمدون والمثالي', arabic)).toHaveLength(2);
});

test('a pupil who is there twice, under an older name too, has the particles of both', () => {
  const before = pupil('p', 'Probeer', 'Vroegersma', { prefix: 'ten' });
  expect(joined('zag Probeer ten Vroegersma en Probeer der Demosma', [PREFIX, before])).toEqual([
    'Probeer ten Vroegersma: Probeer + ten Vroegersma = p',
    'Probeer der Demosma: Probeer + Demosma = p',
  ]);
});

test('what was joined can do without the pieces that stand before a place', () => {
  const [whole] = joinedIn('zag V. Testerman');
  if (!whole) throw new Error('nothing was joined');
  expect(joinedFrom(whole, 4)).toBe(whole);
  expect(joinedFrom(whole, 5)).toEqual({ ...whole, from: 7, first: 2, pieces: whole.pieces.slice(1) });
  expect(joinedFrom(whole, 7)).toEqual({ ...whole, from: 7, first: 2, pieces: whole.pieces.slice(1) });
  expect(joinedFrom(whole, 8)).toBeUndefined();
});
