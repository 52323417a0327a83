// "npm run bench:core": what folding and all queries cost against reading the same JSON, whether a long case costs more
// for each entry than a short one, and whether one new entry costs the same in a full vault and in a long case.
import { addDays, asDay } from '../../src/protocol/day';
import type { CaseFile } from '../../src/tracker/domain/case';
import { agreementsOf } from '../../src/tracker/domain/queries/agreements';
import { anomaliesOf } from '../../src/tracker/domain/queries/anomalies';
import { lineOf } from '../../src/tracker/domain/queries/case-line';
import { consentOf } from '../../src/tracker/domain/queries/consent';
import { createDesk, type Desk } from '../../src/tracker/domain/queries/desk';
import { hideSmall } from '../../src/tracker/domain/queries/hide-small';
import { historyOfField } from '../../src/tracker/domain/queries/history';
import { pastKeeping } from '../../src/tracker/domain/queries/keeping';
import { parentsOf } from '../../src/tracker/domain/queries/parents';
import { progressOf } from '../../src/tracker/domain/queries/progress';
import { pupilView } from '../../src/tracker/domain/queries/pupil-view';
import { searchCases } from '../../src/tracker/domain/queries/search-cases';
import { tallyOf } from '../../src/tracker/domain/queries/tally';
import { timelineOf } from '../../src/tracker/domain/queries/timeline';
import { replay } from '../../src/tracker/domain/replay';
import { stampOf } from '../../src/tracker/log/clock';
import type { Entry, StoredEntry } from '../../src/tracker/log/entry';
import { caseEntries, PROCEDURE, PROCEDURE_HASH } from './made-up-cases';

const CASES = 10_000;
const ROUNDS = 8;
/** For folding and asking everything, against JSON.parse. */
const MAX_TIME = 2.5;
const MAX_MEMORY = 3;
/** One update in a full vault may cost this much more than in a small one: caches are larger, the work is the same. */
const MAX_GROWTH = 3;
/** So many cases are written in, whatever the number of others; they lie far apart. */
const WRITTEN = 100;
/** Ten times the entries of one case may take so many times as long to fold. */
const MAX_FOLDING = 12;
/** One new entry in a case of 5,000 may cost so many times what it costs in one of 50. */
const MAX_LONG_CASE = 1.5;
const TODAY = asDay('2027-01-15');
const CALENDAR = { holidays: [{ name: 'kerstvakantie', from: asDay('2026-12-19'), until: asDay('2027-01-03') }] };
const STEPS = PROCEDURE.steps.map(({ number }) => number);

const gc = globalThis.gc;
if (!gc) throw new Error('run with --expose-gc, as "npm run bench:core" does');

function heap(): number {
  gc?.();
  gc?.();
  return process.memoryUsage().heapUsed;
}

