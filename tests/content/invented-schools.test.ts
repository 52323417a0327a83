/** A case at each of the invented schools, from its report to its last step: what comes due is what that school's own procedure says. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/editing/checks/check-content.ts';
import { makeSchool } from '../../src/editing/new-school/make-school.ts';
import { readSteps } from '../../src/editing/new-school/steps/read-steps.ts';
import { readFolder } from '../../src/editing/source/read-folder.ts';
import { addDays, asDay, type Day } from '../../src/protocol/day.ts';
import { nextStep, tasksOf } from '../../src/protocol/order.ts';
import type { Procedure, Step } from '../../src/protocol/procedure.ts';
import { firstOwner, isStaff } from '../../src/protocol/roles.ts';
import type { CaseFile } from '../../src/tracker/domain/case.ts';
import type { Command } from '../../src/tracker/domain/command.ts';
import { decideAll, withEvents } from '../../src/tracker/domain/decide/decide-all.ts';
import { presentStep } from '../../src/tracker/domain/evaluation-term.ts';
import { dueIn } from '../../src/tracker/domain/queries/due.ts';
import { INVENTED_SCHOOLS, type InventedSchool } from '../support/invented-schools.ts';
import { procedureIn } from '../support/procedure-in.ts';

const root = mkdtempSync(join(tmpdir(), 'invented-schools-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const CALENDAR = { holidays: [] };
/** A Monday. */
const START = asDay('2026-09-07');

/** A case that is worked by the procedure alone: anything that would need a reason for departing from it is an error. */
class Walk {
  file: CaseFile | undefined;
  today = START;
  readonly #events: Parameters<typeof withEvents>[2][number][] = [];
  #ids = 0;

  constructor(readonly procedure: Procedure) {
    this.give({
      do: 'open',
      label: '2026-01',
      happenedOn: START,
      pupils: (
        [
          ['mug', 'targeted'],
          ['wesp', 'bullying'],
          ['vlieg', 'follower'],
        ] as const
      ).map(([pupil, role]) => ({ pupil, role, class: '', names: { first: pupil, last: 'Verzonnen', nicknames: [] } })),
      intake: { facts: 'Er is geduwd.' },
    });
  }

  get case(): CaseFile {
    if (this.file === undefined) throw new Error('the case was not opened');
    return this.file;
  }

  get step(): Step {
    return presentStep(this.case, this.procedure);
  }

