/**
 * The procedure as data: what a step is, who leads it, what is done in it and how one goes on.
 * The words come from `content/protocol/`; this file gives them a shape that pages and tracker share.
 */

/** Number of a fact of the protocol, such as `S4-7`. A school that numbers the facts of its protocol has a sentence trace back to one. */
export type FactId = string;

/** File name of the glossary entry that explains a role, such as `leerlingcoordinator`. */
export type RoleId = string;

/** `<step slug>/<task>`, such as `stap-3/afspraken`. Stable over the years: a case refers to it. */
export type TaskId = string;

/** Place in the order: 0 is the report (melding), and 1 and up follow. What people call the step is its `name`. */
export type StepNumber = number;

/** Last part of a step's address, which is the name of its file: `stap-3`, `fase-1`. */
export type StepSlug = string;

/** A sentence about the protocol with the facts it rests on; none where the school does not number them. */
export interface Statement {
  readonly text: string;
  readonly facts: readonly FactId[];
}

/**
 * What has to be written down when a task is done. `evaluation` is the talk in which the step is looked back on and `evaluation-plan` the
 * agreement on when; `consent` is what the targeted pupil says of the steps to come; `handover` is the report going to who leads; `document`
 * is a paper such as a contract: that it was seen and where it is kept.
 */
export const RECORDINGS = [
  'talk',
  'evaluation',
  'agreement',
  'evaluation-plan',
  'parent-contact',
  'decision',
  'consent',
  'handover',
  'document',
  'note',
  'nothing',
] as const;
export type Recording = (typeof RECORDINGS)[number];

/** Pupils who can be talked with and whose parents can be told, by the part that the pupil has in it. */
export const FAMILIES = ['targeted', 'bullying', 'follower', 'bystander'] as const;
export type Family = (typeof FAMILIES)[number];

/** Whose parents hear when a task is done. */
export interface ParentContact {
  readonly whom: readonly Family[];
  /** Whether parents who heard in an earlier step hear again now. */
  readonly anew: boolean;
}

/** What an evaluation asks of pupils and mentor, and writes down beside how it is now (S4-2, S4-3, S4-4, S4-6). */
export const EVALUATION_PARTS = ['progress', 'feelings', 'conclusions', 'compliments'] as const;
export type EvaluationPart = (typeof EVALUATION_PARTS)[number];

/**
 * A stretch of time: weeks, months, days or hours of the calendar, or days on which there is school. A protocol may leave room: from `count` up
 * to and including `most` ('na 2 tot 3 weken'), or about so long ('na ongeveer 2 weken'), which no day is too early or too late for.
 */
export const TERM_UNITS = ['weeks', 'school-days', 'days', 'months', 'hours'] as const;
export interface Term {
  readonly count: number;
  /** More than `count`. */
  readonly most?: number;
  readonly isAbout?: true;
  readonly unit: (typeof TERM_UNITS)[number];
}

/** By when a task is done: 'binnen 2 schooldagen', 'binnen 24 uur na de melding', 'dezelfde dag'. */
export interface TaskTerm {
  /** At most so long after what it is counted from; absent where it is on that very day. */
  readonly within?: Term;
  /**
   * What the count starts from: the report, or the doing of another task and that event in words. Absent where it is the case coming to the
   * step; to the first one a case comes with the report.
   */
  readonly countedFrom?: 'report' | { readonly task: TaskId; readonly text?: string };
}

export interface Task extends Statement {
  readonly id: TaskId;
  readonly records: Recording;
  /** By when it is done; absent where the school names no term for it. */
  readonly term?: TaskTerm;
  /** Who does it, where that is another than who leads the step. */
  readonly by?: RoleId;
  /** The condition under which it is done at all, in the school's words: 'de derde keer'. Only a person can tell whether it holds. */
  readonly when?: string;
  /** With whom the talk is, by the part that pupils have in it; absent where the school does not say. */
  readonly talksWith?: readonly Family[];
  /** The task of the same step that comes before it: nothing of this one is asked until that was done, and no contact with parents from before it counts. */
  readonly after?: TaskId;
  /** The part of the step's evaluation in which it is done: what is written there settles it. */
  readonly inEvaluation?: EvaluationPart;
  /** Whose parents hear in this task; absent where it names none. */
  readonly parents?: ParentContact;
  /** Its note is the steps that were chosen, which a message to parents can tell. */
  readonly tellsSteps?: true;
}

/** A part of a step, in order: 'Uitnodigen', 'Het gesprek'. A step without parts has one phase without a title. */
export interface Phase {
  readonly title?: string;
  readonly tasks: readonly Task[];
}

/** How several who lead a step share it, where they do not take over from each other: all at once, or any one of them. */
export const LEADS_AS = ['together', 'either'] as const;
export type LeadsAs = (typeof LEADS_AS)[number];

/** How a step leads on: always, only because the bullying did not stop, or not at all. */
export const ONWARDS = ['in-order', 'when-not-stopped', 'end'] as const;
export type Onward = (typeof ONWARDS)[number];