function timed<T>(work: () => T): { readonly ms: number; readonly value: T } {
  const start = performance.now();
  const value = work();
  return { ms: performance.now() - start, value };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

const newDesk = () => createDesk(new Map([[PROCEDURE_HASH, PROCEDURE]]), CALENDAR);

function fold(entries: readonly StoredEntry[]): Desk {
  const desk = newDesk();
  desk.add(entries);
  return desk;
}

/** Asks everything of every case; gives a number that hangs on the answers, so that nothing is left out. */
function askAll(desk: Desk): number {
  let sum = 0;
  for (const file of desk.files.values()) sum += askOne(file);
  const files = [...desk.files.values()];
  const today = desk.today(TODAY);
  sum += today.overdue.slice(0, 50).length + today.soon.length + today.waiting.length;
  sum += searchCases(files, { text: 'vlinder appgroep', status: 'open', form: 'verbal' }).length;
  sum += searchCases(files, { text: 'staat nergens' }).length;
  sum += searchCases(files, { schoolYear: '2026-2027', step: 4 }, 'last-written').length;
  const ground = { procedure: PROCEDURE, calendar: CALENDAR, today: TODAY };
  const lines = files.flatMap((file) => lineOf(file, ground) ?? []);
  const shown = hideSmall(tallyOf(lines, '2026-2027', STEPS));
  sum += Object.keys(shown.counts.month).length + pastKeeping(files, 2, TODAY).length;
  return sum;
}

function askOne(file: CaseFile): number {
  let sum = progressOf(file, PROCEDURE).length + timelineOf(file).length + anomaliesOf(file).length;
  sum += historyOfField(file, { of: 'intake', field: 'facts' }).length;
  for (const { id } of file.pupils) sum += pupilView(file, id)?.entries.length ?? 0;
  return sum + consentOf(file).length + parentsOf(file).length + agreementsOf(file).length;
}

/** Milliseconds for one new entry and reading the first page of 'Vandaag', with that many cases at hand. */
function updateCost(cases: number): number {
  const desk = fold(Array.from({ length: cases }, (_, number) => caseEntries(number)).flat());
  const times = Array.from({ length: 2_000 }, (_, index) => {
    const [first] = caseEntries(((index * 37) % WRITTEN) * (cases / WRITTEN));
    if (!first) throw new Error('a case without entries');
    const time = stampOf(Date.parse('2027-01-14T12:00:00Z') + index);
    const by = { role: 'mentor', initials: 'VB' };
    const dueOn = addDays(asDay('2026-11-01'), index % 90);
    const what = 'Nog een afspraak.';
    const body = { by, happenedOn: '2026-11-01', agreement: `new-${index}`, who: [], what, dueOn };
    const entry = { ...first, id: `new-${index}`, seq: 21 + index, time, type: 'agreement-made', body };
    return timed(() => {
      desk.add([entry]);
      return desk.today(TODAY).overdue.slice(0, 50).length;
    }).ms;
  });
  return median(times);
}

/** One case of that many entries: one of every kind, and then notes, talks and what was seen, as a year of work leaves. */
function longCase(size: number): StoredEntry[] {
  const opening = caseEntries(0);
  const daily = opening.filter(({ type }) => ['working-note-written', 'talk-held', 'task-done'].includes(type));
  const [first] = opening;
  const start = Date.parse('2026-12-01T08:00:00Z');
  const more = Array.from({ length: Math.max(0, size - opening.length) }, (_, index) => {
    const { type, body } = daily[index % daily.length] as Entry;
    const told = type === 'talk-held' ? { ...(body as object), talk: `talk-${index}` } : body;
    const seq = opening.length + index + 1;
    return {
      ...first,
      id: `more-${index}`,
      seq,
      time: stampOf(start + index * 60_000),
      type,
      body: told,
    } as StoredEntry;
  });
  return [...opening, ...more];
}

/** How many times as long ten times the entries take to fold; the quickest of each, measured in turn, for what other programs add is no cost of ours. */
function foldingGrowth(size: number): number {
  const [small, large] = [longCase(size), longCase(10 * size)];
  const pairs = Array.from({ length: 61 }, () => {
    const few = timed(() => Array.from({ length: 10 }, () => replay(small))).ms / 10;
    return { few, many: timed(() => replay(large)).ms };
  });
  return Math.min(...pairs.map(({ many }) => many)) / Math.min(...pairs.map(({ few }) => few));
}

/** What one new entry costs in a case of 5,000 against one of 50, written in turn and with the first page of 'Vandaag' read. */
function longCaseGrowth(): number {
  const sizes = [50, 5_000] as const;
  const [short, long] = sizes.map((size) => ({ desk: fold(longCase(size)), costs: [] as number[] }));
  if (!short || !long) throw new Error('two cases');
  const [first] = caseEntries(0);
  for (let index = 0; index < 4_000; index += 1) {
    for (const { desk, costs } of index % 2 ? [short, long] : [long, short]) {
      const body = { by: { role: 'mentor', initials: 'VB' }, text: `Regel ${index}.` };
      const time = stampOf(Date.parse('2027-06-01T12:00:00Z') + index);
      const entry = { ...first, id: `new-${index}`, seq: 6_000 + index, time, type: 'working-note-written', body };
      const { ms } = timed(() => {
        desk.add([entry as StoredEntry]);
        return desk.today(TODAY).overdue.slice(0, 50).length;
      });
      costs.push(ms);
    }
    // The short one stays short.
    if (index % 50 === 49) short.desk = fold(longCase(50));
  }
  return median(long.costs) / median(short.costs);
}

const texts = Array.from({ length: CASES }, (_, number) => JSON.stringify(caseEntries(number)));
const size = texts.reduce((sum, text) => sum + text.length, 0);
const read = () => texts.flatMap((text) => JSON.parse(text) as StoredEntry[]);

const before = heap();
const entries = read();
const parsedBytes = heap() - before;
const kept = fold(entries);
const foldedBytes = heap() - before;
console.log(
  `${CASES} cases, ${entries.length} entries, ${(size / 1e6).toFixed(1)} MB of JSON, ${kept.files.size} folded`,
);

const rounds = Array.from({ length: ROUNDS }, () => {
  const reading = timed(read).ms;
  const folding = timed(() => fold(entries));
  const asking = timed(() => askAll(folding.value)).ms;
  return { reading, folding: folding.ms, asking };
});
for (const { reading, folding, asking } of rounds) {
  console.log(`read ${reading.toFixed(0)} ms, fold ${folding.toFixed(0)} ms, ask everything ${asking.toFixed(0)} ms`);
}
// The quickest of each: what other programs on the machine add is no cost of ours.
const quickest = (cost: (round: (typeof rounds)[number]) => number) => Math.min(...rounds.map(cost));
const timeRatio = quickest(({ folding, asking }) => folding + asking) / quickest(({ reading }) => reading);
const memoryRatio = foldedBytes / parsedBytes;
const [few, many] = [updateCost(WRITTEN), updateCost(CASES)];
const growth = many / few;
const folding = foldingGrowth(2_000);
const longer = longCaseGrowth();
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;

const rows = [
  { what: 'time, fold and all queries against JSON.parse', ratio: timeRatio, limit: MAX_TIME },
  {
    what: `memory, folded (${megabytes(foldedBytes)}) against parsed (${megabytes(parsedBytes)})`,
    ratio: memoryRatio,
    limit: MAX_MEMORY,
  },
  {
    what: `one new entry, ${CASES} cases (${(many * 1000).toFixed(0)} µs) against ${WRITTEN} (${(few * 1000).toFixed(0)} µs)`,
    ratio: growth,
    limit: MAX_GROWTH,
  },
  { what: 'folding a case of 20,000 entries against one of 2,000', ratio: folding, limit: MAX_FOLDING },
  { what: 'one new entry, in a case of 5,000 against one of 50', ratio: longer, limit: MAX_LONG_CASE },
];
for (const { what, ratio, limit } of rows)
  console.log(`${ratio <= limit ? 'ok  ' : 'FAIL'} ${what}: ${ratio.toFixed(2)} (at most ${limit})`);
process.exitCode = rows.every(({ ratio, limit }) => ratio <= limit) ? 0 : 1;
