import { expect, test } from 'vitest';
import { caseAfter, day, FIVE_STEPS, OPEN } from '../../../domain/case.fixture';
import { type BodyOf, EVENT_TYPES, type EventType, type TellingEntry } from '../../../domain/entries';
import { namingOf } from '../../model/naming';
import { ENTRY_KINDS, kindOf } from './entry-kinds';
import { entryWords } from './entry-words';

const by = { role: 'tutor', initials: 'VB' };
const happenedOn = day('2026-09-02');
const pupil = 'vlinder';
const someone = { kind: 'pupil', pupil } as const;
const parents = { kind: 'parents', pupil: 'kever' } as const;
const deviation = { rules: ['step-back'], reason: 'tekst' } as const;

/** A body of every type, with every field that it can have. Free text says 'tekst'. */
const BODIES: { readonly [T in EventType]: BodyOf<T> } = {
  'case-opened': { by, happenedOn, label: '2026-01', owner: 'tutor', procedure: { version: '1', hash: 'h' } },
  'intake-recorded': {
    by,
    happenedOn,
    seenOn: [happenedOn],
    seenWhen: 'tekst',
    places: ['canteen'],
    where: 'tekst',
    howLong: 'tekst',
    facts: 'tekst',
    quotes: [{ pupil, text: 'tekst' }],
    forms: ['verbal'],
  },
  'pupil-added': {
    by,
    pupil,
    names: { first: 'Voorbeeld', last: 'Vlinder', nicknames: ['Flap'] },
    role: 'targeted',
    class: '2B',
  },
  'pupil-changed': {
    by,
    pupil,
    names: { first: 'Voorbeeld', last: 'Vlinder', nicknames: [] },
    role: 'bystander',
    class: '2C',
  },
  'pupil-removed': { by, pupil, reason: 'tekst' },
  'report-received': { by, happenedOn, from: parents, receivedBy: 'adviseur' },
  'report-handed-over': { by, happenedOn, to: 'tutor', takenUpBy: 'adviseur', note: 'tekst' },
  'task-done': { by, happenedOn, task: 'melding/intake', note: 'tekst' },
  'task-not-applicable': { by, happenedOn, task: 'melding/intake', reason: 'tekst' },
  'task-reopened': { by, happenedOn, task: 'melding/intake', reason: 'tekst' },
  'talk-held': {
    by,
    happenedOn,
    talk: 't1',
    kind: 'mediation',
    with: [someone, parents],
    facts: 'tekst',
    quotes: [{ pupil, text: 'tekst' }],
    feelings: [{ pupil, text: 'tekst' }],
  },
  'agreement-made': { by, happenedOn, agreement: 'a1', who: [someone], what: 'tekst', dueOn: happenedOn },
  'agreement-checked': { by, happenedOn, agreement: 'a1', kept: true, note: 'tekst' },
  'consent-given': { by, happenedOn, pupil, words: 'tekst' },
  'consent-refused': { by, happenedOn, pupil, words: 'tekst' },
  'parents-contacted': { by, happenedOn, pupil, channel: 'phone', reached: true, about: 'tekst', view: 'tekst' },
  'parents-not-told': { by, happenedOn, pupil, reason: 'tekst' },
  'decision-taken': {
    by,
    happenedOn,
    step: 1,
    decidedBy: 'rector',
    kind: 'suspension',
    what: 'tekst',
    pupils: [pupil],
    deviation,
  },
  'measure-taken': {
    by,
    happenedOn,
    use: 'm1',
    measure: 'time-out',
    pupil,
    what: 'tekst',
    until: happenedOn,
    away: true,
    incident: 'tekst',
    deviation,
  },
  'measure-ended': { by, happenedOn, use: 'm1', result: 'tekst', returnTalk: 't1', deviation },
  'evaluation-planned': { by, evaluation: 'e1', step: 3, on: happenedOn, deviation },
  'evaluation-cancelled': { by, evaluation: 'e1', reason: 'tekst' },
  'evaluation-held': {
    by,
    happenedOn,
    evaluation: 'e1',
    step: 3,
    pupils: [{ pupil, outcome: 'less', feeling: 'tekst', goesWell: 'tekst', notYet: 'tekst' }],
    compliments: 'tekst',
    conclusions: 'tekst',
    deviation,
  },
  'step-advanced': { by, happenedOn, from: 3, to: 4, whyNotStopped: 'tekst', deviation },
  'ownership-offered': { by, happenedOn, offer: 'o1', to: 'adviseur', note: 'tekst' },
  'ownership-accepted': { by, happenedOn, offer: 'o1' },
  'ownership-declined': { by, happenedOn, offer: 'o1', reason: 'tekst' },
  'observation-noted': { by, happenedOn, from: someone, facts: 'tekst', pupils: [pupil] },
  'working-note-written': { by, text: 'tekst' },
  'sent-outside': { by, happenedOn, what: 'letter', to: parents, pupil, channel: 'email' },
  'entry-corrected': { by, target: 'x', of: 'talk-held', version: 1, body: {}, reason: 'tekst' },
  'entry-retracted': { by, target: 'x', reason: 'tekst' },
  'entry-erased': { by, target: 'x', commitment: 'c', reason: 'tekst' },
  'case-closed': { by, happenedOn, reason: 'stopped', note: 'tekst', deviation },
  'case-reopened': { by, happenedOn, reason: 'tekst' },
  'case-voided': { by, happenedOn, reason: 'tekst' },
};

const FILE = caseAfter(OPEN);
const school = {
  name: 'Proefschool',
  procedure: FIVE_STEPS,
  calendar: { holidays: [] },
  roles: { tutor: 'tutor', adviseur: 'adviseur', rector: 'rector' },
  messages: [],
  base: '/',
  site: 'https://proef.example/',
  version: '0.1.0',
};

const AMENDMENTS: readonly EventType[] = ['entry-corrected', 'entry-retracted', 'entry-erased'];
const TELLING = EVENT_TYPES.filter((type) => !AMENDMENTS.includes(type));

function wordsOf(type: EventType, projector: boolean): string {
  const envelope = { id: 'x', case: 'c', device: 'd', seq: 1, time: '', v: 1, salt: '', previous: null };
  const entry = { ...envelope, type, body: BODIES[type] } as TellingEntry;
  const naming = namingOf(FILE, school, projector);
  const { title, details } = entryWords(entry, { file: FILE, procedure: FIVE_STEPS, naming, projector });
  expect(title.trim()).not.toBe('');
  return [title, ...details.map(({ label = '', text }) => `${label} ${text}`)].join('\n');
}

/** How often the free text stands in the body. */
const textsIn = (value: unknown): number => JSON.stringify(value).split('"tekst"').length - 1;

test.each(TELLING)('%s says everything that somebody wrote in it, and no code', (type) => {
  const words = wordsOf(type, false);
  expect(words.split('tekst').length - 1).toBe(textsIn(BODIES[type]));
  expect(words).not.toMatch(/undefined|\[object|targeted|verbal|canteen|phone|mediation|suspension|time-out\b.*m1/);
});

test.each(TELLING)('%s shows no name while others can see the screen', (type) => {
  expect(wordsOf(type, true)).not.toMatch(/Voorbeeld|Vlinder|Kever|Tester|Flap/);
});

test('each entry is of one kind that can be looked for, also one from a newer program', () => {
  for (const type of EVENT_TYPES) expect(ENTRY_KINDS).toContain(kindOf(type));
  expect(kindOf('something-new')).toBe('other');
});