  give(command: Command): void {
    const { procedure, today } = this;
    const by = { role: firstOwner(procedure) ?? '', initials: 'VB' };
    const at = { procedure, procedureHash: 'h', calendar: CALENDAR, today, by };
    const now = Date.parse(`${today}T12:00:00Z`);
    const decided = decideAll('case-1', this.file, [command], at, now);
    if (!decided.ok) throw new Error(`${command.do} at ${this.file?.step}: ${JSON.stringify(decided.refusal)}`);
    this.#events.push(...decided.value);
    this.file = withEvents('case-1', undefined, this.#events, now);
  }

  record(type: string, body: object): void {
    this.give({ do: 'record', type, body: { happenedOn: this.today, ...body } } as Command);
  }

  /** Whose parents come due now, with the condition where there is one. */
  get parentsDue(): readonly string[] {
    return dueIn(this.case, this.procedure, CALENDAR).flatMap(({ kind, about, when }) =>
      kind === 'parents-to-tell' ? [`${about}${when ? ` als ${when}` : ''}`] : [],
    );
  }

  due(kind: string): readonly (Day | undefined)[] {
    return dueIn(this.case, this.procedure, CALENDAR).flatMap((row) => (row.kind === kind ? [row.on] : []));
  }

  later(days: number): void {
    this.today = addDays(this.today, days);
  }

  /** Does what the step asks, tells the parents who are due, and looks back where it says so. */
  work(): void {
    for (const { id, parents } of tasksOf(this.step)) if (!parents) this.record('task-done', { task: id });
    for (const { kind, about } of dueIn(this.case, this.procedure, CALENDAR)) {
      if (kind === 'parents-to-tell') {
        this.record('parents-contacted', { pupil: about, channel: 'phone', reached: true });
      }
      if (kind === 'consent-to-ask') this.record('consent-given', { pupil: about });
    }
    if (this.step.decides) {
      const told = { happenedOn: this.today, kind: 'other', what: 'Iets.', pupils: [] } as const;
      this.give({ do: 'take-decision', decidedBy: this.step.decides, ...told });
    }
  }

  lookBack(outcome: 'less' | 'stopped'): void {
    this.#ids += 1;
    const pupils = this.case.pupils.map(({ id: pupil }) => ({ pupil, outcome }));
    this.give({ do: 'hold-evaluation', happenedOn: this.today, evaluation: `e${this.#ids}`, pupils });
  }

  advance(): void {
    const next = nextStep(this.procedure, this.step);
    if (!next) throw new Error('there is no step more');
    const why = this.step.onward === 'when-not-stopped' ? { whyNotStopped: 'Het ging door.' } : {};
    this.give({ do: 'advance', happenedOn: this.today, to: next.number, ...why });
  }
}

describe.each(Object.entries(INVENTED_SCHOOLS))('%s', (name: string, school: InventedSchool) => {
  const folder = join(root, name.replaceAll(' ', '-'));
  let procedure: Procedure;
  beforeAll(async () => {
    const { draft, problems } = readSteps('stappen.txt', school.steps, school.answers.stepWord);
    expect(problems).toEqual([]);
    await makeSchool(folder, '2026-2027', '2026-11-22', { answers: school.answers, draft });
    procedure = await procedureIn(folder);
  });

  test('its content is in order', async () => {
    expect(checkContent(await readFolder(folder))).toEqual([]);
  });

  test('a case goes by the procedure from its report to its last step without a reason for departing from it', () => {
    const walk = new Walk(procedure);
    expect(isStaff(procedure, walk.case.owner)).toBe(true);
    const seen = new Set<number>();
    while (!seen.has(walk.step.number)) {
      seen.add(walk.step.number);
      const here = walk.step;
      const asksConsent = nextStep(procedure, here)?.needsConsent === true;
      expect(walk.due('consent-to-ask')).toHaveLength(asksConsent ? 1 : 0);
      walk.work();
      expect(walk.parentsDue, 'nobody is due who was told').toEqual([]);
      const planned = walk.due('evaluation-to-plan');
      expect(planned.length > 0).toBe(here.evaluation !== undefined);
      if (here.evaluation) {
        const [on = walk.today] = planned;
        walk.today = on;
        walk.lookBack('less');
      }
      if (nextStep(procedure, here) === undefined) break;
      walk.later(1);
      walk.advance();
    }
    expect(seen.size).toBe(procedure.steps.length);
  });

  test('nothing is claimed that it did not say', () => {
    expect(procedure.steps.filter(({ namesNoTerm, namesNoParents }) => namesNoTerm || namesNoParents)).toEqual([]);
    expect(procedure.measures).toEqual([]);
  });
});

const walkOf = async (name: string): Promise<Walk> => {
  const folder = mkdtempSync(join(root, 'walk-'));
  const school = INVENTED_SCHOOLS[name];
  if (!school) throw new Error(`no school ${name}`);
  const { draft } = readSteps('stappen.txt', school.steps, school.answers.stepWord);
  await makeSchool(folder, '2026-2027', '2026-11-22', { answers: school.answers, draft });
  return new Walk(await procedureIn(folder));
};

test('the parents of all hear at the report where the school says so, and later those of the bullying alone', async () => {
  const walk = await walkOf('praktijkschool');
  expect(walk.parentsDue).toEqual(['mug', 'wesp', 'vlieg']);
  walk.work();
  expect(walk.parentsDue).toEqual([]);
  for (const _ of [1, 2, 3]) {
    walk.later(1);
    walk.advance();
    walk.work();
    if (walk.step.evaluation) {
      walk.today = walk.due('evaluation-to-plan')[0] ?? walk.today;
      walk.lookBack('less');
    }
  }
  walk.later(1);
  walk.advance();
  expect(walk.step.name).toBe('Ronde 4');
  expect(walk.parentsDue).toEqual(['wesp']);
});

test('the parents of the one who bullies come due under the condition of the third time, and never those of the targeted instead', async () => {
  const walk = await walkOf('basisschool');
  const told: Record<string, readonly string[]> = {};
  while (true) {
    told[walk.step.name ?? walk.step.title] = walk.parentsDue;
    walk.work();
    if (walk.step.evaluation) {
      walk.today = walk.due('evaluation-to-plan')[0] ?? walk.today;
      walk.lookBack('less');
    }
    if (!nextStep(walk.procedure, walk.step)) break;
    walk.later(1);
    walk.advance();
  }
  expect(told).toEqual({
    Melding: [],
    'Deel 1': [],
    'Deel 2': ['wesp als het de derde keer is'],
    'Fase 1': [],
    'Fase 2': ['mug', 'wesp'],
    'Fase 3': [],
  });
  expect(walk.case.owner).toBe('leerkracht');
});

test('a weekly look back comes each week, as often as the school says and no more', async () => {
  const walk = await walkOf('basisschool');
  while (walk.step.evaluation === undefined) {
    walk.work();
    walk.advance();
  }
  walk.work();
  const days: string[] = [];
  for (let [on] = walk.due('evaluation-to-plan'); on !== undefined; [on] = walk.due('evaluation-to-plan')) {
    days.push(on);
    walk.today = on;
    walk.lookBack('less');
  }
  expect(days).toEqual(['2026-09-14', '2026-09-21', '2026-09-28', '2026-10-05']);
});

test('a meeting of several steps may be gone through at once, and what is not good yet begins again with a fresh look', async () => {
  const walk = await walkOf('steungroep');
  walk.work();
  walk.advance();
  walk.work();
  walk.advance();
  expect(walk.step.name).toBe('Blok 2');
  walk.work();
  walk.give({ do: 'advance', happenedOn: walk.today, to: 4 });
  walk.work();
  walk.advance();
  walk.work();
  walk.today = walk.due('evaluation-to-plan')[0] ?? walk.today;
  walk.lookBack('less');
  expect(walk.due('step-to-take')).toHaveLength(1);
  walk.advance();
  expect(walk.step.name).toBe('Blok 1');
  while (walk.step.name !== 'Blok 5') {
    walk.work();
    walk.advance();
  }
  expect(walk.due('step-to-take')).toEqual([]);
  expect(walk.due('evaluation-to-plan')).toHaveLength(1);
});
