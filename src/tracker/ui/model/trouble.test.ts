import { expect, test } from 'vitest';
import { followTrouble } from './trouble';

/** A window that throws what it is told to. */
function quietWindow() {
  const target = new EventTarget();
  const send = (type: string, fields: object) => target.dispatchEvent(Object.assign(new Event(type), fields));
  return { window: target as unknown as Window, send };
}

test('keeps what the first error said, of a script or of a promise', () => {
  const { window, send } = quietWindow();
  const trouble = followTrouble(window);
  expect(trouble.said.value).toBeUndefined();
  send('unhandledrejection', { reason: new TypeError('Map.groupBy is not a function') });
  send('error', { error: new Error('later') });
  expect(trouble.said.value).toBe('TypeError: Map.groupBy is not a function');
});

test('says what came when it was no error, and hears nothing after closing', () => {
  const { window, send } = quietWindow();
  const first = followTrouble(window);
  send('error', { message: 'Script error.' });
  expect(first.said.value).toBe('Script error.');
  const second = followTrouble(window);
  second.close();
  send('unhandledrejection', { reason: 'weg' });
  expect(second.said.value).toBeUndefined();
});
