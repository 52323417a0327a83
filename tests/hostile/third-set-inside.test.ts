/** The third set, of what is inside: procedures, answers and keys of others. */
import { beforeAll, describe, expect, test } from 'vitest';
import { CALENDAR, FIVE_STEPS, OPEN } from '../../src/tracker/domain/case.fixture';
import { type KeptProcedure, keptProcedure, procedureHash } from '../../src/tracker/domain/procedure-snapshot';
import { dueIn } from '../../src/tracker/domain/queries/due';
import { progressOf } from '../../src/tracker/domain/queries/progress';
import { digest } from '../../src/tracker/log/log.fixture';
import { until, workIn } from '../../src/tracker/ui/model/work.fixture';
import { age, must, textOf } from '../../src/tracker/vault/files/files.fixture';
import type { Vault } from '../../src/tracker/vault/vault';
import { createTestBrowser, openNewVault } from '../../src/tracker/vault/world.fixture';
import { by, type FileJson, opening, sceneOf } from './second-set';

interface Task {
  id: string;
}
interface Step {
  number: number;
  slug: string;
  onward: string;
  onwardTo?: string;
  title: string;
  label: string;
  leads: string[];
  phases: { tasks: Task[] }[];
  evaluation?: { after: object; again: object };
}
interface Loose {
  version: string;
  steps: Step[];
  measures: { id: string; follows?: string }[];
}

const copyOf = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));
const at = (procedure: Loose, index: number): Step => procedure.steps[index] as Step;

/** What becomes of the procedure: a case can follow it, or it does not come. */
type Change = readonly [name: string, follows: boolean, change: (procedure: Loose) => void];

const steps = (procedure: Loose, count: number): void => {
  const one = at(procedure, 1);
  procedure.steps = Array.from({ length: count }, (_, number) => ({
    ...copyOf(one),
    number,
    slug: `s-${number}`,
    phases: [],
    onward: number === count - 1 ? 'end' : 'in-order',
  }));
};

const PROCEDURES: readonly Change[] = [
  [
    'a ring of steps',
    true,
    ({ steps: all }) => {
      for (const step of all) Object.assign(step, { onward: 'when-not-stopped', onwardTo: 'ronde-1' });
    },
  ],
  [
    'steps that go on to themselves',
    true,
    ({ steps: all }) => {
      for (const step of all) Object.assign(step, { onward: 'in-order', onwardTo: step.slug });
    },
  ],
  [
    'a ring of measures',
    true,
    ({ measures }) => {
      for (const [index, one] of measures.entries()) one.follows = measures[(index + 1) % measures.length]?.id ?? '';
    },
  ],
  ['five hundred steps', true, (procedure) => steps(procedure, 500)],
  ['ten thousand steps', false, (procedure) => steps(procedure, 10_000)],
  [
    'a quarter of a million tasks',
    false,
    (procedure) => {
      const step = at(procedure, 1);
      const [task] = step.phases[0]?.tasks ?? [];
      step.phases = Array.from({ length: 500 }, (_, phase) => ({
        tasks: Array.from({ length: 500 }, (__, number) => ({ ...(task as Task), id: `ronde-1/${phase}-${number}` })),
      }));
    },
  ],
  [
    'an address that is a script',
    true,
    (procedure) => {
      Object.assign(at(procedure, 5), { slug: 'javascript:alert(1)', phases: [] });
    },
  ],
  [
    'an address that goes up',
    true,
    (procedure) => {
      Object.assign(at(procedure, 5), { slug: '../../x?y#z', phases: [] });
    },
  ],
  [
    'titles that turn the line around',
    true,
    (procedure) => {
      Object.assign(at(procedure, 1), { title: '\u202eneknal', label: '\u2066x' });
    },
  ],
  [
    'a title of five thousand letters',
    false,
    (procedure) => {
      at(procedure, 1).title = 'W'.repeat(5000);
    },
  ],
  [
    'a title that is HTML',
    true,
    (procedure) => {
      at(procedure, 1).title = '<img src=x onerror=alert(1)>';
    },
  ],
  [
    'a term of a thousand months',
    true,
    (procedure) => {
      Object.assign(at(procedure, 3).evaluation ?? {}, { after: { count: 1000, unit: 'months' } });
    },
  ],
  [
    'an evaluation every school day',
    true,
    (procedure) => {
      const again = { kind: 'every', term: { count: 1, unit: 'school-days' }, times: 1000 };
      Object.assign(at(procedure, 3).evaluation ?? {}, { again });
    },
  ],
  [
    'the prototype as a measure',
    true,
    ({ measures }) => {
      measures.push({ ...copyOf(measures[0] ?? { id: '' }), id: '__proto__' });
    },
  ],
  [
    'the prototype as a task',
    true,
    (procedure) => {
      const [task] = at(procedure, 1).phases[0]?.tasks ?? [];
      if (task) task.id = 'ronde-1/__proto__';
    },
  ],
  [
    'the prototype as a role',
    true,
    (procedure) => {
      at(procedure, 1).leads = ['__proto__', 'constructor', 'tutor'];
    },
  ],
  [
    'five hundred roles',
    true,
    (procedure) => {
      at(procedure, 1).leads = Array.from({ length: 500 }, (_, index) => `rol-${index}`);
    },
  ],
  [
    'a version that turns the line around',
    false,
    (procedure) => {
      procedure.version = '\u202e1';
    },
  ],
];

