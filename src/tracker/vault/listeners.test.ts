import { expect, test, vi } from 'vitest';
import { createListeners } from './listeners';

test('in a browser that has no reportError, a listener that throws keeps nobody from hearing', () => {
  vi.stubGlobal('reportError', undefined);
  Reflect.deleteProperty(globalThis, 'reportError');
  const later: (() => void)[] = [];
  vi.stubGlobal('setTimeout', (call: () => void) => later.push(call));
  const listeners = createListeners();
  const heard: string[] = [];
  listeners.subscribe(() => {
    throw new Error('a bug in a screen');
  });
  listeners.subscribe(({ kind }) => heard.push(kind));
  listeners.tell({ kind: 'files' });
  expect(heard).toEqual(['files']);
  // The browser finds it where it finds errors that nobody caught.
  expect(later).toHaveLength(1);
  expect(() => later[0]?.()).toThrow('a bug in a screen');
});
