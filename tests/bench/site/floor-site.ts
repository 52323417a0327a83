import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Element } from 'happy-dom';
import { isSilent } from '../starlight/markdown-of.ts';
import { articleOf, publicPages } from '../starlight/public-pages.ts';

export interface FloorSite {
  readonly folder: string;
  remove(): void;
}

/** Every public page of `dist` as bare HTML with the same words and links, without any style or script: what the words alone cost. */
export function floorSite(dist: string): FloorSite {
  const folder = mkdtempSync(join(tmpdir(), 'floor-'));
  for (const [address, page] of publicPages(dist)) {
    const article = articleOf(page);
    const heading = page.querySelector('h1')?.textContent?.trim() ?? '';
    strip(article);
    const file = join(folder, address, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${page.title}</title><link rel="icon" href="data:,"><main><h1>${heading}</h1>${article.innerHTML.replace(/\s+/g, ' ')}</main>`,
    );
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function strip(element: Element): void {
  for (const child of [...element.children]) {
    if (isSilent(child)) child.remove();
    else strip(child);
  }
  for (const { name } of [...element.attributes]) if (name !== 'href') element.removeAttribute(name);
}
