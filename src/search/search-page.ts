import type { Found, Pagefind } from './pagefind';

/** At most this many results; who needs more has asked too wide a question. */
const SHOWN = 15;
/** Milliseconds of rest after a key before searching. */
const PAUSE = 150;
/** Longer questions are cut: nobody types more, and an index cannot use it. */
const LONGEST = 200;

/** Nodes for an excerpt of Pagefind: text, and the words that were searched for in `<mark>`. Nothing else gets through. */
function excerptNodes(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  return [...parsed.childNodes].map((node) => {
    const text = document.createTextNode(node.textContent ?? '');
    if (node.nodeName !== 'MARK') return text;
    const mark = document.createElement('mark');
    mark.append(text);
    return mark;
  });
}

function resultItem(found: Found): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = found.url;
  link.textContent = found.meta['title'] ?? found.url;
  const text = document.createElement('p');
  text.append(...excerptNodes(found.excerpt));
  const audience = document.createElement('p');
  audience.className = 'for';
  audience.textContent = `Voor ${new Intl.ListFormat('nl').format(found.filters['voor'] ?? [])}`;
  item.append(link, text, audience);
  return item;
}

/** Runs the search form in `root`. The question never goes into the address, and a `?q=` that came in is read once and taken out. */
export function startSearch(root: HTMLElement, load: () => Promise<Pagefind>): void {
  const form = root.querySelector('form');
  const field = root.querySelector<HTMLInputElement>('input[type=search]');
  const results = root.querySelector('[data-results]');
  const status = root.querySelector('[role=status]');
  const empty = root.querySelector<HTMLTemplateElement>('template[data-empty]');
  const outcome = root.querySelector('[data-outcome]');
  if (!form || !field || !results || !status || !empty || !outcome) return;

  const say = (text: string) => {
    status.textContent = text;
  };

  let pagefind: Promise<Pagefind> | undefined;
  const ready = () => {
    pagefind ??= load().catch((cause: unknown) => {
      pagefind = undefined;
      throw cause;
    });
    return pagefind;
  };

  let asked = 0;
  async function ask() {
    const turn = ++asked;
    const query = field?.value.trim().slice(0, LONGEST) ?? '';
    const audience = String(new FormData(form ?? undefined).get('voor') ?? '');
    if (query === '') {
      show([], '');
      outcome?.replaceChildren();
      return;
    }
    try {
      const { results: hits } = await (await ready()).search(query, audience ? { filters: { voor: audience } } : {});
      const found = await Promise.all(hits.slice(0, SHOWN).map((hit) => hit.data()));
      if (turn !== asked) return;
      show(
        found,
        found.length === 1
          ? '1 pagina gevonden.'
          : `${found.length === SHOWN ? `De eerste ${SHOWN}` : found.length} pagina's gevonden.`,
      );
      outcome?.replaceChildren();
      if (found.length === 0) {
        say(`Niets gevonden voor "${query}".`);
        outcome?.append(empty?.content.cloneNode(true) ?? '');
      }
    } catch {
      if (turn !== asked) return;
      show([], "Zoeken lukt nu niet. Kijk in de lijst van alle pagina's.");
    }
  }

  function show(found: readonly Found[], text: string) {
    results?.replaceChildren(...found.map(resultItem));
    say(text);
  }

  let pause: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('focus', () => void ready().catch(() => undefined), { once: true });
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(ask, PAUSE);
  });
  form.addEventListener('change', (event) => {
    if (event.target !== field) void ask();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    void ask();
  });

  const address = new URL(location.href);
  const given = address.searchParams.get('q');
  if (given !== null) {
    address.searchParams.delete('q');
    history.replaceState(history.state, '', address);
    field.value = given;
    void ask();
  }
  root.querySelector('fieldset')?.removeAttribute('disabled');
}
