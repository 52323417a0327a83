/** Cases at this school, worked on a moved clock by what its own procedure says: what 'Vandaag' asks on each date, and what it no longer asks. */
import { beforeAll, expect, test } from 'vitest';
import { contentFolder } from '../../src/editing/content-folder.ts';
import { asDay } from '../../src/protocol/day.ts';
import type { Procedure } from '../../src/protocol/procedure.ts';
import type { CaseFile } from '../../src/tracker/domain/case.ts';
import type { Command } from '../../src/tracker/domain/command.ts';
import { decide } from '../../src/tracker/domain/decide/decide.ts';
import { createDesk, type Rows } from '../../src/tracker/domain/queries/desk.ts';
import { progressOf } from '../../src/tracker/domain/queries/progress.ts';
import { versionOf } from '../../src/tracker/domain/read-entry.ts';
import { replay } from '../../src/tracker/domain/replay.ts';
import { stampOf } from '../../src/tracker/log/clock.ts';
import type { StoredEntry } from '../../src/tracker/log/entry.ts';
import { procedureIn } from '../support/procedure-in.ts';

let procedure: Procedure;
beforeAll(async () => {
  procedure = await procedureIn(contentFolder);
});

const CALENDAR = { holidays: [{ name: 'kerstvakantie', from: asDay('2026-12-19'), until: asDay('2027-01-03') }] };

/** A case that is worked day by day. Nothing is ticked unless the test does it. */
class Work {
  today = asDay('2026-11-30');
  entries: readonly StoredEntry[] = [];

  constructor() {
    this.give({
      do: 'open',
      label: '2026-07',
      happenedOn: this.today,
      pupils: (
        [
          ['mug', 'targeted'],
          ['wesp', 'bullying'],
          ['vlieg', 'follower'],
        ] as const
      ).map(([pupil, role]) => ({
        pupil,
        role,
        class: '2b',
        names: { first: pupil, last: 'Verzonnen', nicknames: [] },
      })),
      intake: { facts: 'Er is geduwd.' },
    });
  }

  get file(): CaseFile {
    const file = replay(this.entries);
    if (file === undefined) throw new Error('no case');
    return file;
  }

  give(command: Command): void {
    const at = {
      procedure,
      procedureHash: 'h',
      calendar: CALENDAR,
      today: this.today,
      by: { role: 'mentor', initials: 'VB' },
    };
    const decided = decide(replay(this.entries), command, at);
    if (!decided.ok) throw new Error(`${command.do}: ${JSON.stringify(decided.refusal)}`);
    const from = this.entries.length;
    const start = Date.parse(`${this.today}T08:00:00Z`);
    const written = decided.value.map((event, index) => ({
      ...event,
      id: `e-${String(from + index).padStart(3, '0')}`,
      case: 'case-1',
      device: 'd',
      seq: from + index + 1,
      time: stampOf(start + (from + index) * 1000),
      v: versionOf(event.type),
      salt: '',
      previous: null,
    }));
    this.entries = [...this.entries, ...written];
  }

  on(day: string): this {
    this.today = asDay(day);
    return this;
  }

  record(type: string, body: object = {}): this {
    this.give({ do: 'record', type, body: { happenedOn: this.today, ...body } } as Command);
    return this;
  }

  advance(to: number): this {
    const whyNotStopped = to > 4 ? { whyNotStopped: 'Het ging door.' } : {};
    this.give({ do: 'advance', to, happenedOn: this.today, ...whyNotStopped });
    return this;
  }

  talk(id: string, ...pupils: string[]): this {
    const people = pupils.map((pupil) => ({ kind: 'pupil', pupil }));
    return this.record('talk-held', { talk: id, kind: pupils.length > 1 ? 'mediation' : 'individual', with: people });
  }

  call(pupil: string): this {
    return this.record('parents-contacted', { pupil, channel: 'phone', reached: true });
  }

  agree(id: string): this {
    return this.record('agreement-made', { agreement: id, who: [], what: 'Ieder laat de ander met rust.' });
  }

  takeBack(type: string): this {
    const target = this.entries.findLast((entry) => entry.type === type)?.id ?? '';
    this.give({ do: 'retract', target, reason: 'Vergissing.' });
    return this;
  }

  /** What 'Vandaag' shows on that day: the part, what is asked, of what, and by when. */
  shown(day = this.today as string): readonly string[] {
    const desk = createDesk(new Map([['h', procedure]]), CALENDAR);
    desk.add(this.entries);
    const { overdue, soon, waiting, later } = desk.today(asDay(day));
    return Object.entries<Rows>({ overdue, soon, waiting, later }).flatMap(([part, rows]) =>
      rows.slice().map(({ kind, task, about, step, on, beside }) => {
        const words = [`${part}:`, kind, task ?? step, about, on, beside && 'beside'];
        return words.filter((word) => word !== undefined).join(' ');
      }),
    );
  }

