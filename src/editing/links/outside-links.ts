import { followable } from '../../collections/help.ts';
import type { ContentFile } from '../source/content-file.ts';
import { fieldsOf, textOf } from '../source/content-index.ts';
import { lineIn, partsOf } from '../source/tree.ts';

export interface OutsideLink {
  readonly url: string;
  /** Where it stands in the content. */
  readonly places: readonly { readonly file: string; readonly line: number }[];
}

/** Every address of another site that the content names, each once, in order of address. */
export function outsideLinks(files: readonly ContentFile[]): readonly OutsideLink[] {
  const places = new Map<string, { file: string; line: number }[]>();
  for (const file of files) {
    for (const { url, line } of [...inFields(file), ...inText(file)]) {
      places.set(url, [...(places.get(url) ?? []), { file: file.path, line }]);
    }
  }
  return [...places].map(([url, at]) => ({ url, places: at })).toSorted((a, b) => (a.url < b.url ? -1 : 1));
}

function inFields({ kind, data, lineOf }: ContentFile): readonly { readonly url: string; readonly line: number }[] {
  if (kind === 'help') {
    const site = textOf(data?.['site']);
    return site ? [{ url: followable(site), line: lineOf(['site']) }] : [];
  }
  if (kind !== 'school') return [];
  const website = textOf(fieldsOf(fieldsOf(data?.['contact'])['website'])['link']);
  const away = textOf(data?.['snelWeg']);
  return [
    ...(website ? [{ url: website, line: lineOf(['contact', 'website', 'link']) }] : []),
    ...(away ? [{ url: away, line: lineOf(['snelWeg']) }] : []),
  ];
}

const inText = ({ tree }: ContentFile) =>
  (tree ? [...partsOf(tree)] : [])
    .filter(({ node }) => /^(link|definition)$/.test(node.type) && /^https?:/i.test(node.url ?? ''))
    .map(({ node }) => ({ url: node.url ?? '', line: lineIn(node) }));
