import { expect, test } from 'vitest';
import { ADVISER, day, OPEN, TUTOR } from '../../../domain/case.fixture';
import type { Command } from '../../../domain/command';
import { countsHere } from '../../../domain/queries/counts-here';
import { isHeldElsewhere } from '../../../domain/queries/held-elsewhere';
import { isSummary } from '../../../domain/queries/left-out';
import type { HandoverRecord, ReadFile } from '../../../vault/vault-files';
import { preset } from '../../case/incoming/preset';
import { type Gift, give } from '../../case/ownership/give';
import { eraseCase } from '../../model/erase-case';
import type { Work } from '../../model/work';
import { workIn } from '../../model/work.fixture';
import { hear, writtenSince } from './hear';
import { refuse, take } from './take';

const CASE = 'case-1';
const close: Command = {
  do: 'close',
  because: 'not-bullying',
  happenedOn: day('2026-10-05'),
  note: 'Een misverstand.',
};
const note: Command = { do: 'record', type: 'working-note-written', body: { text: 'Mijn eigen gedachte.' } };

/** Two people, each with a vault: a tutor with a case, and an adviser. */
async function pair() {
  const [tutor, adviser] = [await workIn(), await workIn()];
  await adviser.preferences.saveAuthor(ADVISER);
  await tutor.issue(CASE, [OPEN, note]);
  return { tutor, adviser };
}

async function read(from: Work, by: Work, gift: Partial<Gift> = {}): Promise<ReadFile> {
  const cases = [{ id: CASE, share: 'without-notes' as const }];
  const given = await give(from, { cases, to: 'adviseur', receiver: 'one-time', note: 'Let op.', ...gift });
  if (!given.ok) throw new Error(given.words);
  const opened = await by.vault.files.read(given.file.content, { passphrase: given.file.passphrase ?? '' });
  if (!opened.ok) throw new Error(opened.reason);
  return opened.value;
}