/** Whether and when one looks back again after an evaluation, and whether that is a short one (S4-7). */
export type Again =
  /** The protocol asks for no other. */
  | { readonly kind: 'not' }
  /** Within at most so long after the one before, and no more often than `times`. */
  | {
      readonly kind: 'within';
      readonly term: Term;
      readonly times?: number;
      readonly short?: true;
    }
  /** So long after each one before: `times` times, or until what the school says in words, or for as long as the case is open. */
  | {
      readonly kind: 'every';
      readonly term: Term;
      readonly times?: number;
      readonly until?: string;
      readonly short?: true;
    }
  /** Once at each of these terms, in order, counted from the same event as the first one: 'na 6 weken en na 3 maanden'. */
  | { readonly kind: 'at'; readonly terms: readonly Term[]; readonly short?: true };

/** An evaluation that the protocol asks for (S4-1, S4-7, S5-8, S6-3). */
export interface Evaluation {
  /** From what it is counted from to the day aimed at; absent where the protocol asks for one without saying when. */
  readonly after?: Term;
  /** That day is the last one: the protocol says 'binnen 2 weken', and earlier is as good. */
  readonly within?: true;
  /** The task whose doing starts the count, and that event in words; without it the count starts when the case comes to the step. */
  readonly countedFrom?: { readonly task: TaskId; readonly text?: string };
  /** Absent where the protocol says nothing of another one. */
  readonly again?: Again;
  readonly facts: readonly FactId[];
}

/** Someone else who leads a step, under a condition in the school's words: 'als er meer klassen bij betrokken zijn'. */
export interface OtherLead {
  readonly role: RoleId;
  readonly when: string;
}

export interface Step {
  readonly number: StepNumber;
  readonly slug: StepSlug;
  readonly title: string;
  /** One or two words, for the drawing of the flow. */
  readonly label: string;
  /** What the school calls it beside its title: 'Stap 4', 'Fase 1', 'Week 2'. Absent where the title is all, as for the report. */
  readonly name?: string;
  /** Heading over this step and its neighbours of the same group: 'De eerste week'. */
  readonly group?: string;
  /** Who leads, in order when the lead passes on (step 5). */
  readonly leads: readonly RoleId[];
  /** Absent where one leads, or the lead passes on. */
  readonly leadsAs?: LeadsAs;
  /** Who leads instead, under a condition. */
  readonly otherLeads?: readonly OtherLead[];
  /** Who decides, where the protocol names one (S7-3, S8-3). */
  readonly decides?: RoleId;
  /** The first of the steps that are set together with this one, in one meeting. */
  readonly togetherWith?: StepSlug;
  /** The step may only be set with the consent of the targeted pupil. */
  readonly needsConsent: boolean;
  /** The facts that ask for that consent. */
  readonly consentFacts?: readonly FactId[];
  readonly phases: readonly Phase[];
  /** What parents hear in this step. */
  readonly parents: readonly Statement[];
  /** The school says that its protocol names nothing for parents here. */
  readonly namesNoParents?: true;
  readonly onward: Onward;
  /** Where one goes on to when that is not the step with the next number: back to an earlier one, or further on. */
  readonly onwardTo?: StepSlug;
  /** The condition for going on in the school's words, where it has others than that it did not stop: 'het nog eens gebeurt'. */
  readonly onwardWhen?: string;
  /** The protocol's words for going on or for the end, where it has any. */
  readonly onwardText?: Statement;
  readonly evaluation?: Evaluation;
  /** The school says that its protocol names no term here. */
  readonly namesNoTerm?: true;
  /** Who keeps watch and whom they tell (S4-9, S5-9, S6-4). */
  readonly safeguarding?: Statement;
  /** What happens when the bullying stopped, where the protocol says so. */
  readonly whenStopped?: Statement;
}

/** Whose parents hear of a measure: of the pupil that it is for, or of the targeted pupils. */
export const MEASURE_FAMILIES = ['own', 'targeted'] as const;
export type MeasureFamily = (typeof MEASURE_FAMILIES)[number];

/** A measure that can be taken during the procedure (MID-1 … MID-4). */
export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly FactId[];
  /** May be taken at once after a serious incident (MID-2). */
  readonly atOnceWhenSerious: boolean;
  /** `id` of the measure that comes before it (MID-2). */
  readonly follows?: Measure['id'];
  /** Before the pupil is back in lessons, there is a talk with pupil and parents (MID-2). */
  readonly returnTalk?: true;
  /** Whose parents hear when it is taken; absent where the protocol names none (MID-1). */
  readonly parents?: readonly MeasureFamily[];
}

export interface Procedure {
  /** Version of the protocol's text, as the school names it. */
  readonly version: string;
  /** In order of number, without gaps, the report first. */
  readonly steps: readonly Step[];
  readonly measures: readonly Measure[];
  /** Roles that are no staff of the school: they may lead a step or do a task, and never own a case. */
  readonly notStaff?: readonly RoleId[];
}
