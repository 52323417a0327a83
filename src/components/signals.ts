/** Makes a list of signals copy and print; without script the list itself still works. */
export function startSignals(list: HTMLElement): void {
  const actions = list.querySelector<HTMLElement>('[data-signal-actions]');
  const status = list.querySelector('[role=status]');
  if (!actions || !status) return;
  actions.hidden = false;

  actions.querySelector('[data-print]')?.addEventListener('click', () => window.print());
  actions.querySelector('[data-copy]')?.addEventListener('click', async () => {
    const ticked = [...list.querySelectorAll('label:has(:checked)')].map((label) => `- ${label.textContent?.trim()}`);
    if (ticked.length === 0) {
      status.textContent = 'U hebt nog niets aangevinkt.';
      return;
    }
    try {
      await navigator.clipboard.writeText(ticked.join('\n'));
      status.textContent = ticked.length === 1 ? '1 signaal gekopieerd.' : `${ticked.length} signalen gekopieerd.`;
    } catch {
      // The browser may refuse (an old one, or a page without https); the reader can still select and copy.
      status.textContent = 'Kopiëren lukt niet in deze browser. Selecteer de tekst en kopieer die zelf.';
    }
  });
}
