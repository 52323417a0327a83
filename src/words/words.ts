/** What a school calls things, where schools differ. `content/woorden.yaml` says it; what that leaves out is called as `DEFAULT_WORDS` has it. */

/** A thing that people count, with the article that goes with one. */
export interface Noun {
  readonly one: string;
  readonly many: string;
  readonly article: 'de' | 'het';
}

/** A choice that a school adds to a list, by the word that its editor gave it: `own-toilet`. Stored in cases for ever, as the others are. */
export type OwnCode = `own-${string}`;

/** Where it happens. The codes are stored in cases for ever: one may be added, none changed or taken away. */
export const PLACES = [
  'classroom',
  'corridor',
  'schoolyard',
  'canteen',
  'changing-room',
  'way-to-school',
  'online',
  'elsewhere',
] as const;
export type Place = (typeof PLACES)[number] | OwnCode;

/** The forms of bullying, stored as places are. */
export const FORMS = ['verbal', 'physical', 'material', 'relational', 'digital'] as const;
export type Form = (typeof FORMS)[number] | OwnCode;

/** What can be decided, stored as places are. */
export const DECISION_KINDS = [
  'mediation',
  'individual-talks',
  'support-programme',
  'parent-talk',
  'sanction-talk',
  'suspension',
  'none',
  'other',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** What kind of talk it was, stored as places are. */
export const TALK_KINDS = ['individual', 'group', 'mediation', 'class', 'staff', 'with-parents', 'return'] as const;
export type TalkKind = (typeof TALK_KINDS)[number];

/** What the intake asks besides who it is about and what was seen or heard. */
export const INTAKE_QUESTIONS = ['when', 'where', 'how-long', 'form'] as const;
export type IntakeQuestion = (typeof INTAKE_QUESTIONS)[number];

/** A closed list as one school has it: what is offered, in that order, and what each code is called, offered or not. */
export interface Choices<Code extends string> {
  readonly offered: readonly Code[];
  readonly names: Readonly<Record<Code, string>>;
}

export interface Words {
  readonly pupil: Noun;
  /** Pupils who have lessons together. */
  readonly group: Noun;
  /** What such a group is called at this school, for the invented cases of the example: '2B', '7'. At least one. */
  readonly groupNames: readonly string[];
  readonly step: Noun;
  readonly measure: Noun;
  readonly places: Choices<Place>;
  readonly forms: Choices<Form>;
  /** What belongs to a form, for who chooses one; absent where the school gives no examples. */
  readonly formExamples: Partial<Readonly<Record<Form, string>>>;
  readonly decisions: Choices<DecisionKind>;
  readonly talks: Choices<TalkKind>;
  readonly intake: readonly IntakeQuestion[];
  /** What the drawing says at a step after which the case can be closed; absent where the school has no words for it. */
  readonly stopped?: string;
}

export const DEFAULT_WORDS: Words = {
  pupil: { one: 'leerling', many: 'leerlingen', article: 'de' },
  group: { one: 'groep', many: 'groepen', article: 'de' },
  groupNames: ['1', '2', '3', '4'],
  step: { one: 'stap', many: 'stappen', article: 'de' },
  measure: { one: 'maatregel', many: 'maatregelen', article: 'de' },
  places: {
    offered: PLACES,
    names: {
      classroom: 'in het lokaal',
      corridor: 'op de gang',
      schoolyard: 'buiten bij school',
      canteen: 'in de kantine',
      'changing-room': 'in de kleedkamer',
      'way-to-school': 'onderweg van of naar school',
      online: 'online',
      elsewhere: 'ergens anders',
    },
  },
  forms: {
    offered: FORMS,
    names: {
      verbal: 'met woorden',
      physical: 'lichamelijk',
      material: 'met spullen',
      relational: 'buitensluiten',
      digital: 'online of met de telefoon',
    },
  },
  formExamples: {},
  decisions: {
    offered: ['parent-talk', 'none', 'other'],
    names: {
      mediation: 'een gesprek met beide kanten samen',
      'individual-talks': 'gesprekken met ieder apart',
      'support-programme': 'extra hulp',
      'parent-talk': 'een gesprek met ouders',
      'sanction-talk': 'een gesprek over straf',
      suspension: 'een tijd niet naar school',
      none: 'nu niets nieuws',
      other: 'iets anders',
    },
  },
  talks: {
    offered: ['individual', 'group', 'staff', 'with-parents'],
    names: {
      individual: 'gesprek onder vier ogen',
      group: 'gesprek met meer mensen',
      mediation: 'gesprek met beide kanten samen',
      class: 'gesprek met iedereen die samen les heeft',
      staff: 'overleg op school',
      'with-parents': 'gesprek met ouders',
      return: 'gesprek voor de terugkeer',
    },
  },
  intake: INTAKE_QUESTIONS,
};