function given<Value>(outcome: { ok: true; value: Value } | { ok: false; reason: string }): Value {
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`);
  return outcome.value;
}

/** A handover of somebody else, opened; `seal` makes a file of it again. */
async function handover() {
  const sender = await workIn();
  await sender.issue('case-1', [OPEN]);
  const made = given(await sender.vault.files.makeHandover(['case-1'], 'one-time'));
  const passphrase = made.passphrase ?? '';
  const bytes = new Uint8Array(await made.content.arrayBuffer());
  const file: FileJson = JSON.parse(textOf(must(await age.openWithPassphrase(bytes, passphrase))));
  const seal = async () =>
    new Blob([must(await age.sealWithPassphrase(new TextEncoder().encode(JSON.stringify(file)), passphrase))]);
  return { sender, file, passphrase, seal };
}

const kept = async (procedure: unknown) => ({
  hash: await procedureHash(procedure as KeptProcedure, digest),
  procedure,
});

test.each(PROCEDURES)('a procedure with %s; a case can follow it: %s', async (_, follows, change) => {
  const { file, passphrase, seal } = await handover();
  const procedure = copyOf(keptProcedure(FIVE_STEPS)) as unknown as Loose;
  change(procedure);
  const snapshot = await kept(procedure);
  Object.assign(file, { cases: [], procedures: [snapshot] });
  const { writeIn } = sceneOf(file, [], []);
  await writeIn('case-9', 'case-opened', opening('2026-50', { procedure: { version: 'x', hash: snapshot.hash } }));
  await writeIn('case-9', 'step-advanced', { by, happenedOn: '2026-11-02', from: 0, to: 3 });

  const work = await workIn();
  const read = given(await work.vault.files.read(await seal(), { passphrase }));
  given(await read.add());
  await work.desk.settled();
  await until(() => work.desk.file('case-9') !== undefined);
  const one = work.desk.file('case-9');
  expect(given(await work.vault.procedures.all()).has(snapshot.hash)).toBe(follows);
  expect(read.lost).toEqual(follows ? [] : [{ what: 'procedure' }]);
  const followed = one && work.procedureOf(one);
  if (one && followed) {
    dueIn(one, followed, CALENDAR);
    progressOf(one, followed);
    expect(JSON.stringify(followed)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
  }
  given(await work.vault.files.makeBackup());
});

test('of a thousand procedures those alone come that a case follows', async () => {
  const { file, passphrase, seal } = await handover();
  const own = file.procedures.map(({ hash }) => hash);
  for (let number = 0; number < 1000; number += 1) {
    file.procedures.push(await kept({ ...copyOf(keptProcedure(FIVE_STEPS)), version: `v${number}` }));
  }
  const work = await workIn();
  given(await given(await work.vault.files.read(await seal(), { passphrase })).add());
  const there = [...given(await work.vault.procedures.all()).keys()];
  expect(there.every((hash) => own.includes(hash))).toBe(true);
});

describe('an answer', () => {
  const answered = { by: { role: 'adviseur', initials: 'AB' }, happenedOn: '2026-11-30', offers: [] };

  test.each<[string, string, object]>([
    ['of a handover that nobody made', 'unknown-handover', { handover: 'anders' }],
    ['with the prototype as its handover', 'unknown-handover', { handover: '__proto__' }],
    ['with another secret', 'not-the-receiver', { secret: '0'.repeat(64) }],
    ['without a secret', 'damaged', { secret: '' }],
    ['of other entries', 'other-entries', { entriesHash: '0'.repeat(64) }],
    ['with a field of tomorrow', 'damaged', { more: 1 }],
    ['of five megabytes', 'damaged', { answer: { ...answered, reason: 'x'.repeat(5_000_000) } }],
    ['nested without end', 'damaged', { answer: JSON.parse(`${'['.repeat(30)}${']'.repeat(30)}`) }],
    ['that is a handover', 'other-kind', { kind: 'share', value: 1 }],
  ])('%s: %s', async (_, expected, change) => {
    const { sender, file, passphrase, seal } = await handover();
    const receiver = await workIn();
    const read = given(await receiver.vault.files.read(await seal(), { passphrase }));
    given(await read.add());
    // Who has the handover knows all that a receipt must say, but for the hash of what was stored.
    const { handover: id, secret, school, site, madeAt } = file as FileJson & Readonly<Record<string, unknown>>;
    const frame = { uitleg: [], format: 'pestprotocol-dossiers', version: 2, madeAt, app: '1', school, site };
    const counted = { entriesHash: '1'.repeat(64), cases: 1, entries: 1 };
    const all = { ...frame, kind: 'receipt', handover: id, secret, ...counted, ...change };
    const json = 'value' in change ? { ...frame, ...change } : all;
    const { key } = given(await sender.vault.files.recipients.own());
    const sealed = must(await age.sealTo(new TextEncoder().encode(JSON.stringify(json)), [key]));
    expect(await sender.vault.files.checkReceipt(new Blob([sealed]))).toEqual({ ok: false, reason: expected });
    expect(given(await sender.vault.files.handovers())[0]?.receivedAt).toBeUndefined();
  });
});

describe('a key', () => {
  let vault: Vault;
  let own: string;
  let good: string;
  beforeAll(async () => {
    ({ vault } = await openNewVault(createTestBrowser()));
    own = given(await vault.files.recipients.own()).key;
    good = must(await age.makeKeyPair()).recipient;
  });

  test.each<[string, string, () => string]>([
    ["of one's own", 'own-key', () => own.toUpperCase()],
    ['with a sign in it that nobody sees', 'not-a-key', () => `${good.slice(0, 20)}\u200b${good.slice(20)}`],
    ['with a letter of another script', 'not-a-key', () => good.replace('a', '\u0430')],
    ['twice', 'not-a-key', () => `${good} ${good}`],
    ['of SSH', 'not-a-key', () => 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB'],
    ['of a computer of the future', 'not-a-key', () => `age1pq1${'q'.repeat(1900)}`],
    [
      'that gives every secret away',
      'not-a-key',
      () => 'age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq5cu47z',
    ],
    ['of ten megabytes', 'not-a-key', () => 'age1'.repeat(2_500_000)],
  ])('%s: %s', async (_, expected, key) => {
    expect(await vault.files.recipients.add('Collega', key())).toEqual({ ok: false, reason: expected });
  });

  test('with a name without end is called by its beginning, and comes back in a back-up', async () => {
    const added = given(await vault.files.recipients.add('x'.repeat(10_000), good));
    expect(added.label.length).toBeLessThan(1000);
    expect(given(await vault.files.recipients.list())).toEqual([added]);
    given(await vault.files.makeBackup());
  });
});
