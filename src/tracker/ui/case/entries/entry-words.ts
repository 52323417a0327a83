/** What an entry says, in words for the timeline and wherever else an entry is shown. */

import { taskById } from '../../../../protocol/order';
import type { Procedure, StepNumber } from '../../../../protocol/procedure';
import { stepTitle } from '../../../../protocol/step-name';
import { MEASURE, STEP } from '../../../../words/phrases';
import type { CaseFile } from '../../../domain/case';
import type { Deviation, Quote, TellingEntry } from '../../../domain/entries';
import { REPORT_WORDS as WORDS } from '../../../domain/report/words';
import { type Naming, shownName } from '../../model/naming';
import { capital } from '../../words/capital';
import { plainDay } from '../../words/dates';

/** A label with a text; without a label the text speaks for itself. */
export interface EntryDetail {
  readonly label?: string;
  readonly text: string;
  /** The words of someone, as they were said. */
  readonly quote?: boolean;
}

export interface EntryWords {
  /** What happened, in a few words. */
  readonly title: string;
  readonly details: readonly EntryDetail[];
}

/** What the words are made with. */
export interface Told {
  readonly file: Pick<CaseFile, 'agreements' | 'measures' | 'plannedEvaluations'>;
  readonly procedure: Procedure;
  readonly naming: Naming;
  readonly projector: boolean;
}

const detail = (label: string | undefined, text: string | undefined): readonly EntryDetail[] =>
  text?.trim() ? [{ text, ...(label && { label }) }] : [];

const deviated = (deviation: Deviation | undefined): readonly EntryDetail[] =>
  deviation
    ? detail(
        WORDS.deviation,
        `${capital(deviation.rules.map((rule) => WORDS.deviations[rule]).join('; '))}. ${WORDS.reason}: ${deviation.reason}`,
      )
    : [];

function quoted({ naming }: Told, quotes: readonly Quote[] = []): readonly EntryDetail[] {
  return quotes.map(({ pupil, text }) => ({ text, quote: true, ...(pupil && { label: naming.short(pupil) }) }));
}

function step({ procedure }: Told, number: StepNumber): string {
  const found = procedure.steps.find((candidate) => candidate.number === number);
  return found ? stepTitle(found) : `${STEP.capital.one} ${number}`;
}

const task = ({ procedure }: Told, id: string): string => taskById(procedure, id)?.task.text ?? id;