  parents(): readonly string[] {
    return this.shown().flatMap((row) => /parents-to-tell (.*)$/.exec(row)?.[1] ?? []);
  }
}

/** To the mediation with nothing ticked: everything written down by the big buttons. */
const toMediation = () =>
  new Work()
    .record('intake-recorded', { seenWhen: 'elke dinsdag', where: 'bij de kluisjes', howLong: 'drie weken' })
    .advance(1)
    .on('2026-12-01')
    .talk('t1', 'mug')
    .record('consent-given', { pupil: 'mug' })
    .call('mug')
    .advance(2)
    .on('2026-12-02')
    .talk('t2', 'wesp')
    .call('wesp')
    .advance(3);

test('a report that nobody touched asks for its intake, and says so from when school went on long enough without it', () => {
  const work = new Work();
  expect(work.shown()).toEqual(['waiting: task-to-do melding/intake']);
  expect(work.shown('2026-12-08')).toEqual(['waiting: task-to-do melding/intake']);
  expect(work.shown('2027-01-19')).toEqual(['overdue: task-to-do melding/intake']);
});

test('the six points of the intake settle it, and what comes next is the next step', () => {
  const work = new Work();
  work.record('intake-recorded', { seenWhen: 'elke dinsdag', where: 'bij de kluisjes', howLong: 'drie weken' });
  expect(work.shown()).toEqual(['waiting: step-to-take 1']);
  expect(work.takeBack('intake-recorded').shown()).toEqual(['waiting: task-to-do melding/intake']);
});

test('mediation and agreements that are written down begin the two weeks on their own day, and the evaluation comes', () => {
  const work = toMediation();
  expect(work.shown()).toEqual(['waiting: task-to-do stap-3/samenvatten']);
  // One side is half of it.
  expect(work.on('2026-12-03').talk('t3', 'mug').shown()).toEqual(['waiting: task-to-do stap-3/samenvatten wesp']);
  work.talk('t4', 'mug', 'wesp');
  expect(work.shown()).toEqual(['waiting: task-to-do stap-3/afspraken']);
  // Written down a day later, and it happened on Thursday.
  work.on('2026-12-04').record('agreement-made', {
    agreement: 'a1',
    who: [],
    what: 'Ieder laat de ander met rust.',
    happenedOn: asDay('2026-12-03'),
  });
  expect(work.shown()).toContain('later: evaluation-to-plan 2026-12-17');
  expect(work.parents()).toEqual(['stap-3/ouders-informeren mug', 'stap-3/ouders-informeren wesp']);
  // Taken back, the two weeks are gone and the agreements are asked for again.
  work.takeBack('agreement-made');
  expect(work.shown()).toEqual(['waiting: task-to-do stap-3/afspraken']);
});

test('parents hear at five points, each family apart, and one call settles what was asked of that family by then', () => {
  const work = new Work();
  work.record('intake-recorded', { seenWhen: 'elke dinsdag', where: 'bij de kluisjes', howLong: 'drie weken' });
  expect(work.advance(1).parents()).toEqual(['stap-1/ouders-bellen mug']);
  work.talk('t1', 'mug').record('consent-given', { pupil: 'mug' }).call('mug');
  expect(work.parents()).toEqual([]);
  expect(work.on('2026-12-01').advance(2).parents()).toEqual(['stap-2/ouders-bellen wesp']);
  work.talk('t2', 'wesp').call('wesp');
  // Before there are agreements there is nothing to tell, and a call from before them tells nothing of them.
  expect(work.on('2026-12-02').advance(3).parents()).toEqual([]);
  work.call('mug').talk('t3', 'mug', 'wesp').agree('a1');
  expect(work.parents()).toEqual(['stap-3/ouders-informeren mug', 'stap-3/ouders-informeren wesp']);
  expect(work.call('mug').parents()).toEqual(['stap-3/ouders-informeren wesp']);
  work.call('wesp').on('2026-12-03').advance(4).on('2026-12-16');
  work.give({
    do: 'hold-evaluation',
    evaluation: 'e1',
    happenedOn: work.today,
    pupils: ['mug', 'wesp', 'vlieg'].map((pupil) => ({ pupil, outcome: 'worse' as const })),
  });
  expect(work.shown()).toContain('waiting: step-to-take 5');
  work.advance(5);
  expect(work.parents()).toEqual(['stap-5/ouders mug', 'stap-5/ouders wesp']);
  work.call('mug').call('wesp').talk('t4', 'mug', 'wesp', 'vlieg').agree('a2');
  const shared = ['stap-5/afspraken mug', 'stap-5/afspraken vlieg', 'stap-5/afspraken wesp'];
  expect(work.parents()).toEqual(shared);
  const agreements = progressOf(work.file, procedure)[5]?.tasks.find(({ task }) => task.id === 'stap-5/afspraken');
  expect(agreements).toMatchObject({ status: 'open', missing: ['mug', 'wesp', 'vlieg'] });
});

