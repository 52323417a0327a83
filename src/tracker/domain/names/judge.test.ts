import { expect, test } from 'vitest';
import { joinMentions, particlesOf } from './join';
import { judge } from './judge';
import { mentionReader } from './mentions';
import { pupil } from './names.fixture';
import { placesIn } from './places';
import type { NamedPupil } from './spellings';

const OWN = pupil('eigen', 'Qwijbo', 'Xylofoonstra');

/** What each mention is for the parents of the own child, or for nobody in particular. */
function judged(text: string, others: readonly NamedPupil[], reader: string | null = OWN.id) {
  const pupils = [OWN, ...others];
  const reading = mentionReader(pupils, { undottedInitials: true })(text);
  const places = placesIn(text, reading.tokens);
  return joinMentions(text, reading, particlesOf(pupils)).map((joined) => {
    const { kind, ...rest } = judge(text, joined, reader ?? undefined, places.of);
    const {
      part,
      form,
      doubt,
      pupils: meant = [],
    } = rest as Partial<Extract<ReturnType<typeof judge>, { kind: 'other' }>>;
    return [
      text.slice(joined.from, joined.until),
      kind,
      ...(part ? [part, form, doubt === undefined ? 'sure' : `${doubt}?`] : []),
      ...meant,
    ].join(' / ');
  });
}

const LIZA = pupil('liza', 'Liza', 'Vriesma');
const ROOS = pupil('roos', 'Roos', 'Storm');
const MEER = pupil('meer', 'Qwibbel', 'Meer', { prefix: 'van der' });
const HALF = [pupil('half', 'Toon', 'Kunstsma'), pupil('kort', 'Qw', 'Storm')];

test('the own name is nobody else’s, and anyone’s where nobody reads', () => {
  expect(judged('Qwijbo zag Qwijbo Xylofoonstra en Q.X.', [LIZA])).toEqual([
    'Qwijbo / own',
    'Qwijbo Xylofoonstra / own',
    'Q.X / own',
  ]);
  const [first] = judged('Qwijbo Xylofoonstra', [LIZA], null);
  expect(first).toBe('Qwijbo Xylofoonstra / other / full / exact / sure / eigen');
});

test.each([
  ['zag Qwijbo Xylofoonstra', pupil('broer', 'Broertje', 'Xylofoonstra'), 'Qwijbo Xylofoonstra / own'],
  ['zag Q. Xylofoonstra', pupil('q', 'Quintie', 'Anderma'), 'Q. Xylofoonstra / own'],
  ['zag Qwijbo Xylofoonstra', pupil('bijna', 'Xylofoonstro', 'Anderma'), 'Qwijbo Xylofoonstra / own'],
  ['zag Q. Xylofoonstra', pupil('q', 'Anders', 'Quintma'), 'Q. Xylofoonstra / own'],
  ['zag Qwijbo Xylofoonstre', pupil('bijna', 'Xylofoonstro', 'Anderma'), 'Qwijbo Xylofoonstre / own'],
  [
    'zag Qwijbo Xylofoonstra',
    pupil('ander', 'Xylofoonstra', 'Anderma'),
    'Qwijbo Xylofoonstra / other / full / exact / shared-name? / ander',
  ],
  ['zag Qwijbo', pupil('zelfde', 'Qwijbo', 'Anderma'), 'Qwijbo / other / first / exact / shared-name? / zelfde'],
  [
    'zag Xylofoonstra',
    pupil('broer', 'Broertje', 'Xylofoonstra'),
    'Xylofoonstra / other / last / exact / shared-name? / broer',
  ],
  [
    'zag Broertje Xylofoonstra',
    pupil('broer', 'Broertje', 'Xylofoonstra'),
    'Broertje Xylofoonstra / other / full / exact / sure / broer',
  ],
])('in %j the own child is told from one who has a part of its name', (text, other, expected) => {
  expect(judged(text, [other])).toEqual([expected]);
});

test.each([
  ['zag Liza', 'Liza / other / first / exact / sure / liza'],
  ['zag Lizas Vriesma', 'Lizas Vriesma / other / full / genitive / sure / liza'],
  ['zag Liza Vriesmaas', 'Liza Vriesmaas / other / full / typo / sure / liza'],
  ['zag L.V.', 'L.V / other / initials / exact / sure / liza'],
  ['zag L.v.', 'L.v / other / initials / exact / initials? / liza'],
  ['zag L', 'L / other / initials / exact / initials? / liza'],
  ['zag L. Vriesma', 'L. Vriesma / other / full / exact / sure / liza'],
  ['zag LV', 'LV / other / initials / exact / initials? / liza'],
  ['kamer L3', 'L / nothing'],
  ['zag roos', 'roos / other / first / exact / ordinary-word? / roos'],
  ['Dit is een Roos', 'Roos / other / first / exact / ordinary-word? / roos'],
  ['zag Roos', 'Roos / other / first / exact / sure / roos'],
  ['een roos storm', 'roos storm / other / full / exact / ordinary-word? / roos'],
  ['Roos storm', 'Roos storm / other / full / exact / ordinary-word? / roos'],
  ['ROOS STORM', 'ROOS STORM / other / full / exact / ordinary-word? / roos'],
  ['een Roos storm', 'Roos storm / other / full / exact / sure / roos'],
  ['een roos Storm', 'roos Storm / other / full / exact / sure / roos'],
  ['wil meer', 'meer / nothing'],
  ['zag van der meer', 'van der meer / other / last / exact / ordinary-word? / meer'],
  ['zag toon kunstsma', 'toon kunstsma / other / full / exact / sure / half'],
  ['zag qw storm', 'qw storm / other / full / exact / short-name? / kort'],
  ['zag qwibbel meer', 'qwibbel meer / other / full / exact / sure / meer'],
])('%j is weighed by what it looks like: %s', (text, expected) => {
  expect(judged(text, [LIZA, ROOS, MEER, ...HALF])).toEqual([expected]);
});

test('initials that are an abbreviation are asked', () => {
  expect(judged('zag B.V.', [pupil('bv', 'Bramio', 'Verzonma')])).toEqual([
    'B.V / other / initials / exact / initials? / bv',
  ]);
});

test('a name that has a capital in Dutch is asked, also beside another that is a word', () => {
  expect(judged('les Frans Storm', [pupil('f', 'Frans', 'Frans')])).toEqual([
    'Frans / other / first / exact / ordinary-word? / f',
  ]);
  expect(judged('les Frans storm', [pupil('f', 'Frans', 'Storm')])).toEqual([
    'Frans storm / other / full / exact / ordinary-word? / f',
  ]);
});

test('two slips that are words of their own are asked where they stand together', () => {
  expect(judged('DAT ZEIDEN JULLIE U', [pupil('j', 'Julie', 'Uitma')])).toEqual([
    'JULLIE U / other / full / typo / ordinary-word? / j',
  ]);
});

test('the form is that of the name of the one who is meant', () => {
  const others = [pupil('a', 'Lizas', 'Vriesma'), pupil('b', 'Liza', 'Anderma')];
  expect(judged('zag Lizas Vriesma', others)).toEqual(['Lizas Vriesma / other / full / exact / sure / a']);
  expect(judged('zag Lizas', others)).toEqual(['Lizas / other / first / genitive / sure / b / a']);
});
