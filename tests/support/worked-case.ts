/** A case at this school, worked on a moved clock by what its own procedure says. */
import { asDay } from '../../src/protocol/day.ts';
import type { Procedure } from '../../src/protocol/procedure.ts';
import type { CaseFile } from '../../src/tracker/domain/case.ts';
import type { Command } from '../../src/tracker/domain/command.ts';
import { decide } from '../../src/tracker/domain/decide/decide.ts';
import { createDesk, type Rows } from '../../src/tracker/domain/queries/desk.ts';
import { versionOf } from '../../src/tracker/domain/read-entry.ts';
import { replay } from '../../src/tracker/domain/replay.ts';
import { stampOf } from '../../src/tracker/log/clock.ts';
import type { StoredEntry } from '../../src/tracker/log/entry.ts';

/** The Christmas holiday of 2026. */
export const CALENDAR = {
  holidays: [{ name: 'kerstvakantie', from: asDay('2026-12-19'), until: asDay('2027-01-03') }],
};

/** A case of three pupils that is worked day by day from 30 November 2026. Nothing is ticked unless the test does it. */
export class Work {
  today = asDay('2026-11-30');
  /** Who writes. */
  role = 'mentor';
  entries: readonly StoredEntry[] = [];

  constructor(readonly procedure: Procedure) {
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
      procedure: this.procedure,
      procedureHash: 'h',
      calendar: CALENDAR,
      today: this.today,
      by: { role: this.role, initials: 'VB' },
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

  as(role: string): this {
    this.role = role;
    return this;
  }

  record(type: string, body: object = {}): this {
    this.give({ do: 'record', type, body: { happenedOn: this.today, ...body } } as Command);
    return this;
  }

  /** What is told of the case itself, and did not happen on a day. */
  tell(type: string, body: object): this {
    this.give({ do: 'record', type, body } as Command);
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
    const desk = createDesk(new Map([['h', this.procedure]]), CALENDAR);
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
