import type { Asked } from '../offline/keeper';
import type { PartName } from '../offline/site-set';

const WORDS: Readonly<Record<PartName, string>> = {
  pages: 'de pagina’s van deze site',
  search: 'het zoeken en de andere talen',
  tracker: 'het programma voor dossiers',
};

/** What is kept, in a sentence. */
export function keptInWords(parts: readonly PartName[]): string {
  const [last, ...others] = parts.map((part) => WORDS[part]).reverse();
  if (last === undefined) return 'Op dit apparaat is nu niets van deze site bewaard voor zonder internet.';
  const all = others.length > 0 ? `${others.reverse().join(', ')} en ${last}` : last;
  return `Op dit apparaat is bewaard voor zonder internet: ${all}.`;
}

/** Says what the browser keeps of this site (`data-kept`), and does what its buttons (`data-keep`) ask. */
export function startKept(page: Document): void {
  const place = page.querySelector<HTMLElement>('[data-kept]');
  const { serviceWorker } = navigator;
  if (!place || !serviceWorker) return;
  const status = place.querySelector('[role=status]');
  const say = (text: string) => {
    if (status) status.textContent = text;
  };

  const ask = async (asked: Asked): Promise<readonly PartName[]> => {
    const registration =
      asked === 'all'
        ? await serviceWorker.register(`${place.dataset['base']}sw.js`).then(() => serviceWorker.ready)
        : await serviceWorker.getRegistration();
    const worker = registration?.active;
    if (!worker) return [];
    const { port1, port2 } = new MessageChannel();
    return new Promise((resolve) => {
      port1.onmessage = ({ data }) => resolve(data);
      worker.postMessage(asked, [port2]);
    });
  };

  const buttons = place.querySelector<HTMLElement>('[data-kept-buttons]');
  if (buttons) buttons.hidden = false;
  place.addEventListener('click', async ({ target }) => {
    const asked = target instanceof HTMLElement ? (target.dataset['keep'] as Asked | undefined) : undefined;
    if (!asked) return;
    say(asked === 'all' ? 'De browser haalt alles op…' : 'De browser wist alles…');
    const parts = await ask(asked).catch(() => undefined);
    if (asked === 'all' && !parts?.includes('search'))
      say('Het lukte niet om alles te bewaren. Probeer het later nog eens.');
    else if (asked === 'forget') say(`${keptInWords(parts ?? [])} Bij een volgend bezoek kan het weer bewaard worden.`);
    else say(keptInWords(parts ?? []));
  });
  ask('status').then(
    (parts) => say(keptInWords(parts)),
    () => undefined,
  );
}