function given<Value>(outcome: { ok: true; value: Value } | { ok: false; reason: string }): Value {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

async function hearFrom(work: Work, answered: Awaited<ReturnType<typeof take>>): Promise<HandoverRecord> {
  if (!answered.ok) throw new Error(answered.words);
  const checked = await work.vault.files.checkReceipt(answered.file.content);
  if (!checked.ok) throw new Error(checked.reason);
  expect(await hear(work, checked.value)).toBeUndefined();
  return checked.value;
}

const types = (work: Work) => work.desk.file(CASE)?.entries.map(({ type }) => type) ?? [];

test('a case changes hands when the other takes it, and the giver knows when the receipt is read', async () => {
  const { tutor, adviser } = await pair();
  const file = await read(tutor, adviser);
  expect(tutor.desk.file(CASE)).toMatchObject({ owner: 'tutor', offer: { body: { to: 'adviseur', note: 'Let op.' } } });
  expect(types(tutor).at(-1)).toBe('sent-outside');
  expect(adviser.desk.file(CASE)).toBeUndefined();
  const taken = await take(adviser, file);
  expect(adviser.desk.file(CASE)).toMatchObject({ owner: 'adviseur', workingNotes: [] });
  expect(tutor.desk.file(CASE)?.owner).toBe('tutor');
  const record = await hearFrom(tutor, taken);
  const copy = tutor.desk.file(CASE);
  if (copy === undefined) throw new Error('no copy');
  expect(copy.owner).toBe('adviseur');
  expect(isHeldElsewhere(copy)).toBe(true);
  expect(writtenSince(copy, record)).toBe(0);
});

test('reading the same file and the same receipt again changes nothing', async () => {
  const { tutor, adviser } = await pair();
  const file = await read(tutor, adviser);
  const first = await take(adviser, file);
  const before = types(adviser);
  const again = await take(adviser, file);
  expect(types(adviser)).toEqual(before);
  await hearFrom(tutor, first);
  const heard = types(tutor);
  await hearFrom(tutor, again);
  expect(types(tutor)).toEqual(heard);
});

test('a case that is refused stays with the giver, who reads why, and can be offered again', async () => {
  const { tutor, adviser } = await pair();
  const refused = await refuse(adviser, await read(tutor, adviser), 'Niet mijn klas.');
  expect(adviser.desk.file(CASE)).toBeUndefined();
  await hearFrom(tutor, refused);
  const file = tutor.desk.file(CASE);
  expect(file).toMatchObject({ owner: 'tutor' });
  expect(file?.offer).toBeUndefined();
  expect(file?.entries.at(-1)).toMatchObject({
    type: 'ownership-declined',
    body: { by: TUTOR, answeredBy: ADVISER, reason: 'Niet mijn klas.' },
  });
  const second = await read(tutor, adviser);
  // The old answer is not an answer to the new question.
  await hearFrom(tutor, refused);
  expect(tutor.desk.file(CASE)?.offer).toBeDefined();
  await hearFrom(tutor, await take(adviser, second));
  expect(tutor.desk.file(CASE)?.owner).toBe('adviseur');
});

test('a case goes there and back, with what each wrote, and counts where it is worked', async () => {
  const { tutor, adviser } = await pair();
  await hearFrom(tutor, await take(adviser, await read(tutor, adviser)));
  await adviser.issue(CASE, [
    {
      do: 'record',
      type: 'observation-noted',
      body: { happenedOn: day('2026-11-30'), from: { kind: 'role', role: 'adviseur' }, facts: 'Rustig.', pupils: [] },
    },
  ]);
  const file = await read(adviser, tutor, { to: 'tutor' });
  expect(file.questions).toMatchObject([
    { change: 'owner', entry: { type: 'ownership-accepted' } },
    { change: 'owner', entry: { type: 'ownership-offered' } },
  ]);
  // We hold a copy, so what was done where it is worked is ticked before the person looks.
  const back = await take(
    tutor,
    file,
    preset(file.questions, () => true),
  );
  await hearFrom(adviser, back);
  const [here, there] = [tutor.desk.file(CASE), adviser.desk.file(CASE)];
  if (here === undefined || there === undefined) throw new Error('no case');
  expect(here).toMatchObject({ owner: 'tutor' });
  expect(here.observations.map(({ body }) => body.facts)).toEqual(['Rustig.']);
  expect(here.workingNotes.map(({ body }) => body.text)).toEqual(['Mijn eigen gedachte.']);
  expect([isHeldElsewhere(here), isHeldElsewhere(there)]).toEqual([false, true]);
  expect(JSON.stringify(there.entries)).not.toContain('gedachte');
});

test('who erased the copy after handing the case over gets it back when it is handed back', async () => {
  const { tutor, adviser } = await pair();
  await hearFrom(tutor, await take(adviser, await read(tutor, adviser)));
  await eraseCase(tutor, CASE);
  expect(tutor.desk.file(CASE)).toBeUndefined();
  await hearFrom(adviser, await take(tutor, await read(adviser, tutor, { to: 'tutor' })));
  const back = tutor.desk.file(CASE);
  expect(back).toMatchObject({ owner: 'tutor' });
  expect(back && isHeldElsewhere(back)).toBe(false);
});

test('the next tutor gets open cases whole and closed ones as a summary, with the same role', async () => {
  const { tutor, adviser: next } = await pair();
  await next.preferences.saveAuthor({ role: 'tutor', initials: 'NM' });
  await tutor.issue('case-2', [
    { ...OPEN, label: '2026-02' },
    { ...close, reason: 'x' },
  ]);
  const file = await read(tutor, next, {
    to: 'tutor',
    cases: [
      { id: CASE, share: 'whole' },
      { id: 'case-2', share: 'summary' },
    ],
  });
  await hearFrom(tutor, await take(next, file));
  const [open, closed] = [next.desk.file(CASE), next.desk.file('case-2')];
  if (open === undefined || closed === undefined) throw new Error('no case');
  expect(open.workingNotes).toHaveLength(1);
  expect([isSummary(open), isSummary(closed)]).toEqual([false, true]);
  expect(closed).toMatchObject({ label: '2026-02', status: 'closed' });
  expect(JSON.stringify(closed.entries)).not.toContain('sloot');
  // Each case counts once over both vaults.
  const counted = [tutor, next].map(({ desk }) =>
    [...desk.now().files.values()].filter(countsHere).map(({ id }) => id),
  );
  expect(counted).toEqual([['case-2'], [CASE]]);
});

test('who has another role than it was offered to gets it and does not become its owner', async () => {
  const { tutor, adviser } = await pair();
  const file = await read(tutor, adviser, { to: 'rector' });
  await take(adviser, file);
  expect(adviser.desk.file(CASE)).toMatchObject({ owner: 'tutor', offer: { body: { to: 'rector' } } });
});

test('what was written after the file was made is counted, so that nobody erases it unseen, whatever the clock says', async () => {
  const { tutor, adviser } = await pair();
  const file = await read(tutor, adviser);
  // In the same millisecond as all before it: the clock of these tests stands still.
  await tutor.issue(CASE, [note]);
  const record = await hearFrom(tutor, await take(adviser, file));
  const copy = tutor.desk.file(CASE);
  expect(copy && writtenSince(copy, record)).toBe(1);
  // Of a record that an older program kept, the moment alone is known.
  const { upTo: _, ...older } = record;
  expect(copy && writtenSince(copy, { ...older, madeAt: older.madeAt - 1000 })).toBeGreaterThan(1);
});

test('a case that is not there is not given', async () => {
  const { tutor } = await pair();
  const gift = { to: 'adviseur', receiver: 'one-time', note: '' } as const;
  expect(await give(tutor, { ...gift, cases: [{ id: 'none', share: 'whole' }] })).toMatchObject({ ok: false });
  expect(await give(tutor, { ...gift, cases: [{ id: CASE, share: 'whole' }], receiver: 'nobody' })).toMatchObject({
    ok: false,
  });
});

test.each(['0001-01-01', '9999-12-31'])('an answer of %s is written down as of today', async (happenedOn) => {
  const { tutor, adviser } = await pair();
  const file = await read(tutor, adviser);
  given(await file.add());
  const offers = [tutor.desk.file(CASE)?.offer?.body.offer ?? ''];
  const by = { role: 'adviseur', initials: '\u202eBA' };
  const receipt = given(await file.makeReceipt({ by, happenedOn, offers }));
  expect(await hear(tutor, given(await tutor.vault.files.checkReceipt(receipt.content)))).toBeUndefined();
  const accepted = tutor.desk.file(CASE)?.live.find(({ type }) => type === 'ownership-accepted');
  expect(accepted?.body).toMatchObject({
    happenedOn: tutor.clock.today.peek(),
    answeredBy: { role: 'adviseur', initials: 'BA' },
  });
});
