import { withNearest } from '../../source/nearest.ts';
import { readCondition } from './conditions.ts';
import type { DraftMeasure, DraftTask } from './draft.ts';
import { areRoles } from './known-roles.ts';
import { readFamilies, saysNotWhose } from './read-families.ts';
import { bareRole } from './read-roles.ts';
import { type ReadTerm, readTermIn, readTermMark } from './read-task-term.ts';
import type { Tell } from './tell.ts';
import { withStop } from './with-stop.ts';

/** What a task may have written down, as the field `vastleggen` names it. */
const RECORDINGS = [
  'gesprek',
  'evaluatie',
  'afspraak',
  'afspraak over evaluatie',
  'oudercontact',
  'besluit',
  'instemming',
  'overdracht',
  'document',
  'notitie',
  'niets',
];

/** Other words for what is written down. Of a word that may be more than one of them nothing is chosen. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  toestemming: 'instemming',
  akkoord: 'instemming',
  verslag: 'notitie',
  registratie: 'notitie',
  registreren: 'notitie',
  noteren: 'notitie',
  aantekening: 'notitie',
  logboek: 'notitie',
  contract: 'document',
  formulier: 'document',
  klassengesprek: 'gesprek',
  groepsgesprek: 'gesprek',
  telefoontje: 'oudercontact',
  ouders: 'oudercontact',
  oudergesprek: 'oudercontact',
  afspraken: 'afspraak',
  gesprekken: 'gesprek',
  beslissing: 'besluit',
};

/** A line that ends in marks between square brackets, of which there may be more than one pair: what is before them, and the marks. */
function markedLine(text: string): readonly [sentence: string, marks: readonly string[]] {
  const [, sentence = text, groups = ''] = /^(.*?)\s*((?:\[[^\]]*\]\s*)+)\.?$/.exec(text) ?? [];
  const parts = [...groups.matchAll(/\[([^\]]*)\]/g)].flatMap(([, inside = '']) =>
    inside.split(';').flatMap(splitAtCommas),
  );
  return [sentence, parts.map((each) => each.trim()).filter(Boolean)];
}

const KEY = /^\s*(?:(?:ouders|als|door|met)\s*:|als\s|ouders\s+\S)/i;
const isMark = (text: string) =>
  KEY.test(text) ||
  readCondition(text) !== undefined ||
  readTermMark(text.trim()) !== undefined ||
  recordingOf(text) !== undefined ||
  /^\s*meteen\b/i.test(text);

/** What a comma parts: another mark, or more of what stands before it: 'ouders: gepest, pest', 'als: het nodig is, of de ouders het vragen'. */
function splitAtCommas(text: string): readonly string[] {
  const parts: string[] = [];
  for (const piece of text.split(',')) {
    const before = parts.at(-1);
    if (before === undefined || isMark(piece) || !KEY.test(before)) parts.push(piece);
    else parts[parts.length - 1] = `${before},${piece}`;
  }
  return parts;
}

/** Papers, and places in which a school writes, by how such words end or what such programs are called. */
const KINDS_OF: readonly (readonly [RegExp, string])[] = [
  [/^\p{L}*(?:formulier|blad|contract|kaart|plan|brief|mail)(?: van \p{L}+)?$/u, 'document'],
  [
    /^(?:\p{L}*(?:dossier|map|logboek|schrift|volgsysteem|registratiesysteem)|parnassys|esis|magister|somtoday|eduarte|lvs)$/u,
    'notitie',
  ],
];

/** The word of the field `vastleggen` that a mark means. */
function recordingOf(mark: string): string | undefined {
  const word = mark.trim().toLowerCase();
  if (RECORDINGS.includes(word)) return word;
  return ALSO_CALLED[word] ?? KINDS_OF.find(([kind]) => kind.test(word))?.[1];
}

/** Said of parents of whom a text does not say whose they are. */
const UNSAID =
  'Wiens ouders dit zijn, staat er niet. De site noemt dus geen kant. Staat het wel in het protocol? Schrijf [ouders: gepest], [ouders: pest] of [ouders: beide].';

const WHO = 'Kies uit: gepest, pest, loopt mee, ziet het, beide, allen.';

/** 'Gesprek met de pester' and 'gesprek: pester' say two things at once. */
const TALK_WITH = /^(gesprek(?:ken)?)(?:\s*:\s*|\s+met\s*:?\s*)(.+)$/i;

/**
 * A task, and between square brackets at its end what is written down, whose parents hear, when, by when and by whom.
 *
 * @param before the tasks of the step that stand before it.
 */
