/** A plain judge of what is done, which reads entries in their order and shares nothing with the queries that it judges. */
import type { CaseFile } from '../case';
import type { BodyOf, TellingEntry } from '../entries';
import type { DueRow } from './due-row';

type Placed = TellingEntry & { readonly step: number; readonly place: number };

const withSteps = (live: readonly TellingEntry[]): readonly Placed[] => {
  let step = 0;
  return live.map((entry, place) => {
    if (entry.type === 'step-advanced') step = entry.body.to;
    return { ...entry, step, place };
  });
};

const bodies = <T extends TellingEntry['type']>(told: readonly Placed[], type: T) =>
  told.flatMap((entry) => (entry.type === type ? [entry as Extract<Placed, { type: T }>] : []));

const talkedWith = (entry: Placed, pupil: string) =>
  entry.type === 'talk-held' && entry.body.with.some((person) => person.kind === 'pupil' && person.pupil === pupil);

/** Why a line asks for what was done already; `undefined` for one that does not. */
export function whyDone(row: DueRow, file: CaseFile): string | undefined {
  const told = withSteps(file.live);
  const reopenedAt = told.findLast(({ type }) => type === 'case-reopened')?.place ?? -1;
  const since = told.filter(({ place }) => place > reopenedAt);
  switch (row.kind) {
    case 'task-to-do': {
      const marks = told.filter(
        (entry) => entry.type.startsWith('task-') && (entry.body as BodyOf<'task-done'>).task === row.task,
      );
      const last = marks.at(-1);
      if (last?.type === 'task-done') return 'it was ticked';
      if (last?.type === 'task-not-applicable') return 'it does not apply';
      const after = told.filter(({ place }) => place > (last?.place ?? -1));
      const step = Number(row.task?.match(/\d/)?.[0] ?? 0);
      const isDone = after.some(
        (entry) =>
          entry.step === step &&
          (row.asks === 'agreement'
            ? entry.type === 'agreement-made'
            : row.asks === 'talk' && (step === 1 ? talkedWith(entry, 'vlinder') : entry.type === 'talk-held')),
      );
      return isDone ? 'it was written down in its step' : undefined;
    }
    case 'parents-to-tell': {
      const removed = new Set(bodies(told, 'home-removed').map(({ body }) => body.home));
      const homes = new Set(
        bodies(told, 'home-told').flatMap(({ body }) =>
          body.pupil === row.about && !removed.has(body.home) ? body.home : [],
        ),
      );
      const isTheirs = ({ home }: BodyOf<'parents-contacted'>): boolean =>
        home === undefined || (row.home === undefined ? homes.size === 0 || homes.has(home) : home === row.home);
      if (row.task === undefined) {
        const from = row.since;
        const heard = bodies(told, 'parents-contacted').some(
          ({ body }) => body.reached && body.pupil === row.about && isTheirs(body) && body.happenedOn >= from,
        );
        return heard ? 'they heard of the measure' : undefined;
      }
      const step = Number(row.task.match(/\d/)?.[0] ?? 0);
      const came = told.findLast((entry) => entry.type === 'step-advanced' && entry.body.to === step);
      const made = row.task === 'ronde-2/ouders' ? told.findLast(({ type }) => type === 'agreement-made') : undefined;
      // Of a tick only the day says when it was done.
      const ticked = bodies(told, 'task-done').findLast(({ body }) => body.task === 'ronde-2/afspraken');
      const from = row.task === 'ronde-2/ouders' ? ticked?.body.happenedOn : undefined;
      const after = Math.max(came?.place ?? 0, made?.place ?? 0);
      const on = [came, made].flatMap((entry) => (entry && 'happenedOn' in entry.body ? entry.body.happenedOn : []));
      const heard = bodies(told, 'parents-contacted').some(
        ({ place, body }) =>
          place > after &&
          body.reached &&
          body.pupil === row.about &&
          isTheirs(body) &&
          on.every((each) => body.happenedOn > each) &&
          (from === undefined || body.happenedOn >= from),
      );
      return heard ? 'they heard since' : undefined;
    }
    case 'consent-to-ask': {
      const last = told.findLast(
        (entry) =>
          (entry.type === 'consent-given' || entry.type === 'consent-refused') && entry.body.pupil === row.about,
      );
      if (last === undefined) return undefined;
      return last.type === 'consent-refused' && last.body.askAgainOn === row.on ? undefined : 'it was answered';
    }
    case 'consent-refused':
      return told.findLast(({ type }) => type === 'consent-given' || type === 'consent-refused')?.type ===
        'consent-given'
        ? 'it was given since'
        : undefined;
    case 'agreement-to-check': {
      // One that was broken the last time is looked at again.
      const checks = bodies(told, 'agreement-checked').filter(({ body }) => body.agreement === row.about);
      const days = checks.map(({ body }) => body.happenedOn).toSorted();
      const last = checks.findLast(({ body }) => body.happenedOn === days.at(-1));
      return last?.body.kept ? 'it was looked at and kept' : undefined;
    }
    case 'measure-to-end':
      return bodies(told, 'measure-ended').some(({ body }) => body.use === row.about) ? 'it ended' : undefined;
    case 'suspension-to-follow':
      // In these histories a suspension has no days of its own, so any measure that goes on or ended later follows it.
      return bodies(told, 'measure-taken').some(
        ({ body }) =>
          body.away &&
          body.pupil === row.about &&
          (body.until === undefined || body.until >= row.since) &&
          !bodies(told, 'measure-ended').some((end) => end.body.use === body.use),
      )
        ? 'it is followed as a measure'
        : undefined;
    case 'decision-to-take':
      return bodies(told, 'decision-taken').some(({ body }) => body.step === file.step) ? 'it was taken' : undefined;
    case 'offer-to-answer':
      return told.some(
        (entry) =>
          (entry.type === 'ownership-accepted' || entry.type === 'ownership-declined') &&
          entry.body.offer === row.about,
      )
        ? 'it was answered'
        : undefined;
    case 'evaluation-to-hold':
      return told.some(
        (entry) =>
          (entry.type === 'evaluation-held' || entry.type === 'evaluation-cancelled') &&
          entry.body.evaluation === row.about,
      )
        ? 'it was held or cancelled'
        : undefined;
    case 'evaluation-to-plan': {
      const over = new Set(
        told.flatMap((entry) =>
          entry.type === 'evaluation-held' || entry.type === 'evaluation-cancelled' ? entry.body.evaluation : [],
        ),
      );
      return bodies(since, 'evaluation-planned').some(({ body }) => !over.has(body.evaluation))
        ? 'it is planned'
        : undefined;
    }
    case 'step-to-take':
    case 'stopped-or-not':
      return row.step === file.step ? 'the case is there' : undefined;
    case 'case-to-close':
      // What a pupil said last counts, on whichever of its days.
      return bodies(since, 'evaluation-held').some(({ body }) => {
        const later = bodies(told, 'evaluation-went-on').filter((day) => day.body.evaluation === body.evaluation);
        const said = new Map(
          [body, ...later.map((day) => day.body)].flatMap(({ pupils }) =>
            pupils.map(({ pupil, outcome }) => [pupil, outcome]),
          ),
        );
        return [...said.values()].every((outcome) => outcome === 'stopped');
      })
        ? undefined
        : 'nobody said since it was opened again that it stopped';
    case 'reminder': {
      if (bodies(told, 'reminder-done').some(({ body }) => body.reminder === row.about)) return 'it was done';
      const set = bodies(told, 'reminder-set').findLast(({ body }) => body.reminder === row.about);
      if (set === undefined || row.sort === undefined) return undefined;
      const { on, pupil = '', home } = set.body;
      const isLater = (entry: Placed): boolean =>
        entry.place > set.place && 'happenedOn' in entry.body && (entry.body.happenedOn ?? '') >= on;
      const wasDone = told.some((entry) => {
        if (!isLater(entry)) return false;
        if (row.sort === 'talk') return talkedWith(entry, pupil);
        if (entry.type !== 'parents-contacted' || !entry.body.reached || entry.body.pupil !== pupil) return false;
        return home === undefined || entry.body.home === undefined || entry.body.home === home;
      });
      return wasDone ? 'that talk or call was had' : undefined;
    }
    case 'absent-to-speak': {
      const days = [...bodies(told, 'evaluation-held'), ...bodies(told, 'evaluation-went-on')].flatMap(({ body }) =>
        body.evaluation === row.about ? body : [],
      );
      const gone = new Set(bodies(told, 'pupil-removed').map(({ body }) => body.pupil));
      const heard = new Set(days.flatMap(({ pupils }) => pupils.map(({ pupil }) => pupil)));
      const waits = days
        .flatMap(({ absent = [] }) => absent)
        .some(({ pupil }) => !heard.has(pupil) && !gone.has(pupil));
      return waits ? undefined : 'everybody was spoken';
    }
    case 'access-to-give':
      return bodies(told, 'sent-outside').some(
        ({ body }) => body.what === 'access' && body.pupil === row.about && body.happenedOn >= row.since,
      )
        ? 'it was given'
        : undefined;
    case 'procedure-to-bring':
    case 'report-to-hand-over':
    case 'reminder-to-set':
      return undefined;
    default:
      return row.kind satisfies never;
  }
}
