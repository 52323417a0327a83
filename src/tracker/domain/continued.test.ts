import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stampOf } from '../log/clock';
import { withoutContent } from '../log/erasure';
import type { CaseFile } from './case';
import { ADVISER, TUTOR as by, day, entriesFor, entriesOf, OPEN, TO_ROUND_3, taskDone, told } from './case.fixture';
import { continued } from './continued';
import type { CaseEntry, CaseEvent } from './entries';

const on = { happenedOn: day('2026-09-10') };
const note = (text: string): CaseEvent => ({ type: 'working-note-written', body: { by, text } });
const PLAIN: readonly CaseEvent[] = [
  note('een'),
  { type: 'observation-noted', body: { by, ...on, from: { kind: 'role', role: 'docent' }, facts: 'x', pupils: [] } },
  { type: 'intake-recorded', body: { by, ...on, facts: 'later' } },
  { type: 'pupil-changed', body: { by, pupil: 'kever', class: '3C' } },
  { type: 'pupil-changed', body: { by, pupil: 'niemand', class: '3C' } },
  { type: 'pupil-removed', body: { by, pupil: 'mier', reason: 'x' } },
  {
    type: 'home-told',
    body: { by, pupil: 'kever', home: 'h', carers: ['x'], interpreter: false, mayKnow: true, apart: false },
  },
  { type: 'home-removed', body: { by, home: 'h', reason: 'x' } },
  { type: 'task-done', body: { by, ...on, task: 'ronde-2/afspraken' } },
  { type: 'task-reopened', body: { by, ...on, task: 'ronde-2/afspraken', reason: 'x' } },
  { type: 'agreement-made', body: { by, ...on, agreement: 'a1', who: [], what: 'x' } },
  { type: 'agreement-checked', body: { by, ...on, agreement: 'a1', kept: true } },
  { type: 'evaluation-planned', body: { by, evaluation: 'e1', step: 3, on: day('2026-09-29') } },
  { type: 'evaluation-cancelled', body: { by, evaluation: 'e1', reason: 'x' } },
  { type: 'step-advanced', body: { by, ...on, from: 3, to: 4 } },
  { type: 'ownership-offered', body: { by, ...on, offer: 'o1', to: 'adviseur' } },
  { type: 'ownership-accepted', body: { by: ADVISER, ...on, offer: 'o1' } },
  { type: 'ownership-offered', body: { by, ...on, offer: 'o2', to: 'tutor' } },
  { type: 'ownership-declined', body: { by, ...on, offer: 'o2', reason: 'x' } },
  { type: 'case-closed', body: { by, ...on, reason: 'stopped' } },
  { type: 'case-reopened', body: { by, ...on, reason: 'x' } },
];
const entries = [...entriesOf([...TO_ROUND_3, taskDone('melding/intake')])];
const file = told(entries);
const after = (...events: readonly CaseEvent[]): CaseEntry[] => entriesFor(events, entries.length);
/** Everything that can be read from it, as it is at this moment. */
const copyOf = (one: CaseFile): CaseFile => structuredClone({ ...one });

test('a case that goes on is the case that all its entries tell, however they are cut in pieces', () => {
  const events = fc.array(fc.constantFrom(...PLAIN), { maxLength: 12 });
  fc.assert(
    fc.property(
      events,
      fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 12 }),
      fc.boolean(),
      (some, sizes, look) => {
        const more = after(...some);
        let whole: CaseFile | undefined = file;
        let from = 0;
        for (const size of [...sizes, more.length]) {
          if (whole === undefined) break;
          whole = continued(whole, more.slice(from, from + size));
          // Whether somebody looks at it in between makes no difference.
          if (look && whole) copyOf(whole);
          from += size;
        }
        expect(whole).toEqual(told([...entries, ...more]));
        expect(Object.keys(whole ?? {}).sort()).toEqual(Object.keys(told([...entries, ...more])).sort());
      },
    ),
  );
});

