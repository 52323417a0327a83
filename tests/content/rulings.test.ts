/**
 * What committees for complaints blame schools for, worked as invented cases at this school: 'Vandaag' warns while something can still be done,
 * and the report for a board shows what was not done.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { contentFolder } from '../../src/editing/content-folder.ts';
import { asDay } from '../../src/protocol/day.ts';
import type { Procedure } from '../../src/protocol/procedure.ts';
import { accessTerm } from '../../src/tracker/domain/queries/access-requests.ts';
import { gapGroups } from '../../src/tracker/domain/queries/gap-groups.ts';
import { gapCount, gapsOf } from '../../src/tracker/domain/queries/gaps.ts';
import { pupilReport, wholeReport } from '../../src/tracker/domain/report/report.ts';
import { plainText } from '../../src/tracker/domain/report/text.ts';
import { procedureIn } from '../support/procedure-in.ts';
import { CALENDAR, Work } from '../support/worked-case.ts';

let procedure: Procedure;
beforeAll(async () => {
  procedure = await procedureIn(contentFolder);
});

const INTAKE = { seenWhen: 'elke dinsdag', where: 'bij de kluisjes', howLong: 'drie weken' };

/** To the mediation and its agreements, everybody called: all of it written down. */
const toAgreements = () =>
  new Work(procedure)
    .record('intake-recorded', INTAKE)
    .advance(1)
    .talk('t1', 'mug')
    .record('consent-given', { pupil: 'mug' })
    .call('mug')
    .on('2026-12-01')
    .advance(2)
    .talk('t2', 'wesp')
    .call('wesp')
    .on('2026-12-02')
    .advance(3)
    .talk('t3', 'mug', 'wesp');

const request = (work: Work) => ({ madeOn: work.today, roleNames: new Map(), calendar: CALENDAR });
const report = (work: Work) => plainText(wholeReport(work.file, procedure, request(work)));
const copyFor = (work: Work, pupil: string) =>
  plainText(pupilReport(work.file, procedure, pupil, request(work)).document);

test('a daily check that stops in its second week', () => {
  const work = toAgreements().record('agreement-made', {
    agreement: 'a1',
    who: [],
    what: 'De mentor kijkt elke dag even.',
    again: 'school-day',
    until: asDay('2026-12-18'),
  });
  for (const day of ['2026-12-03', '2026-12-04', '2026-12-07', '2026-12-08']) {
    work.on(day).record('agreement-checked', { agreement: 'a1', kept: true });
  }
  expect(work.shown()).toContain('soon: agreement-to-check a1 2026-12-09');
  // The very next school day it is late.
  expect(work.shown('2026-12-10')).toContain('overdue: agreement-to-check a1 2026-12-09');
  expect(report(work.on('2026-12-18'))).toContain(
    'Een afspraak zou op 9 december 2026 bekeken worden. Of die is nagekomen, staat er niet.',
  );
});

test('a suspension that is withdrawn while the other family is not told', () => {
  const work = toAgreements().on('2026-12-03');
  work.give({
    do: 'take-measure',
    happenedOn: work.today,
    use: 'u1',
    measure: 'disciplinair',
    pupil: 'wesp',
    what: 'Een week niet op school.',
    until: asDay('2026-12-11'),
    away: true,
    reason: 'Er was gevaar.',
    parentsKnow: true,
  });
  work.call('mug').on('2026-12-07');
  work.give({
    do: 'end-measure',
    happenedOn: work.today,
    use: 'u1',
    result: 'Ingetrokken na bezwaar.',
    reason: 'Bezwaar.',
  });
  expect(work.shown()).toContain('waiting: parents-to-tell mug beside');
  const line = /Contact met de ouders van mug Verzonnen, over het einde van .* \(niet uit het protocol\)/;
  expect(report(work)).toMatch(line);
  expect(report(work.call('mug').call('wesp'))).not.toMatch(line);
});

