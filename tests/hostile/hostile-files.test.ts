import { expect, test } from 'vitest';
import type { CaseFile } from '../../src/tracker/domain/case';
import { OPEN } from '../../src/tracker/domain/case.fixture';
import type { Command } from '../../src/tracker/domain/command';
import { isErased } from '../../src/tracker/log/entry';
import type { Work } from '../../src/tracker/ui/model/work';
import { workIn } from '../../src/tracker/ui/model/work.fixture';
import { EXAMPLE_PASSPHRASE } from '../../src/tracker/vault/memory/example-keys';
import type { ReadFile } from '../../src/tracker/vault/vault-files';
import { ATTACKS, type Attack, commitmentOf, openHonest, PASSPHRASE, seal } from './hostile-files';

const CASE = 'case-1';
const note = (text: string): Command => ({ do: 'record', type: 'working-note-written', body: { text } });

function given<Value>(outcome: { ok: true; value: Value } | { ok: false; reason: string }): Value {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

/** Somebody with a case, and what an attacker got of it by an honest handover. */
async function victim() {
  const work = await workIn();
  await work.issue(CASE, [OPEN, note('Wat ik zelf dacht.')]);
  const { content, passphrase = '' } = given(await work.vault.files.makeHandover([CASE], 'one-time'));
  return { work, honest: await openHonest(content, passphrase) };
}

const fileOf = (work: Work): CaseFile => {
  const file = work.desk.file(CASE);
  if (file === undefined) throw new Error('the case is gone');
  return file;
};

/** What a person would call 'what stands in my case'. */
function standing(file: CaseFile, ids: ReadonlySet<string>) {
  const { label, owner, status, step, pupils, intake, procedure } = file;
  return {
    shown: { label, owner, status, step, pupils, intake, procedure, readOnly: file.unknown.length > 0 },
    entries: file.entries.filter(({ id }) => ids.has(id)),
    live: file.live.filter(({ id }) => ids.has(id)),
  };
}

async function readAttack(work: Work, attack: Attack, honest: Awaited<ReturnType<typeof victim>>['honest']) {
  return work.vault.files.read(await seal(attack.make(honest)), { passphrase: PASSPHRASE });
}

/** The last entry of the case is what the victim writes now, and a back-up of it all can be restored. */
async function expectToGoOn(work: Work): Promise<void> {
  const issued = await work.issue(CASE, [note('Ik ga verder.')]);
  expect(issued).toMatchObject({ kind: 'saved' });
  const last = fileOf(work).entries.at(-1);
  expect(last && !isErased(last) ? last.body : undefined).toMatchObject({ text: 'Ik ga verder.' });
  const backup = given(await work.vault.files.makeBackup());
  const check = given(await work.vault.files.checkBackup(backup.content, { passphrase: EXAMPLE_PASSPHRASE }));
  expect(check).toMatchObject({ newerHere: 0, onlyInFile: 0, different: [] });
}

function expectTold(file: ReadFile, { expected }: Attack): void {
  if (expected === 'left-out') expect(file.preview.leftOut).toMatchObject([{ case: CASE }]);
  else expect(file.preview.leftOut).toEqual([]);
  if (expected === 'asked') expect(file.questions.length).toBeGreaterThan(0);
  else expect(file.questions).toEqual([]);
  if (expected === 'lost') expect(file.lost.length).toBeGreaterThan(0);
  else expect(file.lost).toEqual([]);
}

test.each(ATTACKS)('$name: $expected', async (attack) => {
  const { work, honest } = await victim();
  const ids = new Set(fileOf(work).entries.map(({ id }) => id));
  const before = standing(fileOf(work), ids);
  const read = await readAttack(work, attack, honest);
  if (attack.expected === 'refused') expect(read.ok).toBe(false);
  else {
    const file = given(read);
    expectTold(file, attack);
    // Looking changed nothing, and neither does taking it where nothing is accepted; nor doing so twice.
    expect(standing(fileOf(work), ids)).toEqual(before);
    given(await file.add());
    given(await file.add());
  }
  expect(standing(fileOf(work), ids)).toEqual(before);
  await expectToGoOn(work);
});

test('what was asked and accepted is done, and it alone', async () => {
  const attack = ATTACKS.find(({ name }) => name === 'an erasure that fits') as Attack;
  const { work, honest } = await victim();
  const file = given(await readAttack(work, attack, honest));
  const [question] = file.questions;
  expect(file.questions).toMatchObject([{ case: CASE, change: 'erases' }]);
  given(await file.add(new Set([question?.entry.id ?? ''])));
  expect(fileOf(work).intake).toEqual({});
  expect(
    fileOf(work)
      .entries.filter(isErased)
      .map(({ type }) => type),
  ).toEqual(['intake-recorded']);
  await expectToGoOn(work);
});

test('content that was left out comes only as it was', async () => {
  const { work, honest } = await victim();
  const other = await workIn();
  const [one] = honest.cases;
  if (one === undefined) throw new Error('no case');
  // The honest colleague leaves the note out; the attacker, who got the case too, gives another in its place.
  const bare = one.entries.map((line) => {
    if (line.type !== 'working-note-written') return line;
    const { body: _, salt: __, ...header } = line;
    return { ...header, commitment: commitmentOf(line) };
  });
  const open = async (entries: typeof one.entries) =>
    given(
      await other.vault.files.read(await seal({ ...honest, cases: [{ ...one, entries }] }), { passphrase: PASSPHRASE }),
    );
  given(await (await open(bare)).add());
  const forged = one.entries.map((line) =>
    line.type === 'working-note-written'
      ? { ...line, body: { by: { role: 'tutor', initials: 'VB' }, text: 'Verzonnen.' } }
      : line,
  );
  const file = await open(forged);
  expect(file.preview.leftOut).toEqual([{ case: CASE, fault: 'forged-content' }]);
  given(await file.add());
  expect(fileOf(other).workingNotes).toEqual([]);
  given(await (await open(one.entries)).add());
  expect(fileOf(other).workingNotes.map(({ body }) => body.text)).toEqual(['Wat ik zelf dacht.']);
  expect(fileOf(work).workingNotes).toHaveLength(1);
});

test('what was erased does not come back by an erasure of the same id in another case', async () => {
  const { work, honest } = await victim();
  const before = given(await work.vault.files.makeBackup());
  const target = fileOf(work).entries.find(({ type }) => type === 'working-note-written')?.id ?? '';
  const commitment = given(await work.vault.cases.commitment(CASE, target)) ?? '';
  expect(await work.issue(CASE, [{ do: 'erase', target, commitment, reason: 'Vergissing.' }])).toMatchObject({
    kind: 'saved',
  });
  const [one] = honest.cases;
  const opening = one?.entries.find(({ type }) => type === 'case-opened');
  if (one === undefined || opening === undefined) throw new Error('no case');
  const elsewhere = { case: 'andere-zaak', device: 'elders', v: 1, salt: 's' };
  const lines = [
    { ...elsewhere, id: 'o', type: 'case-opened', body: opening.body, seq: 1, previous: null, time: opening.time },
  ];
  const note = {
    ...elsewhere,
    id: target,
    type: 'working-note-written',
    body: { by: { role: 'a', initials: 'b' }, text: 'x' },
    seq: 1,
    previous: null,
    time: opening.time,
    device: 'nog-elders',
  };
  const gone = {
    ...elsewhere,
    id: 'g',
    type: 'entry-erased',
    body: { by: { role: 'a', initials: 'b' }, target, commitment: commitmentOf(note), reason: 'x' },
    seq: 1,
    previous: null,
    time: opening.time,
    device: 'derde',
  };
  const other = await seal({ ...honest, cases: [{ id: 'andere-zaak', entries: [...lines, note, gone] }] });
  given(await given(await work.vault.files.read(other, { passphrase: PASSPHRASE })).add());
  // The back-up of before it was erased takes the place of all that is here.
  const old = given(await work.vault.files.read(before.content, { passphrase: EXAMPLE_PASSPHRASE }));
  given(await old.restore({ isOwn: true }));
  const kept = given(await work.vault.cases.one(CASE));
  expect(kept?.entries).toHaveLength(one.entries.length);
  expect(JSON.stringify(kept)).not.toContain('Wat ik zelf dacht.');
});
