import { copyText, NOT_COPIED } from './copy-text';

/** Makes the button of every sentence copy it, without the quotation marks around it. */
export function startSentences(list: HTMLElement): void {
  const status = list.querySelector('[role=status]');
  if (!status) return;
  for (const copy of list.querySelectorAll('button')) {
    const sentence = copy.previousElementSibling?.textContent?.trim().replace(/^[“"]|[”"]$/g, '') ?? '';
    copy.setAttribute('aria-label', `Kopieer: ${sentence}`);
    copy.addEventListener('click', async () => {
      status.textContent = (await copyText(sentence))
        ? 'Gekopieerd. Je kunt het nu in een bericht plakken.'
        : NOT_COPIED;
    });
    copy.removeAttribute('data-waits');
  }
}