test('both sides hear when a measure begins and when it ends, marked where the protocol does not ask for it', () => {
  const work = toMediation().on('2026-12-03');
  work.give({
    do: 'take-measure',
    happenedOn: work.today,
    use: 'u1',
    measure: 'pestproject',
    pupil: 'wesp',
    what: 'Een werkstuk.',
    away: false,
  });
  expect(work.parents()).toEqual(['mug beside', 'wesp']);
  work.call('mug').call('wesp').on('2026-12-08');
  expect(work.parents()).toEqual([]);
  work.give({ do: 'end-measure', happenedOn: work.today, use: 'u1' });
  expect(work.parents()).toEqual(['mug beside', 'wesp beside']);
});

test('who refuses is asked again on the day that was agreed, and the case goes on asking for other help until then', () => {
  const work = new Work().advance(1).talk('t1', 'mug').call('mug').record('consent-refused', { pupil: 'mug' });
  expect(work.shown()).toEqual(['waiting: consent-refused 2 mug']);
  work.on('2026-12-01').record('consent-refused', { pupil: 'mug', askAgainOn: asDay('2026-12-10'), steps: [3] });
  // With step 3 alone: of step 2 the earlier answer stands.
  expect(work.shown()).toEqual(['waiting: consent-refused 2 mug']);
  work.record('consent-refused', { pupil: 'mug', askAgainOn: asDay('2026-12-14') });
  expect(work.shown()).toEqual(['later: consent-to-ask 2 mug 2026-12-14']);
  expect(work.shown('2026-12-15')).toEqual(['overdue: consent-to-ask 2 mug 2026-12-14']);
  work.record('consent-given', { pupil: 'mug', steps: [2] });
  expect(work.shown()).toEqual(['waiting: step-to-take 2']);
});

test('a case that is opened again asks for an evaluation, and not to be closed', () => {
  const work = toMediation().on('2026-12-03').talk('t3', 'mug', 'wesp').agree('a1').call('mug').call('wesp').advance(4);
  work.on('2026-12-17');
  work.give({
    do: 'hold-evaluation',
    evaluation: 'e1',
    happenedOn: work.today,
    pupils: ['mug', 'wesp', 'vlieg'].map((pupil) => ({ pupil, outcome: 'stopped' as const })),
  });
  expect(work.shown()).toContain('waiting: case-to-close');
  work.give({ do: 'close', because: 'stopped', happenedOn: work.today, reason: 'Alles is besproken.' });
  expect(work.shown()).toEqual([]);
  work.on('2027-01-18').record('case-reopened', { reason: 'Het begon weer.' });
  expect(work.shown().join()).not.toContain('case-to-close');
  expect(work.shown()).toContain('waiting: evaluation-to-plan');
});

test('where the procedure names nothing more a person sets a day, and puts it off with a reason', () => {
  const work = toMediation();
  const reminder = { reminder: 'r1', what: 'Bel de opa die oppast.' };
  work.record('reminder-set', { ...reminder, on: asDay('2026-12-07') });
  expect(work.shown('2026-12-08')).toContain('overdue: reminder r1 2026-12-07');
  expect(() => work.record('reminder-set', { ...reminder, on: asDay('2026-12-14') })).toThrow('missing-text');
  work.record('reminder-set', { ...reminder, on: asDay('2026-12-14'), reason: 'Hij is op reis.' });
  expect(work.shown('2026-12-08')).toContain('soon: reminder r1 2026-12-14');
  work.record('reminder-done', { reminder: 'r1' });
  expect(work.shown('2026-12-15').join()).not.toContain('reminder');
});

test('an evaluation that was held before its step was set leads to that step', () => {
  const work = toMediation()
    .on('2026-12-03')
    .talk('t3', 'mug', 'wesp')
    .agree('a1')
    .call('mug')
    .call('wesp')
    .on('2026-12-17');
  work.give({
    do: 'hold-evaluation',
    evaluation: 'e1',
    happenedOn: work.today,
    pupils: ['mug', 'wesp', 'vlieg'].map((pupil) => ({ pupil, outcome: 'less' as const })),
  });
  expect(work.shown()).toContain('waiting: step-to-take 4');
  expect(work.advance(4).shown()).toContain('waiting: step-to-take 5');
});
