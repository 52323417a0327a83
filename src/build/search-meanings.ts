import './resolve-source.ts';
import type { Meaning } from '../search/vocabulary.ts';

/** What people may type: the editor's search words, the terms with what they are also called, and the names of the help lines. */
export async function searchMeanings(folder: string): Promise<readonly Meaning[]> {
  // Loaded only now, because it is the code above that lets Node find what they import.
  const { readContentFile, nameOf } = await import('../editing/source/content-file.ts');
  const { fieldsOf, listOf, textOf } = await import('../editing/source/content-index.ts');
  const { textIn } = await import('../editing/checks/place-problems.ts');
  const { readFolder } = await import('../editing/source/read-folder.ts');
  const bytes = await readFolder(folder);
  const read = (path: string) => readContentFile(path, textIn(bytes.get(path) ?? new Uint8Array()) ?? '')?.data ?? {};
  const texts = (value: unknown) => listOf(value).map(textOf).filter(Boolean);

  const terms = new Map(
    [...bytes.keys()]
      .filter((path) => /^begrippen\/[^/]+\.md$/.test(path))
      .map((path) => [nameOf(path), read(path)] as const),
  );
  const given = bytes.has('zoekwoorden.yaml') ? listOf(read('zoekwoorden.yaml')['zoekwoorden']).map(fieldsOf) : [];
  const named = [...terms].map(([id, { term, ook }]) => ({
    asked: [textOf(term), ...texts(ook)],
    ...(texts(ook).length > 0 && { terms: [textOf(term)] }),
    pages: [`/begrippen/#${id}`],
    explains: true as const,
  }));
  const helpLines = [...bytes.keys()]
    .filter((path) => /^hulp\/[^/]+\.yaml$/.test(path))
    .map((path) => textOf(read(path)['naam']));
  return [
    { asked: helpLines, pages: ['/hulp/'] },
    ...given.map((entry) => ({
      asked: texts(entry['zoek']),
      ...(entry['begrippen'] !== undefined && {
        terms: texts(entry['begrippen']).map((id) => textOf(terms.get(id)?.['term'])),
      }),
      ...(entry['paginas'] !== undefined && { pages: texts(entry['paginas']) }),
      ...(typeof entry['voor'] === 'string' && { audience: entry['voor'] }),
    })),
    ...named,
  ];
}
