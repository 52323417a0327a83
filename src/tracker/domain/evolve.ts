import type { CaseFile } from './case';
import { addTo, type CaseDraft, homesIn, pupilsIn, tasksIn } from './case-draft';
import type { BodyOf, EntryOf, HomeId, PupilId, TellingEntry } from './entries';
import { plainLine } from './plain-line';

/** Shared by all cases: a draft copies it before it writes. */
const NOTHING_TOLD: ReadonlyMap<string, never> = new Map<string, never>();

/** The case as it is after it was opened, before anything else was told. */
export function opened({ case: id, time, body }: EntryOf<'case-opened'>): CaseFile {
  return {
    id,
    label: plainLine(body.label),
    procedure: body.procedure,
    openedOn: body.happenedOn,
    status: 'open',
    touched: time,
    owner: body.owner,
    step: 0,
    stepSince: body.happenedOn,
    furthestStep: 0,
    pupils: [],
    homes: NOTHING_TOLD,
    intake: {},
    tasks: NOTHING_TOLD,
    intakes: [],
    tasksReopened: [],
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
    reminders: [],
    remindersDone: [],
    sendings: [],
    accessRequests: [],
    offers: [],
    acceptances: [],
    entries: [],
    live: [],
    unknown: [],
  };
}

/** Writes one more entry that counts into the case. Never fails: what does not fit changes nothing, and `anomaliesOf` tells it. */
export function evolve(draft: CaseDraft, entry: TellingEntry): void {
  const { file } = draft;
  switch (entry.type) {
    case 'case-opened':
      return;
    case 'intake-recorded':
      file.intake = { ...file.intake, ...intakeFields(entry.body) };
      addTo(draft, 'intakes', entry);
      return;
    case 'pupil-added':
      addPupil(draft, entry.body);
      return;
    case 'pupil-changed':
      changePupil(draft, entry.body);
      return;
    case 'pupil-removed':
      removePupil(draft, entry.body.pupil);
      return;
    case 'home-told':
      tellHome(draft, entry.body);
      return;
    case 'home-removed':
      removeHome(draft, entry.body.home);
      return;
    case 'report-received':
      addTo(draft, 'reports', entry);
      return;
    case 'report-handed-over':
      addTo(draft, 'reportHandovers', entry);
      return;
    case 'task-reopened':
      addTo(draft, 'tasksReopened', entry);
      tasksIn(draft).set(entry.body.task, entry);
      return;
    case 'task-done':
    case 'task-not-applicable':
      tasksIn(draft).set(entry.body.task, entry);
      return;
    case 'talk-held':
      addTo(draft, 'talks', entry);
      return;
    case 'agreement-made':
      addTo(draft, 'agreements', entry);
      return;
    case 'agreement-checked':
      addTo(draft, 'agreementChecks', entry);
      return;
    case 'consent-given':
    case 'consent-refused':
      addTo(draft, 'consents', entry);
      return;
    case 'parents-contacted':
    case 'parents-not-told':
      addTo(draft, 'parentContacts', entry);
      return;
    case 'decision-taken':
      addTo(draft, 'decisions', entry);
      return;
    case 'measure-taken':
      addTo(draft, 'measures', entry);
      return;
    case 'measure-ended':
      addTo(draft, 'measureEnds', entry);
      return;
    case 'evaluation-planned':
      addTo(draft, 'plannedEvaluations', entry);
      return;
    case 'evaluation-cancelled':
      addTo(draft, 'cancelledEvaluations', entry.body.evaluation);
      return;
    case 'evaluation-held':
      addTo(draft, 'heldEvaluations', entry);
      return;
    case 'evaluation-went-on':
      goOn(draft, entry.body);
      return;
    case 'step-advanced':
      advance(draft, entry);
      return;
    case 'ownership-offered':
      file.offer = entry;
      addTo(draft, 'offers', entry);
      return;
    case 'ownership-accepted':
      answer(draft, entry.body.offer, ({ body }) => {
        file.owner = body.to;
      });
      addTo(draft, 'acceptances', entry);
      return;
    case 'ownership-declined':
      answer(draft, entry.body.offer);
      return;
    case 'observation-noted':
      addTo(draft, 'observations', entry);
      return;
    case 'working-note-written':
      addTo(draft, 'workingNotes', entry);
      return;
    case 'reminder-set':
      addTo(draft, 'reminders', entry);
      return;
    case 'reminder-done':
      addTo(draft, 'remindersDone', entry);
      return;
    case 'sent-outside':
      addTo(draft, 'sendings', entry);
      return;
    case 'access-asked':
      addTo(draft, 'accessRequests', entry);
      return;
    // Read where they are asked for: no rule hangs on them.
    case 'evidence-seen':
    case 'left-out-of-copy':
      return;
    case 'case-closed':
      file.status = 'closed';
      file.closed = entry;
      return;
    case 'case-reopened':
      file.status = 'open';
      file.reopened = entry;
      delete file.closed;
      return;
    case 'case-voided':
      file.status = 'voided';
      delete file.closed;
      return;
    // Stryker disable next-line all: nothing gets here, the type check proves it
    default:
      entry satisfies never;
  }
}

