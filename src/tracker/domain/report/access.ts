/** Everything that cases hold of one pupil, for who has the right to see it: one document, in which no other pupil is named. */
import type { Day } from '../../../protocol/day';
import type { Procedure, RoleId } from '../../../protocol/procedure';
import type { SchoolCalendar } from '../../../protocol/schoolday';
import type { EntryId, Stamp } from '../../log/entry';
import type { CaseFile } from '../case';
import { type HomeId, KINDS, type PupilId } from '../entries';
import type { Kinds } from '../entries/schema/kind';
import { type NamedPupil, type NameOptions, nameHider } from '../names/names';
import { namelessLabel } from '../queries/case-label';
import { versionsIn } from '../queries/history';
import { namedFor, ownHomeWords } from '../queries/named-for';
import { retractedAmong } from '../queries/standing';
import { knownAmong } from '../read-entry';
import { writtenOn } from '../written-on';
import { type Block, heading, list, mapTexts, pairs, paragraph, type ReportDocument, table } from './document';
import { type GuardedDocument, guardDocument } from './guard';
import { type Leavable, leavableIn, withoutSentences } from './leavable';
import { looseNotes } from './loose-notes';
import { toldTo } from './may-read';
import { ownWords, partBlocks } from './report';
import { dayWords, isOfOtherHome, pupilWords, type Scope, wordsOfOtherHome } from './scope';
import { REPORT_PARTS, REPORT_WORDS as WORDS } from './words';

/** What is made of what is kept says nothing that is not told in the parts themselves. */
const KEPT_PARTS = REPORT_PARTS.filter((part) => part !== 'gaps' && part !== 'chronology');

/** A case in which the pupil has a part, and which of its loose notes are about that pupil. */
export interface AccessCase {
  readonly file: CaseFile;
  readonly procedure: Procedure;
  /** The pupil as this case knows them. */
  readonly pupil: PupilId;
  readonly notes: readonly EntryId[];
  /** Which of the pupil's homes asks for it; absent where the pupil does. */
  readonly home?: HomeId;
  /** Entries that a person keeps out of it. */
  readonly without?: readonly EntryId[];
}

/** Of what a person chose, what stands in a part of its own. */
const chosenIn = ({ file, procedure, notes }: AccessCase, kinds: Kinds): readonly EntryId[] =>
  looseNotes(file, procedure, kinds).flatMap(({ entry, inPart }) => (inPart && notes.includes(entry) ? [entry] : []));

const noteBlocks = ({ file, procedure, notes }: AccessCase, kinds: Kinds): readonly Block[] => {
  const told = looseNotes(file, procedure, kinds).filter(({ entry, inPart }) => !inPart && notes.includes(entry));
  const items = list(told.map(({ on, kind, text }) => `${dayWords(on)}, ${kind}: ${text}`));
  return items.length > 0 ? [heading(2, WORDS.looseNotes), ...items] : [];
};

/** Everything that is in a document, to see what is not in it yet. */
function allTexts(blocks: readonly Block[]): string {
  const texts: string[] = [];
  mapTexts(blocks, (text) => {
    texts.push(text);
    return text;
  });
  return texts.join('\n');
}

/** What the case keeps besides: how it stood before it was corrected, taken back or told anew. */
function besides(
  { file, procedure, pupil, notes, without = [] }: AccessCase,
  scope: Scope,
  shown: readonly Block[],
  kinds: Kinds,
): readonly Block[] {
  const present = allTexts(shown);
  const versions = versionsIn(file, kinds);
  // What a person may choose and did not, or kept out, is not told by the way.
  const left = new Set([
    ...looseNotes(file, procedure, kinds).flatMap(({ entry }) => (notes.includes(entry) ? [] : entry)),
    ...without,
  ]);
  const day = (time: Stamp) => dayWords(writtenOn(time));
  // What was itself taken back is not what became of the text.
  const undone = retractedAmong(knownAmong(file.entries, kinds));
  const rows = versions.flatMap((version, index): (string | undefined)[][] => {
    if (version.event === undefined || left.has(version.target)) return [];
    if (isOfOtherHome(scope, version.event, kinds)) return [];
    const others = wordsOfOtherHome(scope, version.event);
    const words = toldTo(file, version.event, pupil, left, kinds).filter(
      (text) => !present.includes(text) && !others.includes(text),
    );
    if (words.length === 0) return [];
    const next = versions.find(
      (later, place) => place > index && later.target === version.target && !undone.has(later.entry),
    );
    const change = next?.change === 'retracted' ? WORDS.retracted : WORDS.corrected;
    const what = next && `${change}, ${day(next.time)}. ${WORDS.reason}: ${next.reason}`;
    return [[day(version.time), words.join('\n'), what]];
  });
  const blocks = table([WORDS.writtenOn, WORDS.wasWritten, WORDS.whatHappened], rows);
  return blocks.length > 0 ? [heading(2, WORDS.besides), ...blocks] : [];
}