/** The words of an entry that counts. */
export function entryWords(entry: TellingEntry, told: Told): EntryWords {
  const { naming, file, procedure } = told;
  switch (entry.type) {
    case 'case-opened':
      return { title: 'Dossier geopend', details: detail(WORDS.ledBy, naming.role(entry.body.owner)) };
    case 'intake-recorded': {
      const { seenOn, seenWhen, places, where, howLong, facts, quotes, forms } = entry.body;
      return {
        title: 'Intake genoteerd',
        details: [
          ...detail(WORDS.facts, facts),
          ...quoted(told, quotes),
          ...detail(WORDS.seenOn, seenOn?.map(plainDay).join(', ')),
          ...detail(WORDS.seenWhen, seenWhen),
          ...detail(
            WORDS.where,
            [...(places ?? []).map((place) => WORDS.places[place]), where].filter(Boolean).join(', '),
          ),
          ...detail(WORDS.howLong, howLong),
          ...detail(WORDS.formsOf, forms?.map((form) => WORDS.forms[form]).join(', ')),
        ],
      };
    }
    case 'pupil-added':
      return {
        title: `${shownName(entry.body.names, told.projector)} toegevoegd`,
        details: [...detail(WORDS.role, WORDS.pupilRoles[entry.body.role]), ...detail(WORDS.class, entry.body.class)],
      };
    case 'pupil-changed': {
      const { names, role, class: group } = entry.body;
      return {
        title: `Gegevens van ${naming.pupil(entry.body.pupil)} gewijzigd`,
        details: [
          ...detail('Naam', names && shownName(names, told.projector)),
          ...detail(WORDS.role, role && WORDS.pupilRoles[role]),
          ...detail(WORDS.class, group),
        ],
      };
    }
    case 'pupil-removed':
      return {
        title: `${naming.pupil(entry.body.pupil)} hoort er toch niet bij`,
        details: detail(WORDS.reason, entry.body.reason),
      };
    case 'report-received':
      return {
        title: `Gemeld door ${naming.person(entry.body.from)}`,
        details: detail(WORDS.receivedBy, naming.role(entry.body.receivedBy)),
      };
    case 'report-handed-over':
      return {
        title: `Melding overgedragen aan ${naming.role(entry.body.to)}`,
        details: [
          ...detail(WORDS.takenUpBy, entry.body.takenUpBy && naming.role(entry.body.takenUpBy)),
          ...detail(undefined, entry.body.note),
        ],
      };
    case 'task-done':
      return {
        title: 'Taak gedaan',
        details: [...detail(undefined, task(told, entry.body.task)), ...detail(WORDS.note, entry.body.note)],
      };
    case 'task-not-applicable':
      return {
        title: 'Taak niet van toepassing',
        details: [...detail(undefined, task(told, entry.body.task)), ...detail(WORDS.reason, entry.body.reason)],
      };
    case 'task-reopened':
      return {
        title: 'Taak weer open',
        details: [...detail(undefined, task(told, entry.body.task)), ...detail(WORDS.reason, entry.body.reason)],
      };
    case 'talk-held': {
      const { kind, with: people, facts, quotes, feelings = [] } = entry.body;
      return {
        title: capital(WORDS.talkKinds[kind]),
        details: [
          ...detail(WORDS.with, people.length > 0 ? naming.people(people) : undefined),
          ...detail(undefined, facts),
          ...quoted(told, quotes),
          ...feelings.flatMap(({ pupil, text }) => detail(`${WORDS.feeling}, ${naming.short(pupil)}`, text)),
        ],
      };
    }
    case 'agreement-made': {
      const { who, what, dueOn } = entry.body;
      return {
        title: who.length > 0 ? `Afspraak met ${naming.people(who)}` : 'Afspraak',
        details: [...detail(undefined, what), ...detail(WORDS.dueOn, dueOn && plainDay(dueOn))],
      };
    }
    case 'agreement-checked': {
      const { agreement, kept, note } = entry.body;
      return {
        title: kept ? 'Afspraak nagekomen' : 'Afspraak niet nagekomen',
        details: [
          ...detail(undefined, file.agreements.find(({ body }) => body.agreement === agreement)?.body.what),
          ...detail(WORDS.note, note),
        ],
      };
    }
    case 'consent-given':
    case 'consent-refused':
      return {
        title: `${capital(naming.pupil(entry.body.pupil))} ${WORDS.consents[entry.type === 'consent-given' ? 'given' : 'refused']}`,
        details: entry.body.words ? [{ text: entry.body.words, quote: true }] : [],
      };
    case 'parents-contacted': {
      const { pupil, channel, reached, about, view } = entry.body;
      return {
        title: reached
          ? `Contact met ouders van ${naming.short(pupil)}`
          : `Ouders van ${naming.short(pupil)} niet bereikt`,
        details: [
          ...detail(WORDS.channel, WORDS.channels[channel]),
          ...detail(WORDS.about, about),
          ...detail(WORDS.view, view),
        ],
      };
    }
    case 'parents-not-told':
      return {
        title: `Ouders van ${naming.short(entry.body.pupil)} nog niet ingelicht`,
        details: detail(WORDS.reason, entry.body.reason),
      };
    case 'decision-taken': {
      const { kind, what, decidedBy, pupils, deviation } = entry.body;
      return {
        title: `Besluit: ${WORDS.decisionKinds[kind]}`,
        details: [
          ...detail(undefined, what),
          ...detail(WORDS.decidedBy, naming.role(decidedBy)),
          ...detail('Over', pupils.map(naming.pupil).join(', ')),
          ...deviated(deviation),
        ],
      };
    }
    case 'measure-taken': {
      const { measure, pupil, what, until, away, incident, deviation } = entry.body;
      const title = procedure.measures.find(({ id }) => id === measure)?.title ?? measure;
      return {
        title: `${title} voor ${naming.pupil(pupil)}`,
        details: [
          ...detail(undefined, what),
          ...detail(WORDS.until, until && plainDay(until)),
          ...detail(undefined, away ? 'Volgt in die tijd geen lessen.' : undefined),
          ...detail(WORDS.incident, incident),
          ...deviated(deviation),
        ],
      };
    }
    case 'measure-ended': {
      const { use, result, returnTalk, deviation } = entry.body;
      const taken = file.measures.find(({ body }) => body.use === use)?.body;
      const title = procedure.measures.find(({ id }) => id === taken?.measure)?.title ?? MEASURE.capital.one;
      return {
        title: taken ? `${title} voor ${naming.pupil(taken.pupil)} afgerond` : `${title} afgerond`,
        details: [
          ...detail(WORDS.result, result),
          ...detail(undefined, returnTalk ? 'Er was een gesprek voor de terugkeer.' : undefined),
          ...deviated(deviation),
        ],
      };
    }
    case 'evaluation-planned':
      return {
        title: `Evaluatie gepland op ${plainDay(entry.body.on)}`,
        details: deviated(entry.body.deviation),
      };
    case 'evaluation-cancelled': {
      const plan = file.plannedEvaluations.findLast(({ body }) => body.evaluation === entry.body.evaluation)?.body;
      return {
        title: plan ? `Evaluatie van ${plainDay(plan.on)} gaat niet door` : 'Evaluatie gaat niet door',
        details: detail(WORDS.reason, entry.body.reason),
      };
    }
    case 'evaluation-held': {
      const { pupils, compliments, conclusions, deviation } = entry.body;
      return {
        title: 'Evaluatie gehouden',
        details: [
          ...pupils.flatMap(({ pupil, outcome, feeling, goesWell, notYet }) => [
            ...detail(naming.short(pupil), WORDS.outcomes[outcome]),
            ...detail(`${WORDS.feeling}, ${naming.short(pupil)}`, feeling),
            ...detail(`${WORDS.goesWell}, ${naming.short(pupil)}`, goesWell),
            ...detail(`${WORDS.notYet}, ${naming.short(pupil)}`, notYet),
          ]),
          ...detail(WORDS.compliments, compliments),
          ...detail(WORDS.conclusions, conclusions),
          ...deviated(deviation),
        ],
      };
    }
    case 'step-advanced':
      return {
        title: `Naar ${step(told, entry.body.to)}`,
        details: [...detail(WORDS.whyNotStopped, entry.body.whyNotStopped), ...deviated(entry.body.deviation)],
      };
    case 'ownership-offered':
      return { title: `Aangeboden aan ${naming.role(entry.body.to)}`, details: detail(undefined, entry.body.note) };
    case 'ownership-accepted': {
      const { role, initials } = entry.body.answeredBy ?? entry.body.by;
      return { title: `${capital(naming.role(role))} (${initials}) heeft het dossier overgenomen`, details: [] };
    }
    case 'ownership-declined':
      return {
        title: `${capital(naming.role((entry.body.answeredBy ?? entry.body.by).role))} neemt het dossier niet over`,
        details: detail(WORDS.reason, entry.body.reason),
      };
    case 'observation-noted': {
      const { from, facts, pupils } = entry.body;
      return {
        title: 'Wat opviel',
        details: [
          ...detail(undefined, facts),
          ...detail('Gezien door', naming.person(from)),
          ...detail('Over', pupils.map(naming.pupil).join(', ')),
        ],
      };
    }
    case 'working-note-written':
      return { title: 'Werknotitie', details: detail(undefined, entry.body.text) };
    case 'sent-outside': {
      const { what, to, pupil, channel, as, note } = entry.body;
      return {
        title: `${SENT[what]} gegeven aan ${naming.person(to)}`,
        details: [
          ...detail(WORDS.sentAbout, pupil && naming.pupil(pupil)),
          ...detail(WORDS.channel, as === undefined ? WORDS.channels[channel] : WORDS.sentAs[as]),
          ...detail(undefined, note),
        ],
      };
    }
    case 'case-closed':
      return {
        title: 'Dossier gesloten',
        details: [
          ...detail(WORDS.reason, WORDS.closeReasons[entry.body.reason]),
          ...detail(WORDS.note, entry.body.note),
          ...deviated(entry.body.deviation),
        ],
      };
    case 'case-reopened':
      return { title: 'Dossier heropend', details: detail(WORDS.reason, entry.body.reason) };
    case 'case-voided':
      return { title: 'Dossier vervallen', details: detail(WORDS.reason, entry.body.reason) };
    default:
      return entry satisfies never;
  }
}

const SENT = {
  report: 'Verslag',
  letter: 'Bericht',
  access: 'Inzage',
  handover: 'Overdracht',
  calendar: 'Agenda',
  other: 'Iets anders',
} as const;
