import { copyText, NOT_COPIED } from './copy-text';

/** Makes the button of a log sheet copy its questions; nothing is kept, and without script the sheet can still be printed. */
export function startLogSheet(sheet: HTMLElement): void {
  const copy = sheet.querySelector<HTMLButtonElement>('[data-copy]');
  const status = sheet.querySelector('[role=status]');
  const questions = [...sheet.querySelectorAll('[data-first] dt')].map(
    (question) => question.textContent?.trim() ?? '',
  );
  if (!copy || !status) return;
  copy.closest('[data-waits]')?.removeAttribute('data-waits');
  copy.addEventListener('click', async () => {
    status.textContent = (await copyText(`${questions.join('\n\n')}\n`))
      ? 'Gekopieerd. Plak het in een notitie of een mail.'
      : NOT_COPIED;
  });
}
