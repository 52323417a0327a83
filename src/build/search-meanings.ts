import './resolve-source.ts';
import type { Meaning } from '../search/vocabulary.ts';

/** What an editor gave for the search. */
export interface SearchWords {
  readonly meanings: readonly Meaning[];
  /** Words that mean nearly the same, a group each, with a space between. */
  readonly alike: readonly string[];
}

/** What people may type: the editor's search words, the terms with what they are also called, and the names of the help lines. */
export async function searchMeanings(folder: string): Promise<SearchWords> {
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
  const file = bytes.has('zoekwoorden.yaml') ? read('zoekwoorden.yaml') : {};
  const given = listOf(file['zoekwoorden']).map(fieldsOf);
  const named = [...terms].map(([id, { term, ook }]) => ({
    asked: [textOf(term), ...texts(ook)],
    ...(texts(ook).length > 0 && { terms: [textOf(term)] }),
    pages: [`/begrippen/#${id}`],
    explains: true as const,
  }));
  const helpLines = [...bytes.keys()]
    .filter((path) => /^hulp\/[^/]+\.yaml$/.test(path))
    .flatMap((path) => {
      const { naam, telefoon } = read(path);
      return [naam, ...listOf(telefoon).map((each) => fieldsOf(each)['nummer'])].map(textOf).filter(Boolean);
    });
  const ownNumber = textOf(fieldsOf(read('school.yaml')['contact'])['telefoon']);
  const meanings = [
    { asked: helpLines, pages: ['/hulp/'] },
    ...(ownNumber ? [{ asked: [ownNumber], pages: ['/contact/'] }] : []),
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
  return { meanings, alike: listOf(file['gelijk']).map((group) => texts(group).join(' ')) };
}
