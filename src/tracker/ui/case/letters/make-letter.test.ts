import fc from 'fast-check';
import { expect, test } from 'vitest';
import { often } from '../../../../../tests/support/often';
import { asDay } from '../../../../protocol/day';
import type { Message } from '../../../../protocol/message';
import type { CaseFile } from '../../../domain/case';
import { anyPlanted, OWN } from '../../../domain/names/names.fixture';
import { caseOf, FULL, namesOf, OPENING, REPORT_PROCEDURE, type Told } from '../../../domain/report/report.fixture';
import { NAMED, squeezed, textsWithNames, toldWith } from '../../case-kit/names/names-in-case.fixture';
import { SCHOOL } from '../../model/work.fixture';
import { mailAddress, makeLetter, nearKey, othersTold, replaceMark, type TypedLetter, taskFor } from './make-letter';

const MESSAGE: Message = {
  id: 'm',
  title: 'Na het gesprek',
  step: 'stap-1',
  addressees: ['targeted', 'bullying'],
  channels: ['email'],
  facts: ['S1-8'],
  subject: 'Over {kind}, {gespreksdatum}',
  text: 'Beste ouders van {kind},\n\n{signalen}\n{stappen}\n{afspraken}\n{evaluatiedatum}\n\n{afzender}, {functie}, {school}, {bereikbaar}',
};
const MEASURE: Message = { ...MESSAGE, id: 'maatregel', measure: 'halt', text: '{kind}: {maatregel} {begindatum}' };

const UNTYPED: TypedLetter = { given: {}, text: null, subject: null, kept: [], language: '' };

const made = (file: CaseFile, reader: string, typed: Partial<TypedLetter> = {}, message = MESSAGE) =>
  makeLetter(file, REPORT_PROCEDURE, SCHOOL, { message, reader, typed: { ...UNTYPED, ...typed }, role: 'mentor' });

/** Answers what the screen asks, one by one, until nothing is left to ask. */
function settled(file: CaseFile, reader: string, first: Partial<TypedLetter>, message = MESSAGE) {
  let typed = first;
  for (let letter = made(file, reader, typed, message); ; letter = made(file, reader, typed, message)) {
    const [mark] = letter.marks;
    const [inSubject] = letter.subjectMarks;
    if (mark) typed = { ...typed, text: replaceMark(mark) };
    else if (inSubject) typed = { ...typed, subject: replaceMark(inSubject) };
    else return letter;
  }
}

test('whatever is in the case or typed, no name of another pupil is in the message that leaves', () => {
  fc.assert(
    fc.property(textsWithNames, anyPlanted, fc.boolean(), (texts, byHand, isMeasure) => {
      const file = caseOf(toldWith(texts));
      const message = isMeasure ? MEASURE : MESSAGE;
      const typed = { given: { afspraken: byHand.text }, subject: `Over ${byHand.text}` };
      const letter = settled(file, OWN.id, typed, message);
      const left = squeezed(`${letter.subject}\n${letter.text}`);
      for (const { planted } of texts) expect(left).not.toContain(squeezed(planted));
      for (const name of NAMED) expect(left).not.toContain(squeezed(name));
      expect(squeezed(letter.subject)).not.toMatch(/qwijbo|xylofoonstra/);
      expect(squeezed(letter.text)).toContain('qwijbo');
    }),
    { numRuns: often(15, 100) },
  );
});