test('what was shown stays as it was, also of a case that goes on in two ways', () => {
  const shown: [CaseFile, CaseFile][] = [[file, copyOf(file)]];
  const go = (one: CaseFile, ...events: CaseEvent[]): CaseFile => {
    const next = continued(one, entriesFor(events, one.entries.length)) as CaseFile;
    shown.push([next, copyOf(next)]);
    return next;
  };
  const once = go(file, note('een'));
  const twice = go(once, note('twee'), ...PLAIN);
  const otherwise = go(once, note('anders'));
  go(twice, note('drie'));
  go(otherwise, note('vier'));
  go(file, note('nog anders'));
  for (const [one, was] of shown) expect({ ...one }).toEqual(was);
  expect(otherwise.workingNotes.map(({ body }) => body.text)).toEqual(['een', 'anders']);
});

test('a list is the same array each time that it is read, and from one case to the next while nothing came on it', () => {
  const next = continued(file, after(note('een'))) as CaseFile;
  expect(next.entries).toBe(next.entries);
  expect(next.talks).toBe(file.talks);
  const again = continued(next, entriesFor([taskDoneEvent], entries.length + 1)) as CaseFile;
  expect(again.workingNotes).toEqual(next.workingNotes);
});

const taskDoneEvent: CaseEvent = { type: 'task-done', body: { by, ...on, task: 'melding/intake' } };

test('what does not simply come last asks for a fold of the whole case', () => {
  const [first] = entries;
  const last = entries.at(-1);
  const next = after(note('een'));
  const [one] = next;
  if (!one || !first || !last) throw new Error('no entries');
  const target = entries.at(-1)?.id ?? '';
  const amend: CaseEvent[] = [
    { type: 'entry-retracted', body: { by, target, reason: 'x' } },
    { type: 'entry-erased', body: { by, target, commitment: 'c'.repeat(64), reason: 'x' } },
    {
      type: 'entry-corrected',
      body: { by, target, of: 'working-note-written', version: 1, body: { by, text: '' }, reason: 'x' },
    },
    {
      type: 'pupil-added',
      body: { by, pupil: 'wesp', names: { first: 'Proef', last: '', nicknames: [] }, role: 'bystander', class: '' },
    },
    {
      type: 'evaluation-went-on',
      body: { by, ...on, evaluation: 'e1', pupils: [{ pupil: 'kever', outcome: 'less' }] },
    },
    { type: 'case-opened', body: { by, ...on, label: 'x', owner: 'tutor', procedure: { version: 'x', hash: 'y' } } },
  ];
  const cases = [
    ...amend.map((event) => after(note('een'), event)),
    [{ ...one, time: stampOf(0) }],
    [{ ...one, time: first.time, id: first.id }],
    // Between the last two, and as the last itself.
    [{ ...one, time: last.time, id: 'a' }],
    [{ ...one, time: last.time, id: last.id }],
    [...after(note('een'), note('twee'))].reverse(),
    [{ ...one, v: 99 }],
    [{ ...one, type: 'from-the-future' } as unknown as CaseEntry],
    [withoutContent(one, 'c'.repeat(64)) as unknown as CaseEntry],
  ];
  for (const more of cases) expect(continued(file, more)).toBeUndefined();
  expect(continued(file, next)).toBeDefined();
});

test('an entry that was corrected, taken back or erased before it came asks for it too', () => {
  const late = entriesFor([note('een')], 900)[0];
  if (!late) throw new Error('no entry');
  for (const event of [
    { type: 'entry-retracted', body: { by, target: late.id, reason: 'x' } },
    { type: 'entry-erased', body: { by, target: late.id, commitment: 'c'.repeat(64), reason: 'x' } },
  ] as const) {
    const before = told([...entries, ...after(event)]);
    expect(continued(before, [late])).toBeUndefined();
    expect(continued(before, entriesFor([note('een')], 901))).toBeDefined();
  }
});

test('a case of which something is erased or unknown goes on too', () => {
  const gone = entries.map((entry) => (entry.type === 'talk-held' ? withoutContent(entry, 'c'.repeat(64)) : entry));
  const more = after(note('een'));
  expect(continued(told(gone), more)).toEqual(told([...gone, ...more]));
  const newer = entries.map((entry) => (entry.type === 'evaluation-held' ? { ...entry, v: 99 } : entry));
  expect(continued(told(newer), more)).toEqual(told([...newer, ...more]));
});

test('the opening alone goes on', () => {
  const opening = entriesOf([OPEN]);
  const [task] = entriesFor([taskDoneEvent], opening.length);
  expect(continued(told(opening), task ? [task] : [])).toEqual(
    told(entriesOf([OPEN, taskDone('melding/intake', on.happenedOn)])),
  );
});
