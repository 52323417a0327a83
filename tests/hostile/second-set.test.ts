/** What somebody who knows nothing would notice of each file of the second set, and what it does when they tick nothing. */
import { expect, test } from 'vitest';
import type { CaseFile } from '../../src/tracker/domain/case';
import { advance, CALENDAR, CONSENT, day, FIVE_STEPS, OPEN } from '../../src/tracker/domain/case.fixture';
import type { Command } from '../../src/tracker/domain/command';
import { nameHider } from '../../src/tracker/domain/names/names';
import { dueIn } from '../../src/tracker/domain/queries/due';
import { progressOf } from '../../src/tracker/domain/queries/progress';
import { timelineOf } from '../../src/tracker/domain/queries/timeline';
import { changeWords, tellingWords, titleOf } from '../../src/tracker/ui/case/incoming/change-words';
import { labelIn } from '../../src/tracker/ui/case/incoming/label-in';
import { namingOf } from '../../src/tracker/ui/model/naming';
import { hashOf, readRoute } from '../../src/tracker/ui/model/route';
import type { Work } from '../../src/tracker/ui/model/work';
import { READING, until, workIn } from '../../src/tracker/ui/model/work.fixture';
import { leftOutWords, lostWords, previewWords } from '../../src/tracker/ui/words/files';
import { age, must, textOf } from '../../src/tracker/vault/files/files.fixture';
import { EXAMPLE_PASSPHRASE } from '../../src/tracker/vault/memory/example-keys';
import type { ReadFile } from '../../src/tracker/vault/vault-files';
import { createTestBrowser } from '../../src/tracker/vault/world.fixture';
import {
  type Attack,
  BESIDE,
  by,
  CASE,
  type FileJson,
  OF_THE_FRAME,
  ON_OUR_CASE,
  OTHER_CASE,
  sceneOf,
} from './second-set';

const note: Command = { do: 'record', type: 'working-note-written', body: { text: 'Van ons.' } };
const agreement: Command = {
  do: 'record',
  type: 'agreement-made',
  body: { happenedOn: day('2026-09-09'), agreement: 'a-ours', who: [], what: 'Niet meer duwen.' },
};
const offer: Command = {
  do: 'record',
  type: 'ownership-offered',
  body: { happenedOn: day('2026-11-30'), offer: 'o-ours', to: 'adviseur', note: 'Wil jij verder?' },
};