test('a suspension that was only decided: its end and both families come due, and the report shows what is missing', () => {
  const work = toAgreements().on('2026-12-03');
  work.give({
    do: 'take-decision',
    happenedOn: work.today,
    kind: 'suspension',
    decidedBy: 'vestigingsdirecteur',
    what: 'Drie dagen, met werk voor thuis.',
    pupils: ['wesp'],
    startsOn: asDay('2026-12-07'),
    until: asDay('2026-12-09'),
  });
  expect(work.shown('2027-01-15').join()).toContain('suspension-to-follow wesp');
  const gap =
    'Op 3 december 2026 is besloten: schorsing, voor wesp Verzonnen. Hoe dat verliep en afliep, staat er niet.';
  expect(report(work)).toContain(gap);
  expect(copyFor(work, 'mug')).not.toContain('schorsing');
  work.give({
    do: 'take-measure',
    happenedOn: work.today,
    use: 'u1',
    measure: 'disciplinair',
    pupil: 'wesp',
    what: 'Drie dagen, met werk voor thuis.',
    startsOn: asDay('2026-12-07'),
    until: asDay('2026-12-09'),
    away: true,
  });
  expect(work.shown().join()).not.toContain('suspension-to-follow');
  expect(report(work)).not.toContain(gap);
  expect(work.parents()).toEqual(expect.arrayContaining(['mug beside', 'wesp beside']));
  expect(work.shown('2026-12-10')).toContain('overdue: measure-to-end u1 2026-12-09');
});

test('parts of the protocol that were skipped', () => {
  const work = new Work(procedure).record('intake-recorded', INTAKE).advance(1).on('2026-12-01');
  work.give({ do: 'advance', to: 4, happenedOn: work.today, reason: 'Het leek al opgelost.' });
  // The parents of the other side are asked for, though their step was passed by.
  expect(work.parents()).toEqual(expect.arrayContaining(['stap-1/ouders-bellen mug', 'stap-2/ouders-bellen wesp']));
  const text = report(work);
  expect(text).toContain('Het leek al opgelost.');
  expect(text).toMatch(/- Stap 2: .* is overgeslagen\./);
  expect(text).toMatch(/- Stap 3: .* is overgeslagen\./);
});

test('parents of one side only', () => {
  const work = toAgreements().agree('a1').call('mug').on('2026-12-03');
  expect(work.parents()).toEqual(['stap-3/ouders-informeren wesp']);
  // The line stays when the case goes on, and weeks later as well.
  expect(work.advance(4).parents()).toEqual(['stap-3/ouders-informeren wesp']);
  expect(work.shown('2027-01-15').join()).toContain('parents-to-tell stap-3/ouders-informeren wesp');
  const gap = /Contact met de ouders van wesp Verzonnen, bij Stap 3/;
  expect(report(work)).toMatch(gap);
  expect(copyFor(work, 'wesp')).toMatch(gap);
  expect(copyFor(work, 'mug')).not.toMatch(gap);
});

test('an incident outside school is worked as any other, and who closes it at once says why and shows what was not done', () => {
  const work = new Work(procedure).record('intake-recorded', { places: ['way-to-school'], where: 'op de fiets' });
  expect(work.shown()).toEqual(['waiting: task-to-do melding/intake']);
  expect(() => work.give({ do: 'close', because: 'not-bullying', happenedOn: work.today })).toThrow('missing-text');
  work.give({ do: 'close', because: 'not-bullying', happenedOn: work.today, note: 'Het was buiten school.' });
  const text = report(work);
  expect(text).toContain('Het was buiten school.');
  expect(text).toContain('Nog open bij Melding en intake');
});

describe('refused consent', () => {
  const refused = (askAgainOn?: string) =>
    new Work(procedure)
      .record('intake-recorded', INTAKE)
      .advance(1)
      .talk('t1', 'mug')
      .call('mug')
      .record('consent-refused', { pupil: 'mug', ...(askAgainOn && { askAgainOn: asDay(askAgainOn) }) });

  test('without a day to ask again the case stays there, and says that nobody wrote anything', () => {
    const work = refused();
    expect(work.shown()).toEqual(['waiting: consent-refused 2 mug']);
    expect(work.shown('2027-01-15')).toEqual(['overdue: consent-refused 2 mug']);
    expect(report(work.on('2027-01-15'))).toMatch(/Sinds 30 november 2026 is er niets opgeschreven\./);
  });

  test('with one it is asked on that day, and the report shows that it was not', () => {
    const work = refused('2026-12-10');
    expect(work.shown('2026-12-04')).toContain('soon: consent-to-ask 2 mug 2026-12-10');
    expect(report(work.on('2026-12-14'))).toContain('De instemming van mug Verzonnen');
  });
});

