/** Cases at this school, worked on a moved clock by what its own procedure says: what 'Vandaag' asks on each date, and what it no longer asks. */
import { beforeAll, expect, test } from 'vitest';
import { contentFolder } from '../../src/editing/content-folder.ts';
import { asDay } from '../../src/protocol/day.ts';
import type { Procedure } from '../../src/protocol/procedure.ts';
import { accessTerm } from '../../src/tracker/domain/queries/access-requests.ts';
import { createDesk } from '../../src/tracker/domain/queries/desk.ts';
import { nextMove } from '../../src/tracker/domain/queries/next-move.ts';
import { progressOf } from '../../src/tracker/domain/queries/progress.ts';
import { wholeReport } from '../../src/tracker/domain/report/report.ts';
import { plainText } from '../../src/tracker/domain/report/text.ts';
import { procedureIn } from '../support/procedure-in.ts';
import { CALENDAR, Work } from '../support/worked-case.ts';

let procedure: Procedure;
beforeAll(async () => {
  procedure = await procedureIn(contentFolder);
});

/** To before the mediation with nothing ticked: everything written down by the big buttons. */
const toMediationAt2 = () =>
  new Work(procedure)
    .record('intake-recorded', { seenWhen: 'elke dinsdag', where: 'bij de kluisjes', howLong: 'drie weken' })
    .advance(1)
    .on('2026-12-01')
    .talk('t1', 'mug')
    .record('consent-given', { pupil: 'mug' })
    .call('mug')
    .advance(2)
    .on('2026-12-02')
    .talk('t2', 'wesp')
    .call('wesp');

const toMediation = () => toMediationAt2().advance(3);

test('a report that nobody touched asks for its intake, and says so from when school went on long enough without it', () => {
  const work = new Work(procedure);
  expect(work.shown()).toEqual(['waiting: task-to-do melding/intake']);
  expect(work.shown('2026-12-08')).toEqual(['waiting: task-to-do melding/intake']);
  expect(work.shown('2027-01-19')).toEqual(['overdue: task-to-do melding/intake']);
});

