import type { CaseFile, Pupil } from './case';
import type { BodyOf, EntryOf, TellingEntry } from './entries';

/** The case as it is after it was opened, before anything else was told. */
export function opened({ case: id, body }: EntryOf<'case-opened'>): CaseFile {
  return {
    id,
    label: body.label,
    procedure: body.procedure,
    openedOn: body.happenedOn,
    status: 'open',
    owner: body.owner,
    step: 0,
    stepSince: body.happenedOn,
    furthestStep: 0,
    pupils: [],
    intake: {},
    tasks: new Map(),
    reports: [],
    reportHandovers: [],
    talks: [],
    agreements: [],
    agreementChecks: [],
    consents: [],
    parentContacts: [],
    decisions: [],
    measures: [],
    measureEnds: [],
    plannedEvaluations: [],
    cancelledEvaluations: [],
    heldEvaluations: [],
    steps: [],
    observations: [],
    workingNotes: [],
    sendings: [],
    entries: [],
    live: [],
    unknown: [],
  };
}

/** The case after one more entry that counts. Never fails: what does not fit changes nothing, and `anomaliesOf` tells it. */
export function evolve(file: CaseFile, entry: TellingEntry): CaseFile {
  switch (entry.type) {
    case 'case-opened':
      return file;
    case 'intake-recorded':
      return { ...file, intake: { ...file.intake, ...intakeFields(entry.body) } };
    case 'pupil-added':
      return { ...file, pupils: withPupil(file.pupils, entry.body) };
    case 'pupil-changed':
      return { ...file, pupils: file.pupils.map((pupil) => changed(pupil, entry.body)) };
    case 'pupil-removed':
      return { ...file, pupils: file.pupils.map((pupil) => removed(pupil, entry.body.pupil)) };
    case 'report-received':
      return { ...file, reports: [...file.reports, entry] };
    case 'report-handed-over':
      return { ...file, reportHandovers: [...file.reportHandovers, entry] };
    case 'task-done':
    case 'task-not-applicable':
    case 'task-reopened':
      return { ...file, tasks: new Map(file.tasks).set(entry.body.task, entry) };
    case 'talk-held':
      return { ...file, talks: [...file.talks, entry] };
    case 'agreement-made':
      return { ...file, agreements: [...file.agreements, entry] };
    case 'agreement-checked':
      return { ...file, agreementChecks: [...file.agreementChecks, entry] };
    case 'consent-given':
    case 'consent-refused':
      return { ...file, consents: [...file.consents, entry] };
    case 'parents-contacted':
    case 'parents-not-told':
      return { ...file, parentContacts: [...file.parentContacts, entry] };
    case 'decision-taken':
      return { ...file, decisions: [...file.decisions, entry] };
    case 'measure-taken':
      return { ...file, measures: [...file.measures, entry] };
    case 'measure-ended':
      return { ...file, measureEnds: [...file.measureEnds, entry] };
    case 'evaluation-planned':
      return { ...file, plannedEvaluations: [...file.plannedEvaluations, entry] };
    case 'evaluation-cancelled':
      return { ...file, cancelledEvaluations: [...file.cancelledEvaluations, entry.body.evaluation] };
    case 'evaluation-held':
      return { ...file, heldEvaluations: [...file.heldEvaluations, entry] };
    case 'step-advanced':
      return advanced(file, entry);
    case 'ownership-offered':
      return { ...file, offer: entry };
    case 'ownership-accepted':
      return file.offer?.body.offer === entry.body.offer ? { ...answered(file), owner: file.offer.body.to } : file;
    case 'ownership-declined':
      return file.offer?.body.offer === entry.body.offer ? answered(file) : file;
    case 'observation-noted':
      return { ...file, observations: [...file.observations, entry] };
    case 'working-note-written':
      return { ...file, workingNotes: [...file.workingNotes, entry] };
    case 'sent-outside':
      return { ...file, sendings: [...file.sendings, entry] };
    case 'case-closed':
      return { ...file, status: 'closed', closed: entry };
    case 'case-reopened':
      return { ...notClosed(file), status: 'open' };
    case 'case-voided':
      return { ...notClosed(file), status: 'voided' };
    // Stryker disable next-line all: nothing gets here, the type check proves it
    default:
      return entry satisfies never;
  }
}

function intakeFields({ by: _, happenedOn: __, ...fields }: BodyOf<'intake-recorded'>): CaseFile['intake'] {
  return fields;
}

function withPupil(
  pupils: readonly Pupil[],
  { pupil, names, role, class: group }: BodyOf<'pupil-added'>,
): readonly Pupil[] {
  if (pupils.some(({ id }) => id === pupil)) return pupils;
  return [...pupils, { id: pupil, names, role, class: group, removed: false }];
}

function changed(pupil: Pupil, { by: _, pupil: id, ...fields }: BodyOf<'pupil-changed'>): Pupil {
  return pupil.id === id ? { ...pupil, ...fields } : pupil;
}

const removed = (pupil: Pupil, id: Pupil['id']): Pupil => (pupil.id === id ? { ...pupil, removed: true } : pupil);

function advanced(file: CaseFile, entry: EntryOf<'step-advanced'>): CaseFile {
  const { to, happenedOn } = entry.body;
  return {
    ...file,
    step: to,
    stepSince: happenedOn,
    furthestStep: Math.max(file.furthestStep, to),
    steps: [...file.steps, entry],
  };
}

function answered({ offer: _, ...file }: CaseFile): CaseFile {
  return file;
}

function notClosed({ closed: _, ...file }: CaseFile): CaseFile {
  return file;
}