test('a time-out without an end', () => {
  const work = toAgreements().on('2026-12-03');
  work.give({
    do: 'take-measure',
    happenedOn: work.today,
    use: 'u1',
    measure: 'time-out',
    pupil: 'wesp',
    what: 'Thuis tot nader order.',
    away: true,
    reason: 'Er was gevaar.',
  });
  expect(work.shown()).toContain('waiting: measure-to-end u1');
  expect(report(work)).toContain('Externe time-out: er is geen laatste dag genoemd. Hoe dat afliep, staat er niet.');
});

test('a file that parents asked for and did not get in time', () => {
  const work = toAgreements().on('2026-12-03');
  const answerBy = accessTerm(work.today, 28);
  work.record('access-asked', { pupil: 'mug', from: { kind: 'parents', pupil: 'mug' }, answerBy });
  expect(work.shown('2026-12-28')).toContain('soon: access-to-give mug 2026-12-31');
  expect(work.shown('2027-01-04')).toContain('overdue: access-to-give mug 2026-12-31');
  const text = report(work.on('2027-01-04'));
  expect(text).toMatch(/Antwoord uiterlijk: 31 december 2026\n\s*Gegeven op: nog niet gegeven/);
});

test('a case at step 8 of which nothing was ticked shows every gap, step by step', () => {
  const work = new Work(procedure);
  for (const to of [1, 2, 3, 4, 5, 6, 7, 8]) {
    work.give({ do: 'advance', to, happenedOn: work.today, reason: 'Haast.', whyNotStopped: 'Het ging door.' });
  }
  work.on('2027-01-15');
  const gaps = gapsOf(work.file, procedure, CALENDAR, work.today);
  const { general, steps } = gapGroups(gaps, work.file);
  expect(gapCount(gaps)).toBeGreaterThan(60);
  expect(steps.map(({ step }) => step.number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(gapCount(general) + steps.reduce((sum, { count }) => sum + count, 0)).toBe(gapCount(gaps));
  // No group is longer than a page can show at once.
  expect(Math.max(...steps.map(({ count }) => count))).toBeLessThan(20);
  const text = report(work);
  expect(text).toMatch(/Nog open per stap: Melding en intake \(\d+\), Stap 1 \(\d+\), .*Stap 8 \(\d+\)\./);
  for (const { step, unwritten, unticked } of steps) {
    expect(text).toContain(`Nog open bij ${step.name ? `${step.name}: ${step.title}` : step.title}`);
    for (const task of [...unwritten, ...unticked]) expect(text).toContain(task.text);
  }
});

describe('what a committee would stumble over in the report', () => {
  test('an agreement of which nobody is named is not one with nobody', () => {
    const text = report(toAgreements().agree('a1'));
    expect(text).toContain('Wat: Afspraak gemaakt\n');
    expect(text).not.toContain('met niemand');
  });

  test('a pupil who changes class: to which one, when, and who wrote it', () => {
    const text = report(toAgreements().on('2026-12-04').tell('pupil-changed', { pupil: 'wesp', class: '2c' }));
    expect(text).toContain('Gegevens gewijzigd van wesp Verzonnen: klas 2c');
    expect(text).toMatch(/Klas: 2c\n.*\n.*; gewijzigd 4 december 2026, mentor VB/);
  });

  test('consent that was refused first and given later: the task tells both', () => {
    const work = new Work(procedure).advance(1).record('consent-refused', { pupil: 'mug' });
    const text = report(work.on('2026-12-04').record('consent-given', { pupil: 'mug' }));
    expect(text).toMatch(/worden ze niet gezet\. \(gedaan.*mug Verzonnen stemt niet in.*mug Verzonnen stemt in/);
  });

  test('who was absent from an evaluation and was never spoken stays a gap when the case goes on, until a later one heard them', () => {
    const work = toAgreements().agree('a1').advance(4).on('2026-12-16');
    const hold = (evaluation: string, spoken: readonly string[]) =>
      work.give({
        do: 'hold-evaluation',
        evaluation,
        happenedOn: work.today,
        pupils: spoken.map((pupil) => ({ pupil, outcome: 'same' as const })),
        ...(spoken.length < 3 && { absent: [{ pupil: 'vlieg', why: 'Ziek.' }] }),
        reason: 'Zo kwam het uit.',
      });
    const gap = 'Wie er niet was bij de evaluatie van 16 december 2026, is daarna niet gesproken: vlieg Verzonnen.';
    hold('e1', ['mug', 'wesp']);
    expect(report(work)).toContain(gap);
    expect(report(work.advance(5))).toContain(gap);
    hold('e2', ['mug', 'wesp', 'vlieg']);
    expect(report(work)).not.toContain('is daarna niet gesproken');
  });

  test('a call that somebody was to make on a day that is past', () => {
    const work = toAgreements().record('reminder-set', {
      reminder: 'r1',
      on: asDay('2026-12-10'),
      what: 'Hoe het thuis gaat.',
      sort: 'call',
      pupil: 'mug',
    });
    const gap = 'Op 10 december 2026 zou iemand dit doen: bellen (mug Verzonnen). Of dat is gebeurd, staat er niet.';
    expect(report(work.on('2026-12-10'))).not.toContain(gap);
    expect(report(work.on('2026-12-11'))).toContain(gap);
    expect(copyFor(work, 'mug')).not.toContain('zou iemand dit doen');
    expect(report(work.call('mug'))).not.toContain(gap);
  });

  test('whose parents were called in a step stands with the task of that step, and a family reads of its own call alone', () => {
    const work = toAgreements().agree('a1').on('2026-12-03').call('mug').on('2026-12-04').call('wesp');
    const first =
      /Bel als mentor de ouders van de gepeste leerling.* \(ouders van mug Verzonnen ingelicht, 30 november 2026; vastgelegd 30 november 2026, mentor VB\)/;
    expect(report(work)).toMatch(first);
    expect(copyFor(work, 'mug')).toContain('ouders van mug Verzonnen ingelicht, 30 november 2026;');
    expect(copyFor(work, 'wesp')).not.toContain('mug');
    // One call for both sides is two families, each on its day; of whom one was not reached yet, the task is open as well.
    const both =
      'ouders van mug Verzonnen ingelicht, 3 december 2026; ouders van wesp Verzonnen ingelicht, 4 december 2026;';
    expect(report(work)).toContain(both);
    const half = report(toAgreements().agree('a1').on('2026-12-03').call('mug'));
    expect(half).toContain('(ouders van mug Verzonnen ingelicht, 3 december 2026; vastgelegd');
    expect(half).toContain('Contact met de ouders van wesp Verzonnen, bij Stap 3');
  });

  test('a decision says about whom it is, and no label is said twice', () => {
    const work = toAgreements().on('2026-12-03');
    work.give({
      do: 'take-decision',
      happenedOn: work.today,
      kind: 'sanction-talk',
      decidedBy: 'bouwcoordinator',
      what: 'Een gesprek.',
      pupils: ['wesp'],
    });
    const text = report(work);
    expect(text).toContain('Besluit van bouwcoordinator: een sanctiegesprek, over wesp Verzonnen');
    expect(text).toContain('\n- Stap 3: Het bemiddelingsgesprek\n');
    expect(text).not.toMatch(/^\W*(\p{L}+): \1\P{L}/imu);
  });

  test('that a measure keeps a pupil from lessons', () => {
    const work = toAgreements().on('2026-12-03');
    const take = (use: string, away: boolean) =>
      work.give({
        do: 'take-measure',
        happenedOn: work.today,
        use,
        measure: 'halt',
        pupil: 'wesp',
        what: 'Zoals besproken.',
        away,
      });
    take('u1', false);
    expect(report(work)).not.toContain('Volgt in die tijd geen lessen');
    take('u2', true);
    expect(report(work)).toContain('- Volgt in die tijd geen lessen: ja\n');
  });

  test('the same day and writer stand once under the intake', () => {
    const text = report(new Work(procedure).record('intake-recorded', INTAKE));
    expect(text.match(/\n- Vastgelegd: 30 november 2026, mentor VB/g)).toHaveLength(1);
  });
});
