import type { Page } from 'playwright-core';

/** A way to search, as a visitor of a page meets it. */
export interface Box {
  readonly name: string;
  /** Milliseconds that it waits after a key by design. */
  readonly rest: number;
  /** Makes it ready for typing. */
  open(page: Page): Promise<void>;
  /** Types a question at once and waits until its answer shows: milliseconds, and the pages, best first. */
  ask(page: Page, text: string): Promise<Answer>;
}

export interface Answer {
  readonly time: number;
  /** Addresses without what is behind `#`. */
  readonly pages: readonly string[];
}

/** Milliseconds after which a question counts as not answered; far more than any box needs, so that one that never answers does not stop the whole run. */
const PATIENCE = 60_000;

/** What a box shows for a question; nothing, which is said, when it shows nothing. */
async function answerOf(name: string, text: string, answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => {
      console.error(`  ${name} did not answer "${text}" in ${PATIENCE / 1000} s.`);
      resolve({ time: PATIENCE, pages: [] });
    }, PATIENCE);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** Ours, in the box that opens on every page. */
export const ourBox: Box = {
  name: 'ours',
  rest: 100,
  async open(page) {
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await page.getByRole('combobox').waitFor();
  },
  ask: (page, text) => answerOf('ours', text, page.evaluate(askOurs, text)),
};

/** Pagefind as its documentation has it, in the page itself like ours, with the same rest and as many results. */
export const plainPagefind = (base: string): Box => ({
  name: 'plain Pagefind',
  rest: 100,
  open: async () => undefined,
  ask: (page, text) => answerOf('plain Pagefind', text, page.evaluate(askPagefind, { text, base, rest: 100 })),
});

/** Starlight's own, which is Pagefind's default interface in a dialog. */
export const starlightBox: Box = {
  name: 'Starlight',
  rest: 300,
  async open(page) {
    await page.locator('button[data-open-modal]').click();
    await page.locator('.pagefind-ui__search-input').waitFor();
  },
  ask: (page, text) => answerOf('Starlight', text, page.evaluate(askStarlight, text)),
};

function askOurs(text: string): Promise<Answer> {
  const field = document.querySelector<HTMLInputElement>('input[role=combobox]');
  const status = document.querySelector('dialog [data-count]');
  if (!field || !status) throw new Error('The box is not open.');
  return new Promise((resolve) => {
    const start = performance.now();
    const observer = new MutationObserver(() => {
      observer.disconnect();
      const time = performance.now() - start;
      const options = [...document.querySelectorAll<HTMLAnchorElement>('dialog [role=option]')];
      resolve({ time, pages: options.map(({ pathname }) => pathname) });
    });
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

interface PlainPagefind {
  search(text: string): Promise<{ results: readonly { data(): Promise<PlainResult> }[] }>;
}

interface PlainResult {
  readonly url: string;
  readonly meta: { readonly title: string };
  readonly excerpt: string;
}

async function askPagefind({ text, base, rest }: { text: string; base: string; rest: number }): Promise<Answer> {
  const start = performance.now();
  const { createInstance } = await import(`${location.origin}${base}pagefind/pagefind.js`);
  // One instance for all questions, as a page would have it.
  const kept = window as { plainPagefind?: PlainPagefind };
  kept.plainPagefind ??= createInstance({ noWorker: true }) as PlainPagefind;
  await new Promise((resolve) => setTimeout(resolve, rest));
  const { results } = await kept.plainPagefind.search(text);
  const found = await Promise.all(results.slice(0, 3).map((hit) => hit.data()));
  let list = document.querySelector('#plain');
  if (!list) {
    list = document.createElement('ol');
    list.id = 'plain';
    document.body.append(list);
  }
  list.replaceChildren(
    ...found.map(({ url, meta, excerpt }) => {
      const item = document.createElement('li');
      const [link, words] = [document.createElement('a'), document.createElement('p')];
      link.href = url;
      link.textContent = meta.title;
      // Pagefind gives its excerpts as HTML with marks, made from our own pages.
      words.innerHTML = excerpt;
      item.append(link, words);
      return item;
    }),
  );
  return { time: performance.now() - start, pages: found.map(({ url }) => url.replace(/#.*/, '')) };
}

/** Shown is here: the message names this question, it no longer says that it searches, and no result is a placeholder. */
function askStarlight(text: string): Promise<Answer> {
  const field = document.querySelector<HTMLInputElement>('.pagefind-ui__search-input');
  const drawer = document.querySelector('.pagefind-ui__drawer');
  if (!field || !drawer) throw new Error('The box is not open.');
  return new Promise((resolve) => {
    const start = performance.now();
    const isShown = () =>
      drawer.querySelector('.pagefind-ui__results') !== null &&
      (drawer.querySelector('.pagefind-ui__message')?.textContent ?? '').includes(text) &&
      drawer.querySelector('.pagefind-ui__loading') === null;
    const observer = new MutationObserver(() => {
      if (!isShown()) return;
      observer.disconnect();
      const time = performance.now() - start;
      const links = [...drawer.querySelectorAll('.pagefind-ui__result')].map((item) => item.querySelector('a'));
      resolve({ time, pages: links.flatMap((link) => (link ? [link.pathname] : [])) });
    });
    observer.observe(drawer, { childList: true, characterData: true, subtree: true, attributes: true });
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
