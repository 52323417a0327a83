import { copyText, NOT_COPIED } from './copy-text';

/** Gives every sentence of the list a button that copies it, without the quotation marks around it. */
export function startSentences(list: HTMLElement): void {
  const status = list.querySelector('[role=status]');
  const button = list.querySelector('template')?.content.querySelector('button');
  if (!status || !button) return;
  for (const item of list.querySelectorAll('li')) {
    const sentence = item.textContent?.trim().replace(/^[“"]|[”"]$/g, '') ?? '';
    const words = document.createElement('span');
    words.append(...item.childNodes);
    const copy = button.cloneNode(true) as HTMLButtonElement;
    copy.setAttribute('aria-label', `Kopieer: ${sentence}`);
    copy.addEventListener('click', async () => {
      status.textContent = (await copyText(sentence))
        ? 'Gekopieerd. Je kunt het nu in een bericht plakken.'
        : NOT_COPIED;
    });
    item.append(words, copy);
  }
}