test('with the message in a language of theirs, no name of another pupil leaves either, and never without the Dutch', () => {
  const paragraphs = Object.fromEntries(
    MESSAGE.text.split('\n\n').map((paragraph) => [paragraph, `Qa ${paragraph.match(/\{[^}]*\}/g)?.join(' ')} qo`]),
  );
  const qy = {
    tag: 'qy',
    dutchName: 'Qy',
    direction: 'rtl',
    readBy: 'L. Lezer',
    heading: 'Qa.',
    onlyDutch: '[Qi]',
    days: [],
  } as const;
  const school = { ...SCHOOL, messageLanguages: [{ ...qy, paragraphs }] };
  fc.assert(
    fc.property(textsWithNames, anyPlanted, (texts, byHand) => {
      const file = caseOf(toldWith(texts));
      let typed: TypedLetter = { ...UNTYPED, given: { afspraken: byHand.text }, language: 'qy' };
      const make = () =>
        makeLetter(file, REPORT_PROCEDURE, school, { message: MESSAGE, reader: OWN.id, typed, role: 'mentor' });
      for (let [mark] = make().marks; mark; [mark] = make().marks) typed = { ...typed, text: replaceMark(mark) };
      const { text, translation = '', leaving } = make();
      expect(leaving.startsWith(text.trim())).toBe(true);
      expect(translation).toContain('Qa.');
      expect(squeezed(translation)).not.toContain(squeezed(byHand.name));
      for (const { planted } of texts) expect(squeezed(leaving)).not.toContain(squeezed(planted));
      for (const name of NAMED) expect(squeezed(leaving)).not.toContain(squeezed(name));
    }),
    { numRuns: often(15, 100) },
  );
});

test('a language that nobody has read is not offered, whatever a draft says', () => {
  const letter = made(caseOf(FULL), 'doel', { language: 'ar' });
  expect([letter.languages, letter.translation, letter.leaving]).toEqual([[], undefined, letter.text]);
});

test('what is typed over the text is looked at as it stands, and nothing is replaced behind the person’s back', () => {
  const letter = made(caseOf(FULL), 'doel', { text: 'Bramsel en Jansje waren erbij. En Doelina.' });
  expect(letter.text).toBe('Bramsel en Jansje waren erbij. En Doelina.');
  expect(letter.marks.map(({ finding }) => [finding.words, finding.doubt])).toEqual([
    ['Bramsel', undefined],
    ['Jansje', 'unknown-capital'],
  ]);
  const [sure, doubtful] = letter.marks;
  if (!sure || !doubtful) throw new Error('not found');
  expect(replaceMark(sure)).toBe('Een andere leerling en Jansje waren erbij. En Doelina.');
  const kept = [nearKey(sure), nearKey(doubtful)];
  const after = made(caseOf(FULL), 'doel', { text: 'Bramsel en Jansje waren erbij. En Doelina.', kept });
  expect(after.marks.map(({ finding }) => finding.words)).toEqual(['Bramsel']);
  const elsewhere = made(caseOf(FULL), 'doel', { text: 'Later kwam Jansje.', kept });
  expect(elsewhere.marks.map(({ finding }) => finding.words)).toEqual(['Jansje']);
});

test('the subject may not name even the own child', () => {
  expect(made(caseOf(FULL), 'doel').subject).toBe('Over uw kind, 5 november 2026');
  const typed = made(caseOf(FULL), 'doel', { subject: 'Over Doelina' });
  expect(typed.subjectMarks.map(({ finding }) => finding.words)).toEqual(['Doelina']);
});

test('what the case does not know is asked, and it is told what is still open', () => {
  const letter = made(caseOf(FULL), 'doel');
  expect(letter.fields).toEqual(['stappen', 'afzender', 'bereikbaar']);
  expect(letter.open).toEqual(expect.arrayContaining(['stappen', 'afzender', 'bereikbaar']));
  expect(letter.offered).toEqual({ stappen: 'Een bemiddelingsgesprek met Bramsel.' });
  expect(letter.text).toContain('mentor, Proefschool');
  const given = { stappen: 'Een gesprek.', afzender: 'T. Testleraar', bereikbaar: 'Elke dag op School' };
  const full = made(caseOf(FULL), 'doel', { given });
  expect(full.open).toEqual([]);
  expect(full.marks).toEqual([]);
  expect(full.fields).toEqual(['stappen', 'afzender', 'bereikbaar']);
  expect(made(caseOf(FULL), 'doel', { text: 'Op [gespreksdatum].' }).open).toEqual(['gespreksdatum']);
});

