import { expect, test } from 'vitest';
import { KINDS } from '../entries';
import { caseOf, namesOf, OPENING, type Told } from '../report/report.fixture';
import { everNamed } from './ever-named';

/** What amends another entry. */
const amending = (type: string, body: object): Told => [type as never, body as never];
const added = (pupil: string, first: string, role: 'bystander' | 'follower' = 'follower'): Told => [
  'pupil-added',
  { pupil, names: namesOf(first, 'Proefdier'), role, class: '2B' },
];
/** The first entry after the opening of the case and its pupils. */
const NEXT = `e${OPENING.length + 1}`;

/** Those who come after the pupils as they are now, in short. */
function formerly(...told: readonly Told[]) {
  const file = caseOf([...OPENING, ...told]);
  const all = everNamed(file);
  expect(all.slice(0, file.pupils.length)).toEqual(file.pupils);
  return all.slice(file.pupils.length);
}

test('where nobody was ever called otherwise, the names are those of now', () => {
  expect(formerly()).toEqual([]);
  expect(formerly(['pupil-changed', { pupil: 'doel', role: 'bystander' }])).toEqual([]);
});

test('a pupil who got another name or class is known by what it was before, once', () => {
  const before = { id: 'doel', names: namesOf('Doelina', 'Testvogel'), role: 'targeted', class: '1C' };
  const renamed = namesOf('Doelina', 'Nieuwvogel');
  expect(formerly(['pupil-changed', { pupil: 'doel', names: renamed }])).toEqual([before]);
  expect(formerly(['pupil-changed', { pupil: 'doel', class: '2C' }])).toEqual([before]);
  // What was said in between, with the rest of what is told of the pupil now; and nothing twice.
  expect(
    formerly(
      ['pupil-changed', { pupil: 'doel', names: namesOf('Doelkje', 'Testvogel') }],
      ['pupil-changed', { pupil: 'doel', names: namesOf('Doelina', 'Testvogel') }],
      ['pupil-changed', { pupil: 'doel', names: namesOf('Doelkje', 'Testvogel'), role: 'bystander' }],
      ['pupil-changed', { pupil: 'doel', names: renamed, class: '2C' }],
    ),
  ).toEqual([
    before,
    { id: 'doel', names: namesOf('Doelkje', 'Testvogel'), role: 'bystander', class: '2C' },
    { id: 'doel', names: namesOf('Doelina', 'Testvogel'), role: 'bystander', class: '2C' },
  ]);
});

test('who was added by mistake is known all the same, as they were added', () => {
  const mug = { id: 'mug', names: namesOf('Mugje', 'Proefdier'), role: 'follower', class: '2B' };
  const back = amending('entry-retracted', { target: NEXT, reason: 'x' });
  expect(formerly(added('mug', 'Mugje'), back)).toEqual([mug]);
  expect(formerly(added('mug', 'Mugje', 'bystander'), back)).toEqual([{ ...mug, role: 'bystander' }]);
  // A change of somebody who was taken back says the rest as it was said first.
  expect(formerly(added('mug', 'Mugje'), ['pupil-changed', { pupil: 'mug', class: '3A' }], back)).toEqual([
    mug,
    { ...mug, class: '3A' },
  ]);
});

test('a name that was corrected is known as it was', () => {
  const corrected = amending('entry-corrected', {
    target: NEXT,
    of: 'pupil-added',
    version: 1,
    body: { by: { role: 'mentor', initials: 'TM' }, ...added('mug', 'Muggina')[1] },
    reason: 'x',
  });
  expect(formerly(added('mug', 'Mugje'), corrected)).toEqual([
    { id: 'mug', names: namesOf('Mugje', 'Proefdier'), role: 'follower', class: '2B' },
  ]);
});

test('of somebody whose adding is not there a change says what it says, and no more', () => {
  const names = namesOf('Mugje', 'Proefdier');
  expect(formerly(['pupil-changed', { pupil: 'mug', names }])).toEqual([
    { id: 'mug', names, role: 'bystander', class: '' },
  ]);
  expect(formerly(['pupil-changed', { pupil: 'mug', role: 'follower', class: '3A' }])).toEqual([]);
});

test('parents and carers are known by every name of every home, each once for a home', () => {
  const home = (id: string, pupil: string, carers: readonly string[]): Told => [
    'home-told',
    { home: id, pupil, carers: [...carers], interpreter: false, mayKnow: true, apart: false },
  ];
  const carer = (id: string, carerOf: string, first: string, last: string) => ({
    id,
    carerOf,
    names: namesOf(first, last),
    role: 'bystander',
    class: '',
  });
  const told: readonly Told[] = [
    home('nest', 'doel', ['Mamarina Testvogel']),
    home('hol', 'doet', ['Paparius Proefman', 'Mamarina Testvogel']),
    home('nest', 'doel', ['Mamarina Testvogel', 'Stiefke Testvogel']),
    ['home-removed', { home: 'hol', reason: 'x' }],
  ];
  const carers = [
    carer('nest', 'doel', 'Mamarina', 'Testvogel'),
    carer('hol', 'doet', 'Paparius', 'Proefman'),
    carer('hol', 'doet', 'Mamarina', 'Testvogel'),
    carer('nest', 'doel', 'Stiefke', 'Testvogel'),
  ];
  expect(formerly(...told)).toEqual(carers);
  // What a home is follows from the kinds that are asked about, here others that say the same.
  const kinds = Object.fromEntries(Object.entries(KINDS).map(([type, kind]) => [type, { ...kind }]));
  expect(everNamed(caseOf([...OPENING, ...told]), kinds).slice(-carers.length)).toEqual(carers);
});
