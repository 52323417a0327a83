import { pageAddress } from '../../collections/page-address.ts';
import type { ContentTexts } from './content-texts.ts';
import { withLink } from './with-link.ts';

/** The content with a page at another address in the same folder: its file, and every link to it. */
export function renamePage(texts: ContentTexts, from: string, to: string): ContentTexts {
  const file = [...texts.keys()].find(
    (path) => path.endsWith('.mdx') && pageAddress(path.replace(/\.mdx$/, '')) === from,
  );
  const moved = file?.replace(/[^/]*\.mdx$/, `${to.split('/').at(-2)}.mdx`);
  return new Map([...texts].map(([path, text]) => [path === file ? (moved ?? path) : path, withLink(text, from, to)]));
}