test('the mail address holds subject and text as they are, and there is none for what is too long', () => {
  const address = mailAddress('Gesprek & meer', 'Eén regel\nen nog een\n\n100 % 😀');
  const url = new URL(address ?? '');
  expect(url.pathname).toBe('');
  expect(url.searchParams.get('subject')).toBe('Gesprek & meer');
  expect(url.searchParams.get('body')).toBe('Eén regel\r\nen nog een\r\n\r\n100 % 😀');
  expect(address).not.toContain('+');
  expect(mailAddress('x', 'a'.repeat(1800))?.length).toBeLessThanOrEqual(1900);
  expect(mailAddress('x', 'é'.repeat(1800))).toBeUndefined();
  expect(mailAddress('x', '\ud800')).toContain('%EF%BF%BD');
});

test('the task that asks for the contact is found while it is not done', () => {
  const asks = { id: 'stap-1/bellen', text: 'Bel.', facts: ['S1-8'], records: 'parent-contact' } as const;
  const steps = REPORT_PROCEDURE.steps.map((step) =>
    step.number === 1 ? { ...step, phases: [{ tasks: [asks] }] } : step,
  );
  const procedure = { ...REPORT_PROCEDURE, steps };
  expect(taskFor(caseOf(OPENING), procedure, MESSAGE)).toEqual(asks);
  expect(taskFor(caseOf(OPENING), procedure, { ...MESSAGE, facts: ['S5-3'] })).toBeUndefined();
  const done: Told = ['task-done', { happenedOn: asDay('2026-11-04'), task: asks.id }];
  expect(taskFor(caseOf([...OPENING, done]), procedure, MESSAGE)).toBeUndefined();
});

test('it is known whether all other parents were told with the same message', () => {
  const file = (...told: readonly Told[]) =>
    caseOf([
      ...OPENING,
      ['pupil-added', { pupil: 'mee', names: namesOf('Meeloopje', 'Testsma'), role: 'follower', class: '' }],
      ...told,
    ]);
  const contact = (pupil: string, reached: boolean, about = MESSAGE.title): Told => [
    'parents-contacted',
    { happenedOn: asDay('2026-11-04'), pupil, channel: 'email', reached, about },
  ];
  expect(othersTold(file(), MESSAGE, 'doel')).toBe(false);
  expect(othersTold(file(contact('doet', false)), MESSAGE, 'doel')).toBe(false);
  expect(othersTold(file(contact('doet', true, 'Iets anders')), MESSAGE, 'doel')).toBe(false);
  expect(othersTold(file(contact('doet', true)), MESSAGE, 'doel')).toBe(true);
  expect(othersTold(file(), { ...MESSAGE, addressees: ['targeted'] }, 'doel')).toBe(true);
});

test('five megabytes are not looked through and cannot leave', () => {
  const letter = made(caseOf(FULL), 'doel', { text: 'Bramsel '.repeat(640_000) });
  expect(letter.tooLong).toBe(true);
  expect(letter.marks).toEqual([]);
  expect(made(caseOf(FULL), 'doel', { text: 'Bramsel' }).tooLong).toBe(false);
});

test('a message to one of two homes calls neither the other home nor who lives there by name', () => {
  const home = (id: string, carer: string): Told => [
    'home-told',
    { home: id, pupil: 'doel', carers: [carer], interpreter: false, mayKnow: true, apart: false },
  ];
  const file = caseOf([...OPENING, home('h1', 'Ada Eenverzonnen'), home('h2', 'Bo Tweeverzonnen')]);
  const text = 'Ada Eenverzonnen belde. Bo Tweeverzonnen ook.';
  const typed = { ...UNTYPED, text };
  const found = (id?: string) =>
    makeLetter(file, REPORT_PROCEDURE, SCHOOL, { message: MESSAGE, reader: 'doel', typed, role: 'mentor', home: id })
      .marks.filter(({ finding }) => finding.doubt === undefined)
      .map(({ finding }) => finding.words);
  expect(found('h1').join()).toContain('Tweeverzonnen');
  expect(found('h1').join()).not.toContain('Eenverzonnen');
  expect(found('h2').join()).toContain('Eenverzonnen');
});