/** The pupil under every name that the cases have, and all others of these cases. */
function pupilsOf(
  cases: readonly AccessCase[],
  kinds: Kinds,
): { readonly own: NamedPupil; readonly others: readonly NamedPupil[] } | undefined {
  const all = cases.flatMap(({ file, pupil, home }) =>
    namedFor(file, pupil, home, kinds).filter(({ id }) => id === pupil),
  );
  const [first, ...more] = all;
  if (first === undefined) return undefined;
  const nicknames = [first, ...more].flatMap(({ names }) => [names.first, names.last, ...names.nicknames]);
  const own = { ...first, names: { ...first.names, nicknames: [...new Set(nicknames)].filter(Boolean) } };
  const others = cases.flatMap(({ file, pupil, home }) =>
    namedFor(file, pupil, home, kinds).filter(({ id }) => id !== pupil && id !== first.id),
  );
  return { own, others };
}

export interface AccessRequest {
  readonly madeOn: Day;
  readonly roleNames: ReadonlyMap<RoleId, string>;
  readonly calendar: SchoolCalendar;
  /** Sentences that a person keeps out of it, as they were written. */
  readonly withoutSentences?: readonly string[];
}

const scopeOf = (one: AccessCase, { madeOn, roleNames, calendar }: AccessRequest, kinds: Kinds): Scope => ({
  ...one,
  reader: one.pupil,
  period: {},
  roleNames,
  chosen: chosenIn(one, kinds),
  today: madeOn,
  calendar,
  everyRecipient: true,
});

/** What a person can keep out of what that case tells. */
export const leavableForAccess = (one: AccessCase, request: AccessRequest, kinds: Kinds = KINDS): readonly Leavable[] =>
  leavableIn(scopeOf(one, request, kinds));

function accessDocument(cases: readonly AccessCase[], request: AccessRequest, kinds: Kinds): ReportDocument {
  const { madeOn, withoutSentences: sentences = [] } = request;
  const scopes = cases.map((one) => ({ one, scope: scopeOf(one, request, kinds) }));
  const isShortened = sentences.length > 0 || cases.some(({ without = [] }) => without.length > 0);
  const [first] = scopes;
  return [
    heading(1, WORDS.accessTitle),
    ...pairs([
      [WORDS.pupil, first && pupilWords(first.scope, first.one.pupil)],
      [WORDS.madeOn, dayWords(madeOn)],
    ]),
    ...paragraph(WORDS.accessIntro),
    // Who asked for everything hears that this is not everything; what it is would give it away.
    ...paragraph(isShortened ? WORDS.accessShortened : undefined),
    ...scopes.flatMap(({ one, scope }) => {
      const told = [...partBlocks(scope, KEPT_PARTS), ...noteBlocks(one, kinds)];
      return [
        heading(1, [WORDS.caseHeading, namelessLabel(one.file.label)].filter(Boolean).join(' ')),
        ...told,
        ...besides(one, scope, told, kinds),
      ];
    }),
  ];
}

/** The document of these cases, every name of another pupil of any of them hidden; `undefined` without a case. */
export function accessReport(
  cases: readonly AccessCase[],
  request: AccessRequest,
  names: Omit<NameOptions, 'reader'> = {},
  kinds: Kinds = KINDS,
): GuardedDocument | undefined {
  const pupils = pupilsOf(cases, kinds);
  if (pupils === undefined) return undefined;
  const { own, others } = pupils;
  const known = cases.flatMap(({ file, pupil, home, procedure }) => [
    ...ownWords(procedure, request.roleNames),
    ...ownHomeWords(file, pupil, home),
  ]);
  const knownWords = [...(names.knownWords ?? []), ...new Set(known)];
  return guardDocument(
    withoutSentences(accessDocument(cases, request, kinds), request.withoutSentences ?? []),
    nameHider([own, ...others], { ...names, reader: own.id, knownWords }),
  );
}
