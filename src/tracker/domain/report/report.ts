/** The begeleidingsverslag: what a case holds as a document (S0-3, S3-11). Working notes are never in it. */
import type { Day } from '../../../protocol/day';
import type { Procedure, RoleId } from '../../../protocol/procedure';
import type { SchoolCalendar } from '../../../protocol/schoolday';
import type { EntryId } from '../../log/entry';
import type { CaseFile } from '../case';
import type { HomeId, PupilId } from '../entries';
import { type NameOptions, nameHider } from '../names/names';
import { namedFor, ownHomeWords } from '../queries/named-for';
import { amendmentsPart } from './amendments';
import { chronologyPart } from './chronology';
import { type Block, heading, pairs, paragraph, type ReportDocument } from './document';
import { agreementsPart, consentPart, parentsPart, talksPart, tasksPart } from './doing';
import { evidencePart } from './evidence';
import { GAP_WORDS } from './gap-words';
import { gapsPart } from './gaps';
import { type GuardedDocument, guardDocument } from './guard';
import { homesPart } from './homes';
import { type Leavable, leavableIn, withoutSentences } from './leavable';
import { leftOutPart } from './left-out';
import { LINE_WORDS } from './line-words';
import { intakePart, observationsPart, pupilsPart, reportPart, summaryPart } from './opening';
import { closingPart, coursePart, decisionsPart, evaluationsPart, measuresPart } from './outcome';
import { ownershipPart } from './ownership';
import { requestsPart } from './requests';
import { dayWords, type Period, type Scope } from './scope';
import { sendingsPart } from './sendings';
import { REPORT_PARTS, type ReportPart, REPORT_WORDS as WORDS } from './words';

const BUILDERS: Readonly<Record<ReportPart, (scope: Scope) => Block[]>> = {
  summary: summaryPart,
  pupils: pupilsPart,
  homes: homesPart,
  report: reportPart,
  intake: intakePart,
  tasks: tasksPart,
  talks: talksPart,
  agreements: agreementsPart,
  consent: consentPart,
  parents: parentsPart,
  decisions: decisionsPart,
  measures: measuresPart,
  evaluations: evaluationsPart,
  observations: observationsPart,
  evidence: evidencePart,
  course: coursePart,
  ownership: ownershipPart,
  closing: closingPart,
  gaps: gapsPart,
  chronology: chronologyPart,
  sendings: sendingsPart,
  leftOut: leftOutPart,
  requests: requestsPart,
  amendments: amendmentsPart,
};

export interface ReportRequest {
  /** The day that stands on it. */
  readonly madeOn: Day;
  /** All parts when absent. They come in the order of `REPORT_PARTS` and an empty one is left out. */
  readonly parts?: readonly ReportPart[];
  /** Everything when absent. Of a period, only what happened in it. */
  readonly period?: Period;
  /** Of a pupil's report: entries that do not say whom they are about, and that a person wants in it. */
  readonly chosen?: readonly EntryId[];
  /** Of a pupil's report: entries that a person keeps out of it. */
  readonly without?: readonly EntryId[];
  /** Of a pupil's report: sentences that a person keeps out of it, as they were written. */
  readonly withoutSentences?: readonly string[];
  /** Of a targeted pupil's report: agreements of others of which the family hears what was agreed, and not with whom. */
  readonly agreed?: readonly EntryId[];
  /** Of a pupil's report: which of the pupil's homes gets it. */
  readonly home?: HomeId;
  /** Names of roles as people read them. */
  readonly roleNames: ReadonlyMap<RoleId, string>;
  /** Days on which there is school: to tell what was not done in time. */
  readonly calendar: SchoolCalendar;
}

function periodWords({ from, until }: Period): string {
  return [from && `${WORDS.periodFrom} ${dayWords(from)}`, until && `${WORDS.periodUntil} ${dayWords(until)}`]
    .filter(Boolean)
    .join(' ');
}

/** Those parts that hold something, each below its heading. */
export const partBlocks = (scope: Scope, parts: readonly ReportPart[]): readonly Block[] =>
  REPORT_PARTS.filter((part) => parts.includes(part)).flatMap((part) => {
    const blocks = BUILDERS[part](scope);
    return blocks.length > 0 ? [heading(2, WORDS.parts[part]), ...blocks] : [];
  });

function reportOf(scope: Scope, { madeOn, parts = REPORT_PARTS }: ReportRequest): ReportDocument {
  return [
    heading(1, WORDS.title),
    ...pairs([
      [WORDS.madeOn, dayWords(madeOn)],
      [WORDS.protocolVersion, scope.file.procedure.version],
      [WORDS.period, periodWords(scope.period)],
    ]),
    ...paragraph(scope.reader === undefined ? undefined : WORDS.forPupil),
    ...partBlocks(scope, parts),
  ];
}

/** The report of the whole case, for the school: every pupil by name. */
export const wholeReport = (file: CaseFile, procedure: Procedure, request: ReportRequest): ReportDocument =>
  reportOf(scopeOf(file, procedure, undefined, request), request);

const scopeOf = (
  file: CaseFile,
  procedure: Procedure,
  reader: PupilId | undefined,
  { madeOn, period = {}, chosen = [], without = [], agreed = [], home, roleNames, calendar }: ReportRequest,
): Scope => ({
  file,
  procedure,
  reader,
  period,
  chosen,
  without,
  agreed,
  ...(home && { home }),
  roleNames,
  calendar,
  today: madeOn,
});

/** Every word that the program and the protocol put into a report themselves, so that it is not taken for a name. */
export const ownWords = (procedure: Procedure, roleNames: ReadonlyMap<RoleId, string>): readonly string[] => [
  JSON.stringify([WORDS, LINE_WORDS, GAP_WORDS]),
  JSON.stringify(procedure),
  ...roleNames.values(),
];

/**
 * The report for the parents of one pupil (S3-12): only what is about that pupil or about nobody in particular, of other pupils neither
 * feelings, evaluations, consent, measures nor contact with their parents; and every other name hidden.
 */
export function pupilReport(
  file: CaseFile,
  procedure: Procedure,
  reader: PupilId,
  request: ReportRequest,
  names: Omit<NameOptions, 'reader'> = {},
): GuardedDocument {
  const { home } = request;
  const own = [...ownWords(procedure, request.roleNames), ...ownHomeWords(file, reader, home)];
  const knownWords = [...(names.knownWords ?? []), ...own];
  const hide = nameHider(namedFor(file, reader, home), { ...names, reader, knownWords });
  const told = reportOf(scopeOf(file, procedure, reader, request), request);
  return guardDocument(withoutSentences(told, request.withoutSentences ?? []), hide);
}

/** What a person can keep out of that report. */
export const leavableFrom = (
  file: CaseFile,
  procedure: Procedure,
  reader: PupilId,
  request: ReportRequest,
): readonly Leavable[] => leavableIn(scopeOf(file, procedure, reader, request));
