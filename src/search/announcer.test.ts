import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announcer, REST } from './announcer';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A region that counts how often its text is set. */
function region() {
  let text: string | null = '';
  const said: string[] = [];
  const element = {
    get textContent() {
      return text;
    },
    set textContent(value: string | null) {
      text = value;
      said.push(value ?? '');
    },
  };
  return { element: element as Element, said };
}

test('of 22 letters that follow each other only the last count is said, and once', () => {
  const { element, said } = region();
  const announce = announcer(element);
  for (let letter = 1; letter <= 22; letter += 1) {
    announce(`${30 - letter} pagina's gevonden.`);
    vi.advanceTimersByTime(150);
  }
  vi.advanceTimersByTime(REST);
  expect(said).toEqual(["8 pagina's gevonden."]);
});

test('the same again is not said again, and what is taken back is gone at once', () => {
  const { element, said } = region();
  const announce = announcer(element);
  for (const text of ['een', 'een']) {
    announce(text);
    vi.advanceTimersByTime(2 * REST);
  }
  announce('twee');
  announce('');
  vi.advanceTimersByTime(2 * REST);
  expect(said).toEqual(['een', '']);
});
