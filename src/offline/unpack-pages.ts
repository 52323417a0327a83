import type { PackedPages } from './site-set';

/** The pages as they were before they were packed, by path. */
export function unpackPages({ pieces, pages }: PackedPages): readonly (readonly [path: string, html: string])[] {
  return Object.entries(pages).map(([path, runs]) => {
    let html = '';
    for (let at = 0; at < runs.length; at += 2) {
      const first = runs[at] ?? 0;
      html += pieces.slice(first, first + (runs[at + 1] ?? 0)).join('');
    }
    return [path, html];
  });
}
