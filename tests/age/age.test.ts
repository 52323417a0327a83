import { expect, test } from 'vitest';
import { ageOver } from '../../src/tracker/vault/age/age';
import { directWork } from '../../src/tracker/vault/age/direct-work';
import { readPassphrase } from '../../src/tracker/vault/passphrase/passphrase-strength';
import { ageProgram } from '../support/age-program';

const program = ageProgram();
const age = ageOver(directWork());
const content = new TextEncoder().encode(`{ "naam": "Voorbeeld Vlinder 🦋" }${' '.repeat(70_000)}`);
const PASSPHRASE = 'een twee drie café';

async function keyPair() {
  const pair = await age.makeKeyPair();
  if (!pair.ok) throw new Error(pair.reason);
  return pair.value;
}

test('what we seal to two keys, the age program opens with each', async () => {
  const [one, other, stranger] = [await keyPair(), await keyPair(), await keyPair()];
  const sealed = await age.sealTo(content, [one.recipient, other.recipient], [one.identity]);
  if (!sealed.ok) throw new Error(sealed.reason);
  expect(program.openWithKey(sealed.value, one.identity).made).toEqual(content);
  expect(program.openWithKey(sealed.value, other.identity).made).toEqual(content);
  expect(program.openWithKey(sealed.value, stranger.identity)).toMatchObject({ made: undefined });
});

test('what we seal with a passphrase at our own work factor, the age program opens', async () => {
  const sealed = await age.sealWithPassphrase(content, ` ${PASSPHRASE}\n`);
  if (!sealed.ok) throw new Error(sealed.reason);
  expect(program.openWithPassphrase(sealed.value, PASSPHRASE).made).toEqual(content);
  expect(program.openWithPassphrase(sealed.value, 'een twee vier café').made).toBeUndefined();
});

test('a passphrase that we use in another form than it was typed opens in the age program as the screen says to type it', async () => {
  const typed = '\u00bd caf\u00e9 \ufb01ets lamp kast boter ';
  const { usedAs } = readPassphrase(typed);
  expect(usedAs).toBe('1\u20442 caf\u00e9 fiets lamp kast boter');
  const sealed = await age.sealWithPassphrase(content, typed);
  if (!sealed.ok) throw new Error(sealed.reason);
  expect(program.openWithPassphrase(sealed.value, usedAs ?? '').made).toEqual(content);
  expect(program.openWithPassphrase(sealed.value, typed).made).toBeUndefined();
});

test('what the age program seals, we open', async () => {
  const { identity, recipient } = await keyPair();
  const toKey = program.sealTo(content, [recipient]);
  const toPassphrase = program.sealWithPassphrase(content, PASSPHRASE);
  if (!toKey.made || !toPassphrase.made) throw new Error(toKey.said + toPassphrase.said);
  expect(await age.openWithIdentity(toKey.made, identity)).toEqual({ ok: true, value: content });
  expect(await age.openWithPassphrase(toPassphrase.made, PASSPHRASE)).toEqual({ ok: true, value: content });
});