function intakeFields({ by: _, happenedOn: __, ...fields }: BodyOf<'intake-recorded'>): CaseFile['intake'] {
  return fields;
}

/** A pupil who is there already stays as first told. */
function addPupil(draft: CaseDraft, { pupil: id, names, role, class: group }: BodyOf<'pupil-added'>): void {
  const pupils = pupilsIn(draft);
  if (!pupils.has(id)) pupils.set(id, { id, names, role, class: group, removed: false });
}

function changePupil(draft: CaseDraft, { by: _, pupil: id, ...fields }: BodyOf<'pupil-changed'>): void {
  const pupil = pupilsIn(draft).get(id);
  if (pupil) pupilsIn(draft).set(id, { ...pupil, ...fields });
}

function removePupil(draft: CaseDraft, id: PupilId): void {
  const pupil = pupilsIn(draft).get(id);
  if (pupil) pupilsIn(draft).set(id, { ...pupil, removed: true });
}

/** What is told of a home replaces all that was told of it before; it stays the home of the same pupil. */
function tellHome(draft: CaseDraft, { by: _, home: id, ...told }: BodyOf<'home-told'>): void {
  const homes = homesIn(draft);
  homes.set(id, { ...told, pupil: homes.get(id)?.pupil ?? told.pupil, id, removed: false });
}

function removeHome(draft: CaseDraft, id: HomeId): void {
  const home = homesIn(draft).get(id);
  if (home) homesIn(draft).set(id, { ...home, removed: true });
}

/** Puts what was heard on a later day into the evaluation, so that it reads as one; the last that was heard of a pupil counts. */
function goOn({ file }: CaseDraft, later: BodyOf<'evaluation-went-on'>): void {
  const held = file.heldEvaluations.find(({ body }) => body.evaluation === later.evaluation);
  file.heldEvaluations = file.heldEvaluations.map((entry) => (entry === held ? withLater(entry, later) : entry));
}

function withLater(held: EntryOf<'evaluation-held'>, later: BodyOf<'evaluation-went-on'>): EntryOf<'evaluation-held'> {
  const { body } = held;
  const heard = later.pupils.map((one) => ({ on: later.happenedOn, ...one }));
  const isHeard = (id: PupilId) => heard.some(({ pupil }) => pupil === id);
  const absent = [...(body.absent ?? []), ...(later.absent ?? [])].filter(({ pupil }) => !isHeard(pupil));
  const parents = [...(body.parents ?? []), ...(later.parents ?? [])];
  const conclusions = [body.conclusions, later.conclusions].filter((text) => text?.trim()).join('\n\n');
  return {
    ...held,
    body: {
      ...body,
      pupils: [...body.pupils.filter(({ pupil }) => !isHeard(pupil)), ...heard],
      absent,
      ...(parents.length > 0 && { parents }),
      ...(conclusions && { conclusions }),
    },
  };
}

function advance(draft: CaseDraft, entry: EntryOf<'step-advanced'>): void {
  const { to, happenedOn } = entry.body;
  const { file } = draft;
  file.step = to;
  file.stepSince = happenedOn;
  file.furthestStep = Math.max(file.furthestStep, to);
  addTo(draft, 'steps', entry);
}

/** Takes the offer off the table, if that is the one. */
function answer({ file }: CaseDraft, offer: string, taken?: (offered: EntryOf<'ownership-offered'>) => void): void {
  if (file.offer?.body.offer !== offer) return;
  taken?.(file.offer);
  delete file.offer;
}
