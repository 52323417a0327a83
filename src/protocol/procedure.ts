/**
 * The procedure as data: what a step is, who leads it, what is done in it and how one goes on.
 * The words come from `content/protocol/`; this file gives them a shape that pages and tracker share.
 */

/** Number of a fact of the protocol, such as `S4-7`. Every sentence about the protocol traces back to one. */
export type FactId = string;

/** File name of the glossary entry that explains a role, such as `leerlingcoordinator`. */
export type RoleId = string;

/** `<step slug>/<task>`, such as `stap-3/afspraken`. Stable over the years: a case refers to it. */
export type TaskId = string;

/** 0 is the report (melding); 1 and up are the steps as the protocol counts them. */
export type StepNumber = number;

/** A sentence about the protocol with the facts it rests on. */
export interface Statement {
  readonly text: string;
  readonly facts: readonly FactId[];
}

/** What has to be written down when a task is done. */
export const RECORDINGS = ['talk', 'agreement', 'parent-contact', 'decision', 'note', 'nothing'] as const;
export type Recording = (typeof RECORDINGS)[number];

export interface Task extends Statement {
  readonly id: TaskId;
  readonly records: Recording;
  /** Who does it, where that is another than who leads the step. */
  readonly by?: RoleId;
}

/** A part of a step, in order: 'Uitnodigen', 'Het gesprek'. A step without parts has one phase without a title. */
export interface Phase {
  readonly title?: string;
  readonly tasks: readonly Task[];
}

/** How a step leads on: always, only because the bullying did not stop, or not at all. */
export const ONWARDS = ['in-order', 'when-not-stopped', 'end'] as const;
export type Onward = (typeof ONWARDS)[number];

/** An evaluation that the protocol asks for (S4-1, S4-7, S5-8, S6-3). */
export interface Evaluation {
  /** Weeks between the event counted from and the day aimed at. */
  readonly targetWeeks: number;
  /** The task whose doing starts the count, and that event in words. */
  readonly countedFrom: { readonly task: TaskId; readonly text: string };
  /** At most this many weeks between an evaluation and the next one. */
  readonly againWithinWeeks: number;
  readonly facts: readonly FactId[];
}

export interface Step {
  readonly number: StepNumber;
  /** Last part of the step's address: `melding`, `stap-1`. */
  readonly slug: string;
  readonly title: string;
  /** One or two words, for the drawing of the flow. */
  readonly label: string;
  /** Who leads, in order when the lead passes on (step 5). */
  readonly leads: readonly RoleId[];
  /** Who decides, where the protocol names one (S7-3, S8-3). */
  readonly decides?: RoleId;
  /** The step may only be set with the consent of the targeted pupil. */
  readonly needsConsent: boolean;
  /** The facts that ask for that consent. */
  readonly consentFacts?: readonly FactId[];
  readonly phases: readonly Phase[];
  /** What parents hear in this step; empty where the protocol names nothing. */
  readonly parents: readonly Statement[];
  readonly onward: Onward;
  /** The protocol's words for going on, where it has any. */
  readonly onwardText?: Statement;
  readonly evaluation?: Evaluation;
  /** Who keeps watch and whom they tell (S4-9, S5-9, S6-4). */
  readonly safeguarding?: Statement;
  /** What happens when the bullying stopped, where the protocol says so. */
  readonly whenStopped?: Statement;
}

/** A measure that can be taken during the procedure (MID-1 … MID-4). */
export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly FactId[];
  /** May be taken at once after a serious incident (MID-2). */
  readonly atOnceWhenSerious: boolean;
}

export interface Procedure {
  /** Version of the protocol's text, as the school names it. */
  readonly version: string;
  /** In order of number, without gaps, the report first. */
  readonly steps: readonly Step[];
  readonly measures: readonly Measure[];
}