function given<Value>(outcome: { ok: true; value: Value } | { ok: false; reason: string }): Value {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`);
  return outcome.value;
}

const fileOf = (work: Work, id = CASE): CaseFile => {
  const file = work.desk.file(id);
  if (file === undefined) throw new Error(`no case ${id}`);
  return file;
};

/** A victim with two cases, of which one was handed over to an attacker. */
async function victim() {
  const work = await workIn();
  await work.issue(CASE, [OPEN, advance(1), CONSENT, agreement, note, offer]);
  const wrong = fileOf(work).entries.find(({ type }) => type === 'working-note-written');
  await work.issue(CASE, [{ do: 'retract', target: wrong?.id ?? '', reason: 'Vergissing.' }]);
  await work.issue(OTHER_CASE, [{ ...OPEN, label: '2026-02' }]);
  const made = given(await work.vault.files.makeHandover([CASE], 'one-time'));
  const bytes = new Uint8Array(await made.content.arrayBuffer());
  const file: FileJson = JSON.parse(textOf(must(await age.openWithPassphrase(bytes, made.passphrase ?? ''))));
  return { work, file, passphrase: made.passphrase ?? '' };
}

async function sealedAs(file: FileJson, passphrase: string): Promise<Blob> {
  const text = new TextEncoder().encode(JSON.stringify(file));
  return new Blob([must(await age.sealWithPassphrase(text, passphrase))]);
}

/** What stands in our cases, beside what may be told along with it. */
const standing = (work: Work) =>
  [CASE, OTHER_CASE].map((id) => {
    const {
      label,
      procedure,
      status,
      owner,
      offer: open,
      step,
      pupils,
      intake,
      tasks,
      consents,
      agreements,
      closed,
    } = fileOf(work, id);
    const { agreementChecks, cancelledEvaluations, openedOn, steps, unknown } = fileOf(work, id);
    const own = pupils.slice(0, 3);
    return {
      ...{ label, procedure, status, owner, open, step, own, intake, tasks: [...tasks], consents, closed },
      ...{
        agreements: agreements.filter(({ body }) => body.agreement === 'a-ours'),
        agreementChecks,
        cancelledEvaluations,
        openedOn,
        steps,
        unknown,
      },
    };
  });

/** Signs that turn a line around or cannot be seen, which no line on a screen may hold as they came. */
const CONTROLS = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Every line that a screen makes of the file before it is taken. */
function linesOf(work: Work, file: ReadFile): readonly string[] {
  const labelOf = labelIn(file);
  const lines = [
    ...previewWords(file.preview),
    ...lostWords(file.lost, labelOf),
    ...leftOutWords(file.preview.leftOut, labelOf),
    ...file.cases.map(({ id }) => labelOf(id) ?? ''),
    ...file.questions.map(titleOf),
  ];
  const own = fileOf(work);
  const told = { file: own, procedure: FIVE_STEPS, naming: namingOf(own, work.school, false), projector: false };
  const ours = new Map(own.entries.map((entry) => [entry.id, entry]));
  for (const question of file.questions) {
    const { title, now, becomes } = changeWords(question, ours, told);
    lines.push(title, now?.title ?? '', becomes?.title ?? '');
  }
  for (const one of file.cases) {
    for (const entry of one.entries.slice(0, 300)) lines.push(tellingWords(entry, told)?.title ?? '');
  }
  return lines;
}

/** Everything that screens ask of a case. */
function expectToBeWorkable(work: Work): void {
  for (const file of work.desk.now().files.values()) {
    if (work.procedureOf(file)) {
      dueIn(file, FIVE_STEPS, CALENDAR);
      progressOf(file, FIVE_STEPS);
    }
    timelineOf(file);
    nameHider(file.pupils)(
      'Gisteren liep Voorbeeld Vlinder op het plein (((a+)+)+$ en aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.',
    );
    const route = { screen: 'case' as const, case: file.id };
    expect(readRoute(hashOf(route))).toEqual(route);
  }
}

async function expectToGoOn(work: Work): Promise<void> {
  for (const id of [CASE, OTHER_CASE]) {
    const issued = await work.issue(id, [note]);
    expect(issued).toMatchObject({ kind: 'saved' });
    const last = fileOf(work, id).entries.at(-1);
    expect(last).toMatchObject({ body: { text: 'Van ons.' } });
  }
  const made = given(await work.vault.files.makeBackup());
  const check = given(await work.vault.files.checkBackup(made.content, { passphrase: EXAMPLE_PASSPHRASE }));
  expect(check).toMatchObject({ whose: 'own', newerHere: 0, onlyInFile: 0, different: [] });
  const { vault } = await createTestBrowser(READING).openTab();
  given(await given(await vault.files.read(made.content, { passphrase: EXAMPLE_PASSPHRASE })).restore({ isOwn: true }));
}

async function expectNoHarm([, make]: Attack): Promise<void> {
  const { work, file, passphrase } = await victim();
  await make(sceneOf(file, fileOf(work).entries, fileOf(work, OTHER_CASE).entries));
  const before = standing(work);
  const read = await work.vault.files.read(await sealedAs(file, passphrase), { passphrase });
  if (read.ok) {
    for (const line of linesOf(work, read.value)) {
      expect(line).not.toMatch(CONTROLS);
      expect(line.length).toBeLessThan(2000);
    }
    const cases = work.desk.now().files.size;
    given(await read.value.add());
    await until(() => work.desk.loading.value.kind === 'read');
    const made = await read.value.makeReceipt({});
    if (!made.ok) expect(made.reason).toBe('no-such-recipient');
    // Each case that is new can be opened: else it would lie here as damaged, and nobody asked for it.
    expect(work.desk.now().files.size - cases).toBe(read.value.preview.newCases);
  }
  expect(standing(work)).toEqual(before);
  expectToBeWorkable(work);
  await expectToGoOn(work);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
}

test.each(ON_OUR_CASE)('told of our case: %s', (...attack) => expectNoHarm(attack));
test.each(BESIDE)('beside our cases: %s', (...attack) => expectNoHarm(attack));
test.each(OF_THE_FRAME)('the file itself: %s', (...attack) => expectNoHarm(attack));

test('an amendment that waits for an entry of a third colleague is asked, and does nothing when that comes', async () => {
  const { work, file, passphrase } = await victim();
  const { write } = sceneOf(file, fileOf(work).entries, []);
  await write('entry-retracted', { by, target: 'of-a-third', reason: 'x' });
  const first = given(await work.vault.files.read(await sealedAs(file, passphrase), { passphrase }));
  expect(first.questions).toMatchObject([{ change: 'waits' }]);
  given(await first.add());
  await write(
    'working-note-written',
    { by, text: 'Van een derde.' },
    { id: 'of-a-third', device: 'device-of-a-third' },
  );
  given(await given(await work.vault.files.read(await sealedAs(file, passphrase), { passphrase })).add());
  expect(fileOf(work).workingNotes.map(({ id }) => id)).toContain('of-a-third');
});

test('of a thousand contents for one entry a few are set apart, and no more when the file is read again', async () => {
  const { work, file, passphrase } = await victim();
  const [, make] = ON_OUR_CASE.find(([name]) => name.startsWith('a thousand contents')) as Attack;
  await make(sceneOf(file, fileOf(work).entries, []));
  for (let again = 0; again < 2; again += 1) {
    given(await given(await work.vault.files.read(await sealedAs(file, passphrase), { passphrase })).add());
    expect(given(await work.vault.cases.one(CASE))?.quarantine).toHaveLength(8);
  }
});