test('the six points of the intake settle it, and what comes next is the next step', () => {
  const work = new Work(procedure);
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
  const work = new Work(procedure);
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
  const work = new Work(procedure).advance(1).talk('t1', 'mug').call('mug').record('consent-refused', { pupil: 'mug' });
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

test('what is agreed in the evaluation is asked for after it, and not in the two weeks before', () => {
  const work = toMediation().on('2026-12-03').talk('t3', 'mug', 'wesp').agree('a1').call('mug').call('wesp').advance(4);
  expect(work.shown().join()).not.toContain('task-to-do');
  expect(work.shown('2026-12-16').join()).not.toContain('task-to-do');
  work.on('2026-12-17');
  work.give({
    do: 'hold-evaluation',
    evaluation: 'e1',
    happenedOn: work.today,
    pupils: ['mug', 'wesp', 'vlieg'].map((pupil) => ({ pupil, outcome: 'stopped' as const })),
  });
  const now = () => work.shown().filter((row) => row.startsWith('waiting'));
  expect(now()).toEqual(['waiting: task-to-do stap-4/meteen-melden', 'waiting: case-to-close']);
  work.agree('a2');
  expect(now()).toEqual(['waiting: case-to-close']);
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

test('a talk of both sides that was held before its step was set settles that step, with what was agreed in it', () => {
  const work = toMediationAt2();
  work.on('2026-12-03').talk('t3', 'mug', 'wesp').agree('a1');
  work.give({ do: 'plan-evaluation', evaluation: 'e1', on: asDay('2026-12-17'), reason: 'Zo afgesproken.' });
  work.on('2026-12-04').advance(3);
  expect(work.shown().filter((row) => row.includes('task-to-do'))).toEqual([]);
  expect(work.shown()).toContain('later: evaluation-to-hold e1 2026-12-17');
  // Both families hear of the agreements, which were made the day before.
  expect(work.parents()).toEqual(['stap-3/ouders-informeren mug', 'stap-3/ouders-informeren wesp']);
  expect(work.takeBack('talk-held').shown()).toContain('waiting: task-to-do stap-3/samenvatten');
});

test('a talk with one side, or an agreement from before the talk of both, settles nothing of a later step', () => {
  const work = toMediationAt2().on('2026-12-03').agree('a1').talk('t3', 'mug');
  expect(work.advance(3).shown()).toContain('waiting: task-to-do stap-3/samenvatten');
  work.talk('t4', 'mug', 'wesp');
  expect(work.shown()).toContain('waiting: task-to-do stap-3/afspraken');
});

test('who was absent from the evaluation is asked for until they were spoken, another was held, or a later step was set', () => {
  const at4 = () =>
    toMediation()
      .on('2026-12-03')
      .talk('t3', 'mug', 'wesp')
      .agree('a1')
      .call('mug')
      .call('wesp')
      .advance(4)
      .on('2026-12-17');
  const held = (work: Work, outcome: 'stopped' | 'less') => {
    work.give({
      do: 'hold-evaluation',
      evaluation: 'e1',
      happenedOn: work.today,
      pupils: ['mug', 'wesp'].map((pupil) => ({ pupil, outcome })),
      absent: [{ pupil: 'vlieg', why: 'Ziek.' }],
    });
    return work;
  };
  const asked = 'waiting: absent-to-speak e1';
  // Who was not spoken has not said that it stopped.
  const toClose = 'waiting: case-to-close';
  expect(held(at4(), 'stopped').shown()).not.toContain(toClose);
  expect(nextMove(held(at4(), 'stopped').file, procedure)).toEqual({ kind: 'speak-absent', evaluation: 'e1' });
  expect(held(at4(), 'stopped').shown()).toContain(asked);
  expect(held(at4(), 'less').shown()).toContain(asked);
  expect(held(at4(), 'less').advance(5).shown()).not.toContain(asked);
  const went = held(at4(), 'stopped')
    .on('2026-12-18')
    .record('evaluation-went-on', {
      evaluation: 'e1',
      pupils: [{ pupil: 'vlieg', outcome: 'stopped' }],
    });
  expect(went.shown()).not.toContain(asked);
  expect(went.shown()).toContain(toClose);
  expect(held(at4(), 'stopped').tell('pupil-removed', { pupil: 'vlieg', reason: 'Verhuisd.' }).shown()).not.toContain(
    asked,
  );
});

test('in step 5 the talk is asked for before the agreements from which its evaluation is counted', () => {
  const work = toMediation().on('2026-12-03').talk('t3', 'mug', 'wesp').agree('a1').advance(4);
  work.give({ do: 'advance', to: 5, happenedOn: work.today, reason: 'Haast.', whyNotStopped: 'Het ging door.' });
  const asked = () => work.shown().filter((row) => row.includes('task-to-do'));
  expect(asked()).toEqual(['waiting: task-to-do stap-5/gesprek']);
  work.talk('t5', 'mug', 'wesp', 'vlieg');
  expect(asked()).toEqual(['waiting: task-to-do stap-5/afspraken']);
  // What is agreed in the evaluation itself waits for what its term is counted from.
  work.give({ do: 'advance', to: 6, happenedOn: work.today, reason: 'Haast.', whyNotStopped: 'Het ging door.' });
  expect(asked()).toEqual(['waiting: task-to-do stap-6/hulptraject']);
});

test('a request to see everything stands there until it was given, also of a case that is closed', () => {
  const work = toMediation().on('2026-12-03');
  const asked = {
    pupil: 'wesp',
    from: { kind: 'parents', pupil: 'wesp' },
    answerBy: accessTerm(work.today, undefined),
  };
  expect(work.record('access-asked', asked).shown()).toContain('later: access-to-give wesp 2027-01-03');
  work.give({ do: 'close', because: 'other', happenedOn: work.today, note: 'Samengevoegd.', reason: 'Dubbel.' });
  expect(work.shown('2027-01-04')).toEqual(['overdue: access-to-give wesp 2027-01-03']);
  work.on('2026-12-10').record('sent-outside', {
    what: 'access',
    to: { kind: 'parents', pupil: 'wesp' },
    pupil: 'wesp',
    channel: 'letter',
  });
  expect(work.shown('2027-01-04')).toEqual([]);
});

test('a case without its procedure says so, since when nobody wrote in it, and keeps every day that people named', () => {
  const work = toMediation().record('reminder-set', { reminder: 'r1', on: asDay('2026-12-10'), what: 'Bel de opa.' });
  const desk = createDesk(new Map(), CALENDAR);
  desk.add(work.entries);
  const kinds = (day: string) => {
    const { overdue, soon, waiting, later } = desk.today(asDay(day));
    return [overdue, soon, waiting, later].map((rows) => rows.slice().map(({ kind }) => kind));
  };
  expect(kinds('2026-12-03')).toEqual([[], ['reminder'], ['procedure-to-bring'], []]);
  // Seven school days after 2 December and after the day of the reminder.
  expect(kinds('2026-12-14')).toEqual([['reminder', 'procedure-to-bring'], [], [], []]);
});

test('a reminder of a talk or a call is over when that was had, with that pupil or that home, on its day or later', () => {
  const reminder = { what: 'Vraag hoe het gaat.', on: asDay('2026-12-09') };
  const home = { carers: ['Oma Verzonnen'], interpreter: false, mayKnow: true, apart: false, pupil: 'mug' };
  const start = () =>
    toMediation()
      .tell('home-told', { ...home, home: 'h1' })
      .tell('home-told', { ...home, home: 'h2', carers: ['Opa Verzonnen'] })
      .record('reminder-set', { ...reminder, reminder: 'r1', sort: 'talk', pupil: 'wesp' })
      .record('reminder-set', { ...reminder, reminder: 'r2', sort: 'call', pupil: 'mug', home: 'h2' });
  const open = (work: Work) => work.shown().flatMap((row) => /reminder (r\d)/.exec(row)?.[1] ?? []);
  const spoke = (work: Work) =>
    work.record('parents-contacted', { pupil: 'mug', home: 'h2', channel: 'phone', reached: true });
  expect(open(start())).toEqual(['r1', 'r2']);
  expect(open(start().on('2026-12-08').talk('t8', 'wesp'))).toEqual(['r1', 'r2']);
  expect(open(start().on('2026-12-09').talk('t9', 'mug'))).toEqual(['r1', 'r2']);
  expect(open(start().on('2026-12-09').talk('t9', 'wesp', 'mug'))).toEqual(['r2']);
  expect(open(spoke(start().on('2026-12-10')))).toEqual(['r1']);
  const other = start().on('2026-12-10');
  expect(
    open(other.record('parents-contacted', { pupil: 'mug', home: 'h1', channel: 'phone', reached: true })),
  ).toEqual(['r1', 'r2']);
  expect(open(spoke(start().on('2026-12-10')).takeBack('parents-contacted'))).toEqual(['r1', 'r2']);
});

test('that the parents know of a measure is the call that it asks for', () => {
  const measure = {
    do: 'take-measure',
    use: 'u1',
    measure: 'pestproject',
    pupil: 'wesp',
    what: 'Een werkstuk.',
    away: false,
  } as const;
  const work = toMediation().on('2026-12-03');
  work.give({ ...measure, happenedOn: work.today, parentsKnow: true });
  expect(work.parents()).toEqual(['mug beside']);
  const other = toMediation().on('2026-12-03');
  other.give({ ...measure, happenedOn: other.today, parentsKnow: false });
  expect(other.parents()).toEqual(['mug beside', 'wesp']);
});

test('to step 8 with a pestproject, a time-out, HALT and two changes of owner: each asks for what it asks, and the file tells all of it', () => {
  const work = toMediation().on('2026-12-03').talk('t3', 'mug', 'wesp').agree('a1').call('mug').call('wesp').advance(4);
  const evaluate = (evaluation: string) =>
    work.give({
      do: 'hold-evaluation',
      evaluation,
      happenedOn: work.today,
      pupils: ['mug', 'wesp', 'vlieg'].map((pupil) => ({ pupil, outcome: 'same' as const })),
      reason: 'Het werd erger.',
    });
  const handTo = (offer: string, to: string) => {
    work.record('ownership-offered', { offer, to });
    expect(work.shown()).toContain(`waiting: offer-to-answer ${offer}`);
    work.as(to).record('ownership-accepted', { offer });
    expect(work.shown().join()).not.toContain('offer-to-answer');
  };
  const measure = (use: string, id: string, until: string, away: boolean) =>
    work.give({
      do: 'take-measure',
      happenedOn: work.today,
      use,
      measure: id,
      pupil: 'wesp',
      what: 'Zoals besproken.',
      purpose: 'Dat het stopt.',
      until: asDay(until),
      away,
      parentsKnow: true,
    });
  work.on('2026-12-17');
  evaluate('e4');
  expect(work.shown()).toContain('waiting: step-to-take 5');
  work.advance(5);
  handTo('o1', 'leerlingcoordinator');
  work.talk('t5', 'mug', 'wesp', 'vlieg').agree('a5').call('mug').call('wesp').call('vlieg');
  measure('u1', 'pestproject', '2027-01-08', false);
  work.call('mug');
  expect(work.shown('2027-01-11')).toContain('overdue: measure-to-end u1 2027-01-08');
  work.on('2027-01-08');
  work.give({ do: 'end-measure', happenedOn: work.today, use: 'u1', result: 'Gedaan.' });
  expect(work.parents()).toEqual(['mug beside', 'wesp beside']);
  work.call('mug').call('wesp');
  evaluate('e5');
  work.advance(6);
  measure('u2', 'time-out', '2027-01-15', true);
  work
    .call('mug')
    .on('2027-01-15')
    .record('talk-held', {
      talk: 'terug',
      kind: 'return',
      with: [
        { kind: 'pupil', pupil: 'wesp' },
        { kind: 'parents', pupil: 'wesp' },
      ],
    });
  // Without the talk it would ask why; with it the parents are told by it.
  work.give({ do: 'end-measure', happenedOn: work.today, use: 'u2', returnTalk: 'terug' });
  expect(work.parents()).toEqual(['mug beside']);
  work.call('mug').on('2027-01-22');
  evaluate('e6');
  work.advance(7);
  measure('u3', 'halt', '2027-02-26', false);
  handTo('o2', 'bouwcoordinator');
  expect(work.shown()).toContain('waiting: decision-to-take');
  const decide = (decidedBy: string) =>
    work.give({
      do: 'take-decision',
      happenedOn: work.today,
      decidedBy,
      kind: 'sanction-talk',
      what: 'Een gesprek.',
      pupils: [],
    });
  decide('bouwcoordinator');
  expect(work.shown()).toContain('waiting: stopped-or-not 8');
  work.on('2027-01-29').advance(8);
  decide('vestigingsdirecteur');
  const text = plainText(
    wholeReport(work.file, procedure, { madeOn: work.today, roleNames: new Map(), calendar: CALENDAR }),
  );
  expect(text).toContain('Bij wie het dossier lag');
  for (const told of ['pestproject', 'time-out', 'HALT', 'leerlingcoordinator', 'bouwcoordinator']) {
    expect(text.toLowerCase()).toContain(told.toLowerCase());
  }
  // HALT goes on, and nobody called the targeted family about it.
  expect(text).toMatch(/ouders van mug Verzonnen, over het begin van .*HALT.* \(niet uit het protocol\)/i);
  expect(work.shown('2027-03-01')).toContain('overdue: measure-to-end u3 2027-02-26');
});
