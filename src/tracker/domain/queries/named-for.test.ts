import { expect, test } from 'vitest';
import { caseAfter, OPEN } from '../case.fixture';
import type { Command, RecordCommand } from '../command';
import { namedFor, ownHomeWords } from './named-for';

const home = (id: string, pupil: string, carer: string, more: object = {}): Command =>
  ({
    do: 'record',
    type: 'home-told',
    body: { pupil, home: id, carers: [carer], interpreter: false, mayKnow: true, apart: false, ...more },
  }) as RecordCommand;

const FILE = caseAfter(
  OPEN,
  home('nest', 'vlinder', 'Mamarina Vlinderveld', { reach: '06 00000001', language: 'Pools' }),
  home('hol', 'vlinder', 'Paparius de Nachtwielaar', { reach: 'Verzonnenlaan 3', apart: true }),
  home('hut', 'vlinder', 'Omaatje Vlinderveld'),
  home('schuur', 'kever', 'Oudertje de Kever', { reach: 'In de schuur', language: 'Fries' }),
);

test('of a document for a family the words of its own homes are kept, and of one for a home those of that home', () => {
  const words = (reader: string, id?: string) => ownHomeWords(FILE, reader, id).filter((word) => word !== '');
  expect(words('vlinder')).toEqual(['06 00000001', 'Pools', 'Verzonnenlaan 3']);
  expect(words('vlinder', 'nest')).toEqual(['06 00000001', 'Pools']);
  expect(words('vlinder', 'hol')).toEqual(['Verzonnenlaan 3']);
  expect(words('vlinder', 'hut')).toEqual([]);
  expect(words('kever')).toEqual(['In de schuur', 'Fries']);
  expect(words('mier')).toEqual([]);
  // A home of another pupil says nothing of its own there.
  expect(words('vlinder', 'schuur')).toEqual([]);
});

test.each<[string, string | undefined, string | undefined, readonly string[]]>([
  ['nobody in particular all are others', undefined, undefined, []],
  ['a pupil those of the homes that are not kept apart are its own', 'vlinder', undefined, ['Mamarina', 'Omaatje']],
  ['one home those of that home are its own', 'vlinder', 'nest', ['Mamarina']],
  ['a home that is kept apart those of that home are its own', 'vlinder', 'hol', ['Paparius']],
  ['another pupil those of that pupil are its own', 'kever', undefined, ['Oudertje']],
  ['a pupil without homes all are others', 'mier', undefined, []],
])('of parents and carers, for %s', (_, reader, id, own) => {
  const carers = namedFor(FILE, reader, id).slice(FILE.pupils.length);
  expect(carers.map(({ names: { first } }) => first)).toEqual(['Mamarina', 'Paparius', 'Omaatje', 'Oudertje']);
  const isOwn = ({ id: whose, carerOf }: (typeof carers)[number]) => whose === reader && carerOf === undefined;
  expect(carers.filter(isOwn).map(({ names: { first } }) => first)).toEqual(own);
  const others = carers.filter((one) => !isOwn(one));
  expect(others.map(({ id: at, carerOf }) => carerOf === FILE.homes.get(at)?.pupil)).toEqual(others.map(() => true));
});

test('pupils are named as the case knows them, whoever reads', () => {
  for (const reader of [undefined, 'vlinder', 'kever'])
    expect(namedFor(FILE, reader).slice(0, FILE.pupils.length)).toEqual(FILE.pupils);
});
