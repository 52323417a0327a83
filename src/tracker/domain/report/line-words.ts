/** What each kind of entry is in one line of the chronology: what happened and with whom, without the words that people wrote. */
import { capital } from '../../../words/nouns';

import { GROUP, STEP } from '../../../words/phrases';
import type { EntryOf, HomeId, PupilId, TellingEntry } from '../entries';
import { measureTitle } from './measure-title';
import { dayWords, peopleWords, personWords, pupilWords, roleWords, type Scope, stepWords } from './scope';
import { taskText } from './task-text';
import { REPORT_WORDS as WORDS } from './words';

/** The sentences of the chronology; `{}` stands for what is filled in. */
export const LINE_WORDS = {
  opened: 'Dossier geopend',
  added: 'Toegevoegd: {}',
  changed: 'Gegevens gewijzigd van {}',
  changedName: 'naam',
  changedRole: 'nu {}',
  changedClass: `${GROUP.one} {}`,
  noClass: `geen ${GROUP.one}`,
  removed: 'Hoort er toch niet bij: {}',
  home: 'Opgeschreven wie er thuis zijn bij {}',
  homeGone: 'Klopt niet meer: een thuis van {}',
  reported: 'Melding, gedaan bij {}',
  reportedBy: 'Melding van {}, gedaan bij {}',
  passedOn: 'Melding overgedragen aan {}',
  intake: 'Intake opgeschreven',
  taskDone: 'Gedaan: {}',
  taskNot: 'Niet van toepassing: {}',
  taskAgain: 'Weer open: {}',
  talk: '{}: {}',
  agreed: 'Afspraak gemaakt{}',
  agreedFor: 'Afspraak gemaakt{}, te bekijken op {}',
  agreedWith: ' met {}',
  kept: 'Afspraak van {} bekeken: nagekomen',
  broken: 'Afspraak van {} bekeken: niet nagekomen',
  consentGiven: `{} stemt in met de ${STEP.followUp}`,
  consentRefused: `{} stemt niet in met de ${STEP.followUp}`,
  reached: 'Contact met {} ({})',
  tried: 'Contact gezocht met {} ({}), niet bereikt',
  notTold: 'Nog niet ingelicht: {}',
  decided: 'Besluit van {}: {}',
  decidedAbout: 'Besluit van {}: {}, over {}',
  measure: '{} ingezet voor {}',
  measureEnded: '{} afgerond voor {}',
  planned: 'Evaluatie gepland op {}',
  cancelled: 'Evaluatie van {} ging niet door',
  evaluated: 'Evaluatie gehouden met {}',
  evaluatedOn: 'Verder met de evaluatie, met {}',
  moved: 'Naar {}',
  offered: 'Overdracht aangeboden aan {}',
  accepted: 'Overdracht aangenomen door {}',
  declined: 'Overdracht niet aangenomen door {}',
  reminded: 'Herinnering gezet voor {}: {}',
  putOff: 'Herinnering verzet naar {}: {}. Reden: {}',
  remindedDone: 'Herinnering afgehandeld: {}',
  observed: 'Opgevallen en gemeld',
  observedBy: 'Opgevallen, gemeld door {}',
  evidence: 'Bewijs gezien',
  evidenceBy: 'Bewijs gezien door {}',
  note: 'Werknotitie',
  sent: 'Gegeven: {}, aan {}',
  leftOut: 'Iets uit het verslag over {} gelaten',
  accessAsked: 'Inzage gevraagd voor {}, antwoord uiterlijk {}',
  closed: 'Dossier gesloten: {}',
  reopened: 'Dossier heropend',
  voided: 'Dossier vervallen',
} as const;

const fill = (words: string, ...parts: readonly string[]): string =>
  parts.reduce((text, part) => text.replace('{}', () => part), words);

type Lines = { readonly [T in TellingEntry['type']]: (entry: EntryOf<T>, scope: Scope) => string };

const parents = ({ pupil, home }: { readonly pupil: PupilId; readonly home?: HomeId }) =>
  ({ kind: 'parents', pupil, ...(home && { home }) }) as const;

/** The title of the measure of which that is one use, and for whom it was. */
function useOf(scope: Scope, use: string): readonly [title: string, pupil: string] {
  const taken = scope.file.measures.find(({ body }) => body.use === use)?.body;
  return taken ? [measureTitle(scope.procedure, taken.measure), pupilWords(scope, taken.pupil)] : ['', ''];
}

