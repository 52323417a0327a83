/** A procedure as a school writes it down in one text, before it is files. Words stay Dutch: they are what the files will say. */

/** A role as people name it: 'intern begeleider'. */
export interface DraftRole {
  readonly term: string;
  /** Under which condition this one leads instead: words that fit after 'als'. */
  readonly when?: string;
}

export interface DraftTask {
  readonly text: string;
  /** The word of the field `vastleggen`. */
  readonly records: string;
  /** The words of the field `ouders`. */
  readonly parents?: readonly string[];
  readonly when?: string;
  /** With whom the talk is, in the words of the field `met`. */
  readonly talksWith?: readonly string[];
  readonly by?: string;
  /** By when it is done: at most so long after the step began, the report, or that task of the step; without a length on that very day. */
  readonly term?: {
    readonly within?: DraftTerm;
    readonly from?: 'melding' | { readonly place: number; readonly text: string };
  };
  /** The part of the step that it stands in: 'Hulp aan wie gepest wordt'. */
  readonly part?: string;
}

export interface DraftTerm {
  readonly count: number;
  /** 'na 2 tot 3 weken': the longest. */
  readonly most?: number;
  /** 'na ongeveer 2 weken'. */
  readonly isAbout?: true;
  /** Hours are of tasks alone. */
  readonly unit: 'weken' | 'schooldagen' | 'dagen' | 'maanden' | 'uren';
}

export interface DraftEvaluation {
  readonly after?: DraftTerm;
  /** That is the longest: 'binnen 2 weken'. */
  readonly within?: true;
  readonly again?:
    | 'geen'
    /** At each of these, counted from the same moment. */
    | { readonly how: 'na'; readonly terms: readonly DraftTerm[] }
    | { readonly how: 'binnen' | 'elke'; readonly term: DraftTerm; readonly times?: number; readonly until?: string };
}

export interface DraftStep {
  /** The line of the text on which it begins, from 1. */
  readonly line: number;
  /** 0 for the report. */
  readonly number: number;
  readonly slug: string;
  /** 'Fase 1'; absent where the title is all that it is called. */
  readonly name?: string;
  readonly title: string;
  readonly group?: string;
  readonly leads: readonly DraftRole[];
  /** The word of the field `leiden`; absent where one leads, or one takes over from the other. */
  readonly leadsAs?: 'samen' | 'een van hen';
  readonly decides?: string;
  readonly tasks: readonly DraftTask[];
  readonly parents: readonly string[] | 'geen';
  readonly say: readonly string[];
  readonly evaluation?: DraftEvaluation | 'geen';
  readonly consent?: true;
  readonly togetherWith?: string;
  /** The word of the field `verder`, or the step that it goes to, how, and the condition in the school's words. */
  readonly onward: string | { readonly to?: string; readonly how?: 'op volgorde'; readonly when?: string };
  readonly onwardText?: string;
  readonly safeguarding?: string;
  readonly stopped?: string;
}

export interface DraftMeasure {
  readonly title: string;
  readonly atOnce: boolean;
  readonly parents?: readonly string[];
}

export interface Draft {
  readonly steps: readonly DraftStep[];
  readonly measures: readonly DraftMeasure[];
  /** The report was not in the text, so that it stands there as the site has it. */
  readonly madeReport: boolean;
}
