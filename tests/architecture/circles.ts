import { posix } from 'node:path';
import type { Sources } from './findings';
import { importsOf } from './source-imports';

/** The file that an import names, with or without its extension; `undefined` for a package and for what is not among the sources. */
function fileBehind(importer: string, name: string, sources: Sources): string | undefined {
  if (!name.startsWith('.')) return undefined;
  const path = posix.join(posix.dirname(importer), name);
  return ['', '.ts', '.tsx'].map((extension) => path + extension).find((candidate) => sources.has(candidate));
}

/**
 * Groups of files that each lead to all others of the group by what they import: for its types, at once or later by
 * `import()`. Each group in the order of the alphabet.
 */
export function circlesIn(sources: Sources): readonly (readonly string[])[] {
  const importsBy = new Map(
    [...sources].map(([file, text]) => [
      file,
      importsOf(file, text).flatMap((name) => fileBehind(file, name, sources) ?? []),
    ]),
  );
  // Tarjan: a file whose search comes back to nothing before it closes the group that was gathered since.
  const numbers = new Map<string, number>();
  const gathered: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const number = numbers.size;
    numbers.set(file, number);
    let low = number;
    gathered.push(file);
    for (const next of importsBy.get(file) ?? []) {
      if (!numbers.has(next)) low = Math.min(low, visit(next));
      else if (gathered.includes(next)) low = Math.min(low, numbers.get(next) ?? low);
    }
    if (low === number) {
      const group = gathered.splice(gathered.indexOf(file));
      if (group.length > 1 || importsBy.get(file)?.includes(file)) circles.push(group.toSorted());
    }
    return low;
  };
  for (const file of sources.keys()) if (!numbers.has(file)) visit(file);
  return circles;
}
