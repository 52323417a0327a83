import type { Site } from '../site.ts';

/** Such a host sends every value it finds: two policies then both apply, but two values of another header contradict. */
const mayBeSentTwice = new Set(['Content-Security-Policy']);

/**
 * The `_headers` file of Netlify and Cloudflare Pages.
 * @param files every file of the built site, relative to it and with forward slashes
 */
export function renderNetlify({ base, rules }: Site, files: readonly string[]): string {
  const blocks = new Map<string, string[]>();
  for (const { folder, headers } of rules) {
    for (const [name, value] of Object.entries(headers)) {
      const overriding = rules.filter((rule) => rule.folder !== folder && name in rule.headers);
      const exceptions = mayBeSentTwice.has(name) ? [] : overriding.map((rule) => rule.folder);
      for (const pattern of patternsFor(folder, exceptions, files)) {
        const lines = blocks.get(pattern) ?? [`${base}${pattern}`];
        blocks.set(pattern, [...lines, `  ${name}: ${value}`]);
      }
    }
  }
  return `${[...blocks.values()].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Patterns that together match what is in `folder` but not what is in the folders `exceptions`. */
function patternsFor(folder: string, exceptions: readonly string[], files: readonly string[]): string[] {
  if (exceptions.includes(folder)) return [];
  if (!exceptions.some((exception) => exception.startsWith(folder))) return [`${folder}*`];
  const children = files.filter((file) => file.startsWith(folder)).map((file) => firstStep(file, folder));
  return [...new Set(children)].flatMap((child) => {
    if (child.endsWith('/')) return patternsFor(child, exceptions, files);
    return child === `${folder}index.html` ? [folder, child] : [child];
  });
}

function firstStep(file: string, folder: string): string {
  const slash = file.indexOf('/', folder.length);
  return slash === -1 ? file : file.slice(0, slash + 1);
}
