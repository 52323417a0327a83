import { beforeAll, describe, expect, test } from 'vitest';
import { ageOver } from './age';
import { directWork } from './direct-work';
import type { Bytes } from './reason';
import type { KeyPair } from './tasks';
import type { AgeWork } from './work';

// A low work factor keeps these tests quick; that 17 opens too is seen in tests/age with the age program.
const age = ageOver(directWork(), 10);
const bytes = (text: string): Bytes => new TextEncoder().encode(text);
const text = (value: Bytes): string => new TextDecoder().decode(value);

function value<T>(outcome: { ok: true; value: T } | { ok: false; reason: string }): T {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

let mine: KeyPair;
let other: KeyPair;
let sealed: Bytes;
let locked: Bytes;

beforeAll(async () => {
  mine = value(await age.makeKeyPair());
  other = value(await age.makeKeyPair());
  sealed = value(await age.sealTo(bytes('inhoud'), [mine.recipient, other.recipient], [mine.identity]));
  locked = value(await age.sealWithPassphrase(bytes('inhoud'), 'vier houten stoelen'));
});

const withHeader = (file: Bytes, change: (header: string) => string): Bytes => {
  const all = new TextDecoder('latin1').decode(file);
  const end = all.indexOf('\n--- ') + 1;
  return Uint8Array.from(change(all.slice(0, end)) + all.slice(end), (letter) => letter.charCodeAt(0));
};

describe('sealing to keys', () => {
  test('each recipient opens the file and reads the same bytes', async () => {
    for (const { identity } of [mine, other]) {
      expect(text(value(await age.openWithIdentity(sealed, identity)))).toBe('inhoud');
    }
  });

  test('the header names the recipients and nobody else', () => {
    const header = new TextDecoder('latin1').decode(sealed).split('\n---')[0] ?? '';
    expect(header.match(/^-> /gm)).toHaveLength(2);
  });

  test('a recipient who is named twice gets one place', async () => {
    const twice = value(await age.sealTo(bytes('a'), [mine.recipient, mine.recipient]));
    expect(new TextDecoder('latin1').decode(twice).match(/^-> /gm)).toHaveLength(1);
  });

  test('nothing at all and many pieces come back as they were', async () => {
    for (const length of [0, 65_535, 65_536, 65_537, 300_000]) {
      const content = new Uint8Array(length).map((_, index) => index % 251);
      const file = value(await age.sealTo(content, [mine.recipient], [mine.identity]));
      expect(value(await age.openWithIdentity(file, mine.identity))).toEqual(content);
    }
  });

  test('without recipients nothing is sealed', async () => {
    expect(await age.sealTo(bytes('a'), [])).toEqual({ ok: false, reason: 'no-recipients' });
    expect(await directWork().run('sealTo', [bytes('a'), [], []])).toEqual({ ok: false, reason: 'no-recipients' });
  });

  test.each([
    ['a secret key', () => mine.identity],
    ['a key with a wrong letter', () => mine.recipient.replace(/.$/, (last) => (last === 'q' ? 'p' : 'q'))],
    ['a key of another kind', () => 'age1pq1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq'],
    ['nothing', () => ''],
  ])('%s is no recipient', async (_, recipient) => {
    expect(await age.sealTo(bytes('a'), [mine.recipient, recipient()])).toEqual({
      ok: false,
      reason: 'not-a-recipient',
    });
  });

  test('a proof that does not open the file stops it', async () => {
    expect(await age.sealTo(bytes('a'), [mine.recipient], [other.identity])).toEqual({
      ok: false,
      reason: 'not-verified',
    });
  });

  test('the public half of a secret key is found, also as it was typed from paper', async () => {
    expect(value(await age.recipientOf(mine.identity))).toBe(mine.recipient);
    const typed = ` ${mine.identity.toLowerCase().replace(/(.{4})/g, '$1 \n')}`;
    expect(value(await age.recipientOf(typed))).toBe(mine.recipient);
    const wrong = mine.identity.replace(/.$/, (last) => (last === 'Q' ? 'P' : 'Q'));
    expect(await age.recipientOf(wrong)).toEqual({ ok: false, reason: 'not-an-identity' });
  });
});

describe('sealing with a passphrase', () => {
  test('the passphrase opens it, also written in another form of Unicode and with space around it', async () => {
    const file = value(await age.sealWithPassphrase(bytes('inhoud'), ' caf\u00e9 \ufb01ets '));
    for (const typed of ['cafe\u0301 fiets', 'caf\u00e9 \ufb01ets\n', '\u00a0caf\u00e9 fiets']) {
      expect(text(value(await age.openWithPassphrase(file, typed)))).toBe('inhoud');
    }
  });

  test.each(['', '   ', '\u00a0\n'])('an empty one is refused (%j)', async (passphrase) => {
    const reason = { ok: false, reason: 'empty-passphrase' };
    expect(await age.sealWithPassphrase(bytes('a'), passphrase)).toEqual(reason);
    expect(await age.openWithPassphrase(locked, passphrase)).toEqual(reason);
    expect(await directWork().run('sealWithPassphrase', [bytes('a'), '', 10])).toEqual(reason);
    expect(await directWork().run('openWithPassphrase', [locked, ''])).toEqual(reason);
  });

  test('the header asks for the work factor that was chosen, 17 when none was', async () => {
    expect(new TextDecoder('latin1').decode(locked)).toMatch(/^-> scrypt \S{22} 10$/m);
    const asked: unknown[] = [];
    const work = { run: async (...args: unknown[]) => void asked.push(...args) } as unknown as AgeWork;
    await ageOver(work).sealWithPassphrase(bytes('a'), 'b');
    expect(asked.slice(0, 2)).toEqual(['sealWithPassphrase', [bytes('a'), 'b', 17]]);
  });
});

describe('a file that does not open says why', () => {
  const byKey = (file: Bytes, identity = mine.identity) => age.openWithIdentity(file, identity);
  const byPassphrase = (file: Bytes, passphrase = 'vier houten stoelen') => age.openWithPassphrase(file, passphrase);

  test('another key or passphrase', async () => {
    const stranger = value(await age.makeKeyPair());
    expect(await byKey(sealed, stranger.identity)).toEqual({ ok: false, reason: 'wrong-key-or-damaged' });
    expect(await byPassphrase(locked, 'vijf houten stoelen')).toEqual({ ok: false, reason: 'wrong-key-or-damaged' });
  });

  test('the other kind of key', async () => {
    expect(await byKey(locked)).toEqual({ ok: false, reason: 'needs-passphrase' });
    expect(await byPassphrase(sealed)).toEqual({ ok: false, reason: 'needs-key' });
  });

  test('no key at all', async () => {
    expect(await byKey(sealed, 'sleutel')).toEqual({ ok: false, reason: 'not-an-identity' });
    expect(await directWork().run('openWithIdentity', [sealed, 'sleutel'])).toMatchObject({
      reason: 'not-an-identity',
    });
  });

  test.each([
    ['niets', ''],
    ['een tekst', 'Beste lezer'],
    ['een ander formaat', 'age-encryption.org/v2\n-> X25519 a'],
  ])('a file that is not of age: %s', async (_, content) => {
    expect(await byKey(bytes(content))).toEqual({ ok: false, reason: 'not-age' });
    expect(await byPassphrase(bytes(content))).toEqual({ ok: false, reason: 'not-age' });
  });

  test('a file cut short or changed anywhere, which is never opened', async () => {
    for (const [file, open] of [
      [sealed, byKey],
      [locked, byPassphrase],
    ] as const) {
      for (let length = 0; length < file.length; length += 7) {
        expect((await open(file.slice(0, length))).ok).toBe(false);
      }
      for (let place = 0; place < file.length; place += 5) {
        const changed = file.slice();
        changed[place] = (changed[place] ?? 0) ^ 1;
        expect((await open(changed)).ok).toBe(false);
      }
    }
    expect(await byKey(sealed.slice(0, -1))).toEqual({ ok: false, reason: 'damaged' });
    expect(await byPassphrase(new Uint8Array([...locked, 0]))).toEqual({ ok: false, reason: 'damaged' });
  });

  test('work factors above 18 are refused before any work is done', async () => {
    for (const factor of ['19', '20', '30', '99999999']) {
      const file = withHeader(locked, (header) => header.replace(/ 10$/m, ` ${factor}`));
      expect(await byPassphrase(file)).toEqual({ ok: false, reason: 'too-costly' });
    }
    for (const factor of ['0', '-1', '017', '1e9', '9999999999', 'x']) {
      const file = withHeader(locked, (header) => header.replace(/ 10$/m, ` ${factor}`));
      expect(await byPassphrase(file)).toEqual({ ok: false, reason: 'damaged' });
    }
  });

  test('a header that goes on and on is refused before any work is done', async () => {
    const stanza = /-> X25519 .*\n.*\n/;
    const many = withHeader(sealed, (header) => header.replace(stanza, (one) => one.repeat(50)));
    expect(await byKey(many)).toEqual({ ok: false, reason: 'too-costly' });
    expect(await byKey(bytes(`age-encryption.org/v1\n${'x'.repeat(100_000)}`))).toEqual({
      ok: false,
      reason: 'too-costly',
    });
  });

  test('two passphrases in one header are refused', async () => {
    const stanza = /-> scrypt .*\n.*\n/;
    const twice = withHeader(locked, (header) => header.replace(stanza, (one) => one.repeat(2)));
    expect(await byPassphrase(twice)).toEqual({ ok: false, reason: 'damaged' });
  });
});
