/** The report as the screen shows it and as it leaves: the one path from a case to paper, text and file. */

import type { Day } from '../../../../protocol/day';
import type { Procedure } from '../../../../protocol/procedure';
import { PUPIL } from '../../../../words/phrases';
import type { CaseFile } from '../../../domain/case';
import type { EntryOf, PupilId } from '../../../domain/entries';
import type { NamedPupil } from '../../../domain/names/names';
import { namelessLabel } from '../../../domain/queries/case-label';
import type { ReportDocument } from '../../../domain/report/document';
import type { Mark } from '../../../domain/report/guard';
import type { Leavable } from '../../../domain/report/leavable';
import { type LooseNote, looseForReport } from '../../../domain/report/loose-notes';
import { leavableFrom, pupilReport, type ReportRequest, wholeReport } from '../../../domain/report/report';
import { REPORT_WORDS, type ReportPart } from '../../../domain/report/words';
import { leftOutParts } from '../../case-kit/left-out-choice';
import { guardOptions } from '../../case-kit/names/guard-options';
import { decisionOf, openMarks } from '../../case-kit/names/settling';
import { shownName } from '../../model/naming';
import { roleName, type School } from '../../model/school';
import { OFFERED, offeredFor, partsOf, periodOf, type ReportChoices, readerOf, WHOLE } from './report-choices';

export interface MadeReport {
  readonly document: ReportDocument;
  /** All that was found, with its place in the document. */
  readonly marks: readonly Mark[];
  /** What a person has to decide before it may leave. */
  readonly open: readonly Mark[];
  /** Parts that hold something. */
  readonly filled: readonly ReportPart[];
  readonly header: string;
  /** Of the file; names nobody. */
  readonly title: string;
  readonly fileName: string;
  readonly signers: readonly string[];
  /** Texts of which only a person can say whether they are about this pupil. */
  readonly notes: readonly LooseNote[];
  /** What others agreed, of which a person can tell this family. */
  readonly agreements: readonly EntryOf<'agreement-made'>[];
  /** What a person can keep out of it. */
  readonly leavable: readonly Leavable[];
}

/** Agreements in which that pupil has no part: a targeted pupil's family may hear what they are. */
function agreementsOfOthers(file: CaseFile, reader: PupilId | undefined): readonly EntryOf<'agreement-made'>[] {
  const isTargeted = file.pupils.some(({ id, role }) => id === reader && role === 'targeted');
  if (!isTargeted) return [];
  return file.agreements.filter(({ body }) => {
    const pupils = body.who.flatMap((who) => (who.kind === 'pupil' || who.kind === 'parents' ? who.pupil : []));
    return pupils.length > 0 && !pupils.includes(reader ?? '');
  });
}

function signersOf(file: CaseFile, school: School, choices: ReportChoices): readonly string[] {
  if (!choices.signatures) return [];
  const owner = roleName(school, file.owner);
  const writer = owner.charAt(0).toUpperCase() + owner.slice(1);
  const names = file.pupils.find(({ id }) => id === readerOf(choices))?.names;
  if (names === undefined) return [writer];
  const pupil = shownName(names, false);
  return [writer, pupil, `Ouder of verzorger van ${pupil}`];
}

/** The report that was chosen; `undefined` while it was not chosen whose it is. */
export function makeReport(
  file: CaseFile,
  procedure: Procedure,
  school: School,
  choices: ReportChoices,
  madeOn: Day,
  /** Pupils of the vault's other cases. */
  elsewhere: readonly NamedPupil[] = [],
): MadeReport | undefined {
  const reader = readerOf(choices);
  const isKnown = choices.about === WHOLE || file.pupils.some(({ id, removed }) => id === reader && !removed);
  if (!isKnown) return undefined;
  const period = periodOf(choices);
  const roleNames = new Map(Object.entries(school.roles));
  const request: ReportRequest = {
    agreed: choices.agreed,
    ...leftOutParts(choices),
    ...(choices.home !== '' && { home: choices.home }),
    madeOn,
    period,
    parts: partsOf(choices),
    roleNames,
    calendar: school.calendar,
    chosen: choices.notes,
  };
  const whole = wholeReport(file, procedure, { ...request, parts: OFFERED });
  const headings = whole.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? block.text : []));
  const label = namelessLabel(file.label);
  const common = {
    filled: offeredFor(reader).filter((part) => headings.includes(REPORT_WORDS.parts[part])),
    header: [school.name, REPORT_WORDS.title, label && `dossier ${label}`, 'vertrouwelijk'].filter(Boolean).join(' · '),
    title: [REPORT_WORDS.title, label && `dossier ${label}`].filter(Boolean).join(', '),
    signers: signersOf(file, school, choices),
    notes: reader === undefined ? [] : looseForReport(file, procedure),
    agreements: agreementsOfOthers(file, reader),
    leavable: reader === undefined ? [] : leavableFrom(file, procedure, reader, request),
  };
  const fileName = ['begeleidingsverslag', label].filter(Boolean).join('-');
  if (reader === undefined) {
    return { ...common, document: wholeReport(file, procedure, request), marks: [], open: [], fileName };
  }
  const guarded = pupilReport(file, procedure, reader, request, { ...guardOptions(school), elsewhere });
  const settled = guarded.settle((mark) => decisionOf(choices.decisions, reader, mark) === 'replace');
  return {
    ...common,
    ...settled,
    open: openMarks(reader, guarded, choices.decisions),
    fileName: `${fileName}-een-${PUPIL.one}`,
  };
}
