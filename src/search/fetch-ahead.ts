let isAsked = false;

/**
 * Asks at once for what a first search needs. By itself each part asks for the next only when it has come, and on a
 * slow line that waiting takes most of the time. Costs no byte twice, and never fails: who needs a part asks again.
 */
export function fetchAhead(base: string): void {
  if (isAsked) return;
  isAsked = true;
  const folder = `${base}pagefind/`;
  const script = link('modulepreload', `${folder}pagefind.js`);
  document.head.append(script, link('preload', `${folder}vocabulary.json`));
  // The engine is asked for by a worker, which no link reaches; but the browser's cache serves both. It is large, and
  // would keep the line from what can do something sooner.
  script.addEventListener('load', () => {
    void fetch(`${folder}wasm.${document.documentElement.lang}.pagefind`)
      .then((response) => response.arrayBuffer())
      .catch(() => undefined);
  });
}

function link(rel: string, address: string): HTMLLinkElement {
  const element = document.createElement('link');
  element.rel = rel;
  element.as = rel === 'preload' ? 'fetch' : 'script';
  element.crossOrigin = 'anonymous';
  element.href = address;
  return element;
}