export function readTask(
  text: string,
  part: string | undefined,
  before: readonly DraftTask[],
  line: number,
  tell: Tell,
): DraftTask {
  const [sentence, marks] = markedLine(text);
  const task: { -readonly [Key in keyof DraftTask]: DraftTask[Key] } = {
    text: withStop(sentence),
    records: '',
    ...(part && { part }),
  };
  let marked: ReadTerm | undefined;
  for (const mark of marks.flatMap((each) => each.replace(TALK_WITH, '$1\nmet: $2').split('\n'))) {
    const [, key = '', value = ''] =
      /^(ouders|als|door|met)\s*:\s*(.+)$/i.exec(mark) ?? /^(als|ouders)\s+(.+)$/i.exec(mark) ?? [];
    switch (key.toLowerCase()) {
      case 'als':
        task.when = value;
        break;
      case 'door':
        task.by = bareRole(value);
        break;
      case 'met': {
        const pupils = readFamilies(value);
        // With whom, this school does not say: a talk with any pupil is this one.
        if (!pupils && saysNotWhose(value)) break;
        if (!pupils) tell(line, `'${value}' zegt niet met wie het gesprek is.`, WHO);
        task.talksWith = [...(task.talksWith ?? []), ...(pupils ?? [])];
        break;
      }
      case 'ouders': {
        const families = readFamilies(value);
        if (!families && saysNotWhose(value)) {
          task.records ||= 'oudercontact';
          tell.note(line, UNSAID);
          break;
        }
        if (!families) tell(line, `'${value}' zegt niet wiens ouders dit zijn.`, WHO);
        task.parents = [...(task.parents ?? []), ...(families ?? [])];
        break;
      }
      default: {
        const term = readTermMark(mark);
        if (term) {
          marked = term;
          break;
        }
        const recording = recordingOf(mark);
        const condition = readCondition(mark);
        if (recording) {
          task.records = recording;
          if (/^ouders$/i.test(mark)) tell.note(line, UNSAID);
        } else if (condition) task.when = condition;
        else if (areRoles(mark)) task.by = bareRole(mark);
        else {
          tell(
            line,
            `'[${mark}]' begrijpt de site niet.`,
            `Tussen de haken staat wat er wordt opgeschreven: ${RECORDINGS.join(', ')}. Of: ouders: …, met: …, als: …, door: …, binnen: ….`,
            withNearest(mark.toLowerCase(), [...RECORDINGS, 'ouders:', 'met:', 'als:', 'door:', 'binnen:']),
          );
        }
      }
    }
  }
  if (sentence.trim().length < 3)
    tell(line, 'Achter dit streepje staat geen taak.', 'Schrijf wat er moet gebeuren, als zin.');
  if (/[[\]]/.test(sentence)) tell(line, BRACKET, 'Zet de haken aan het eind: - Praat met … [gesprek]');
  const records = task.records || (task.parents ? 'oudercontact' : 'niets');
  const term = termOf(marked, before, line, tell) ?? (records === 'evaluatie' ? undefined : readTermIn(sentence));
  if (marked && records === 'evaluatie')
    tell(line, 'Deze taak is het terugkijken zelf.', 'Schrijf de termijn in een eigen regel: kijk terug: na 2 weken.');
  return { ...task, records, ...(term && { term }) };
}

/** What a term may be counted from, by the word that says what is written down of it. */
const EVENTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:het|dit|dat) gesprek$/i, 'gesprek'],
  [/^de(?:ze)? afspra(?:ak|ken)$/i, 'afspraak'],
  [/^(?:het|dit|dat) besluit$/i, 'besluit'],
];

/** The term of a mark, with the task of the step from which it is counted; told where that is none or may be more than one. */
function termOf(read: ReadTerm | undefined, before: readonly DraftTask[], line: number, tell: Tell): DraftTask['term'] {
  if (read === undefined) return undefined;
  const { event, ...term } = read;
  if (event === undefined) return term;
  const [, recording] = EVENTS.find(([words]) => words.test(event)) ?? [];
  const places = before.flatMap(({ records }, place) => (records === recording ? place : []));
  const [place] = places;
  if (place !== undefined && places.length === 1) return { ...term, from: { place, text: event } };
  tell(
    line,
    `De site weet niet welke taak '${event}' is.`,
    `Schrijf: na de melding. Of: na het gesprek, als erboven in deze stap één taak met [gesprek] staat. Of laat 'na ${event}' weg: dan telt het vanaf het begin van de stap.`,
  );
  return undefined;
}

const BRACKET = 'Een haak is hier niet goed open of dicht.';

/** Whose parents hear of a measure, in the words of its field: of the pupil that it is for, or of who is bullied. */
const MEASURE_FAMILIES: Readonly<Record<string, readonly string[]>> = {
  'eigen kind': ['eigen kind'],
  pester: ['eigen kind'],
  pest: ['eigen kind'],
  gepest: ['gepest'],
  beide: ['eigen kind', 'gepest'],
};

/** A measure, and between square brackets that it may come at once, or whose parents hear of it. */
export function readMeasure(text: string, line: number, tell: Tell): DraftMeasure {
  const [title, marks] = markedLine(text);
  const parents: string[] = [];
  let atOnce = false;
  for (const mark of marks) {
    const [, whose] = /^ouders\s*:\s*(.+)$/i.exec(mark) ?? [];
    const families = whose && MEASURE_FAMILIES[whose.trim().toLowerCase()];
    if (/^meteen\b/i.test(mark)) atOnce = true;
    else if (families) parents.push(...families);
    else {
      tell(
        line,
        `'[${mark}]' begrijpt de site niet bij een maatregel.`,
        'Tussen de haken kan staan: meteen. Of: ouders: eigen kind, ouders: gepest, ouders: beide.',
        withNearest(mark.toLowerCase(), ['meteen', 'ouders: eigen kind', 'ouders: gepest', 'ouders: beide']),
      );
    }
  }
  if (/[[\]]/.test(title)) tell(line, BRACKET, 'Zet de haken aan het eind: - Schorsing [meteen]');
  return { title: title.trim().replace(/\.$/, ''), atOnce, ...(parents.length > 0 && { parents }) };
}