/** The name of a pupil; of one who turned out to have no part in it only that it was one. */
const involved = (scope: Scope, id: string): string =>
  scope.file.pupils.some((pupil) => pupil.id === id && pupil.removed) ? WORDS.unknownPupil : pupilWords(scope, id);

const planDay = ({ file }: Scope, id: string): string =>
  dayWords(file.plannedEvaluations.find(({ body }) => body.evaluation === id)?.body.on) ?? '';

const offeredTo = (scope: Scope, id: string): string => {
  const role = scope.file.offers.find(({ body }) => body.offer === id)?.body.to;
  return role === undefined ? '' : roleWords(scope, role);
};

const agreedOn = ({ file }: Scope, id: string): string =>
  dayWords(file.agreements.find(({ body }) => body.agreement === id)?.body.happenedOn) ?? '';

const LINES: Lines = {
  'case-opened': () => LINE_WORDS.opened,
  'pupil-added': ({ body }, scope) => fill(LINE_WORDS.added, involved(scope, body.pupil)),
  'pupil-changed': ({ body: { pupil, names, role, class: group } }, scope) => {
    const what = [
      names && LINE_WORDS.changedName,
      role && fill(LINE_WORDS.changedRole, WORDS.pupilRoles[role]),
      group !== undefined && (group.trim() === '' ? LINE_WORDS.noClass : fill(LINE_WORDS.changedClass, group)),
    ].filter((words) => typeof words === 'string');
    return [fill(LINE_WORDS.changed, involved(scope, pupil)), what.join(', ')].filter(Boolean).join(': ');
  },
  'pupil-removed': ({ body }, scope) => fill(LINE_WORDS.removed, involved(scope, body.pupil)),
  'home-told': ({ body }, scope) => fill(LINE_WORDS.home, involved(scope, body.pupil)),
  'home-removed': ({ body }, scope) =>
    fill(LINE_WORDS.homeGone, involved(scope, scope.file.homes.get(body.home)?.pupil ?? '')),
  'report-received': ({ body }, scope) =>
    scope.reader === undefined
      ? fill(LINE_WORDS.reportedBy, personWords(scope, body.from), roleWords(scope, body.receivedBy))
      : fill(LINE_WORDS.reported, roleWords(scope, body.receivedBy)),
  'report-handed-over': ({ body }, scope) => fill(LINE_WORDS.passedOn, roleWords(scope, body.to)),
  'intake-recorded': () => LINE_WORDS.intake,
  'task-done': ({ body }, { procedure }) => fill(LINE_WORDS.taskDone, taskText(procedure, body.task)),
  'task-not-applicable': ({ body }, { procedure }) => fill(LINE_WORDS.taskNot, taskText(procedure, body.task)),
  'task-reopened': ({ body }, { procedure }) => fill(LINE_WORDS.taskAgain, taskText(procedure, body.task)),
  'talk-held': ({ body }, scope) =>
    fill(
      LINE_WORDS.talk,
      capital(WORDS.talkKinds[body.kind]),
      peopleWords(scope, body.with) || body.group || WORDS.nobody,
    ),
  'agreement-made': ({ body }, scope) => {
    const people = peopleWords(scope, body.who);
    const who = people && fill(LINE_WORDS.agreedWith, people);
    const on = dayWords(body.dueOn);
    return on === undefined ? fill(LINE_WORDS.agreed, who) : fill(LINE_WORDS.agreedFor, who, on);
  },
  'agreement-checked': ({ body }, scope) =>
    fill(body.kept ? LINE_WORDS.kept : LINE_WORDS.broken, agreedOn(scope, body.agreement)),
  'consent-given': ({ body }, scope) => fill(LINE_WORDS.consentGiven, pupilWords(scope, body.pupil)),
  'consent-refused': ({ body }, scope) => fill(LINE_WORDS.consentRefused, pupilWords(scope, body.pupil)),
  'parents-contacted': ({ body }, scope) =>
    fill(
      body.reached ? LINE_WORDS.reached : LINE_WORDS.tried,
      personWords(scope, parents(body)),
      WORDS.channels[body.channel],
    ),
  'parents-not-told': ({ body }, scope) => fill(LINE_WORDS.notTold, personWords(scope, parents(body))),
  'decision-taken': ({ body }, scope) => {
    const told = [roleWords(scope, body.decidedBy), WORDS.decisionKinds[body.kind]] as const;
    const about = peopleWords(
      scope,
      body.pupils.map((pupil) => ({ kind: 'pupil', pupil })),
    );
    return about ? fill(LINE_WORDS.decidedAbout, ...told, about) : fill(LINE_WORDS.decided, ...told);
  },
  'measure-taken': ({ body }, scope) =>
    fill(LINE_WORDS.measure, measureTitle(scope.procedure, body.measure), pupilWords(scope, body.pupil)),
  'measure-ended': ({ body }, scope) => fill(LINE_WORDS.measureEnded, ...useOf(scope, body.use)),
  'evaluation-planned': ({ body }) => fill(LINE_WORDS.planned, dayWords(body.on) ?? ''),
  'evaluation-cancelled': ({ body }, scope) => fill(LINE_WORDS.cancelled, planDay(scope, body.evaluation)),
  'evaluation-held': ({ body }, scope) =>
    fill(
      LINE_WORDS.evaluated,
      peopleWords(
        scope,
        body.pupils.map(({ pupil }) => ({ kind: 'pupil', pupil })),
      ),
    ),
  'evaluation-went-on': ({ body }, scope) =>
    fill(
      LINE_WORDS.evaluatedOn,
      peopleWords(
        scope,
        body.pupils.map(({ pupil }) => ({ kind: 'pupil', pupil })),
      ),
    ),
  'step-advanced': ({ body }, scope) => fill(LINE_WORDS.moved, stepWords(scope, body.to)),
  'ownership-offered': ({ body }, scope) => fill(LINE_WORDS.offered, roleWords(scope, body.to)),
  'ownership-accepted': ({ body }, scope) => fill(LINE_WORDS.accepted, offeredTo(scope, body.offer)),
  'ownership-declined': ({ body }, scope) => fill(LINE_WORDS.declined, offeredTo(scope, body.offer)),
  'reminder-set': ({ body: { on, what: told, reason, sort, pupil, home } }, scope) => {
    const who =
      sort && pupil !== undefined
        ? personWords(
            scope,
            sort === 'call' ? { kind: 'parents', pupil, ...(home && { home }) } : { kind: 'pupil', pupil },
          )
        : undefined;
    const what = sort && who ? `${WORDS.reminderSorts[sort]} (${who}), ${told}` : told;
    const day = dayWords(on) ?? '';
    return reason === undefined ? fill(LINE_WORDS.reminded, day, what) : fill(LINE_WORDS.putOff, day, what, reason);
  },
  'reminder-done': ({ body: { reminder, note } }, { file }) => {
    const what = file.reminders.findLast(({ body }) => body.reminder === reminder)?.body.what;
    return fill(LINE_WORDS.remindedDone, [what, note].filter(Boolean).join('. '));
  },
  'observation-noted': ({ body }, scope) =>
    scope.reader === undefined || body.from.kind === 'role'
      ? fill(LINE_WORDS.observedBy, personWords(scope, body.from))
      : LINE_WORDS.observed,
  'evidence-seen': ({ body }, scope) =>
    scope.reader === undefined || body.from.kind === 'role'
      ? fill(LINE_WORDS.evidenceBy, personWords(scope, body.from))
      : LINE_WORDS.evidence,
  'working-note-written': () => LINE_WORDS.note,
  'left-out-of-copy': ({ body }, scope) => fill(LINE_WORDS.leftOut, pupilWords(scope, body.pupil)),
  'access-asked': ({ body }, scope) =>
    fill(LINE_WORDS.accessAsked, pupilWords(scope, body.pupil), dayWords(body.answerBy) ?? ''),
  'sent-outside': ({ body }, scope) =>
    fill(
      LINE_WORDS.sent,
      WORDS.sendings[body.what],
      body.to.kind === 'other' ? body.to.text : personWords(scope, body.to),
    ),
  'case-closed': ({ body }) => fill(LINE_WORDS.closed, WORDS.closeReasons[body.reason]),
  'case-reopened': () => LINE_WORDS.reopened,
  'case-voided': () => LINE_WORDS.voided,
};

/** What the entry tells, in one line. */
export const lineWords = <T extends TellingEntry['type']>(entry: EntryOf<T>, scope: Scope): string =>
  // Each type has its own line: the table is complete, and the type check cannot follow the one that is looked up.
  (LINES[entry.type] as (entry: EntryOf<T>, scope: Scope) => string)(entry, scope);
