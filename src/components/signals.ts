import { copyText, NOT_COPIED } from './copy-text';

/**
 * What a number of ticks says, honestly: signals prove nothing, and none of them means that all is well.
 * @param whom whom a parent tells what was seen: 'de mentor'
 */
export function readingOf(count: number, whom: string): string {
  if (count === 0) return '';
  if (count === 1) return 'Eén signaal zegt nog niets. Let op wat er verandert, en praat met uw kind.';
  return `${count} signalen. Dat bewijst niets, maar het is genoeg om te bellen. Vertel ${whom} wat u ziet.`;
}

/** Makes a list of signals count, copy and clear; without script the list itself still works. */
export function startSignals(list: HTMLElement): void {
  const actions = list.querySelector<HTMLElement>('[data-signal-actions]');
  const reading = list.querySelector('[aria-live]');
  const status = list.querySelector('[role=status]');
  const boxes = [...list.querySelectorAll<HTMLInputElement>('input')];
  if (!actions || !reading || !status) return;
  actions.removeAttribute('data-waits');

  const read = () => {
    reading.textContent = readingOf(boxes.filter(({ checked }) => checked).length, list.dataset['whom'] ?? '');
    status.textContent = '';
  };
  list.addEventListener('change', read);
  // Who comes back to the page finds the ticks again, which the browser itself remembers; who loads it anew begins anew.
  if (isLoadedAnew()) for (const box of boxes) box.checked = false;
  read();
  addEventListener('pageshow', read);

  actions.querySelector('[data-clear]')?.addEventListener('click', () => {
    for (const box of boxes) box.checked = false;
    read();
    status.textContent = 'Alle vinkjes zijn weg.';
  });
  actions.querySelector('[data-copy]')?.addEventListener('click', async () => {
    const ticked = boxes.filter(({ checked }) => checked).map((box) => `- ${box.labels?.[0]?.textContent?.trim()}`);
    if (ticked.length === 0) status.textContent = 'U hebt nog niets aangevinkt.';
    else if (!(await copyText(ticked.join('\n')))) status.textContent = NOT_COPIED;
    else status.textContent = ticked.length === 1 ? '1 signaal gekopieerd.' : `${ticked.length} signalen gekopieerd.`;
  });
}

const isLoadedAnew = (): boolean =>
  (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type === 'reload';
