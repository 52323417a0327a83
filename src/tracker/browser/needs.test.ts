import { expect, test } from 'vitest';
import { lacksOf, NEEDED } from './needs';

/** A browser that has everything, but for what is named. */
const world = (without: string, value?: unknown) =>
  ({
    indexedDB: {},
    navigator: { locks: {} },
    crypto: { subtle: {} },
    BroadcastChannel: class {},
    Worker: class {},
    CSSLayerBlockRule: class {},
    HTMLDialogElement: { prototype: { showModal() {} } },
    TransformStream: class {},
    ReadableStream: { prototype: { pipeThrough() {} } },
    ...(value !== undefined && { [without]: value }),
  }) as unknown as typeof globalThis;

const without = (name: string) => {
  const found = world('') as unknown as Record<string, unknown>;
  delete found[name];
  return found as unknown as typeof globalThis;
};

test('a browser with everything may begin', () => {
  expect(lacksOf(world(''))).toEqual({ vault: false, names: [] });
});

test.each([
  ['indexedDB', without('indexedDB')],
  ['Navigator.prototype.locks', world('navigator', {})],
  ['Crypto.prototype.subtle', world('crypto', {})],
  ['BroadcastChannel', without('BroadcastChannel')],
  ['Worker', without('Worker')],
])('without %s there is no vault', (name, browser) => {
  expect(lacksOf(browser)).toEqual({ vault: true, names: [name] });
});

test.each([
  ['CSSLayerBlockRule', without('CSSLayerBlockRule')],
  ['HTMLDialogElement.prototype.showModal', without('HTMLDialogElement')],
  ['TransformStream', without('TransformStream')],
  ['ReadableStream.prototype.pipeThrough', world('ReadableStream', { prototype: {} })],
])('without %s a vault opens, and nobody begins', (name, browser) => {
  expect(lacksOf(browser)).toEqual({ vault: false, names: [name] });
});

test('each need is asked once', () => {
  expect(new Set(NEEDED).size).toBe(NEEDED.length);
  expect(NEEDED.length).toBe(10);
});
