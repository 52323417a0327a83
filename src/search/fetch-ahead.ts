let isAsked = false;

/**
 * Asks at once for what a first search needs. By itself each part asks for the next only when it has come, and on a
 * slow line that waiting takes most of the time. Costs no byte twice, and never fails: who needs a part asks again.
 */
export function fetchAhead(base: string): void {
  if (isAsked) return;
  isAsked = true;
  const folder = `${base}pagefind/`;
  const engine = `wasm.${document.documentElement.lang}.pagefind`;
  const parts = [link('preload', `${folder}vocabulary.json`), link('preload', `${folder}${engine}`)];
  document.head.append(link('modulepreload', `${folder}pagefind.js`), ...parts);
}

function link(rel: string, address: string): HTMLLinkElement {
  const element = document.createElement('link');
  element.rel = rel;
  element.as = rel === 'preload' ? 'fetch' : 'script';
  element.crossOrigin = 'anonymous';
  element.href = address;
  return element;
}
