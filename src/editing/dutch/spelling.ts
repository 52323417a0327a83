import { fileURLToPath } from 'node:url';
import { type CSpellReporter, type Issue, lint } from 'cspell';
import { shownPath } from '../content-folder.ts';
import type { ContentFile } from '../source/content-file.ts';
import { fieldsOf, listOf, ofKind, textOf } from '../source/content-index.ts';
import type { Problem } from '../source/problem.ts';

const config = fileURLToPath(new URL('../../../.config/spelling.json', import.meta.url));

/** What readers type, mistakes and all, the words that are right already, and what is not Dutch. */
const NOT_READ = ['zoekwoorden.yaml', 'taal.yaml', 'nood/**', 'talen/**'];

/** Words of a content folder that neither the Dutch dictionary nor `taal.yaml` knows; takes seconds. */
export async function spellingRemarks(folder: string, files: readonly ContentFile[]): Promise<readonly Problem[]> {
  const known = knownWords(files);
  const used = new Set<string>();
  const unknown = (await issuesIn(folder)).flatMap(({ uri, row, line, text, offset, suggestions }) => {
    const word = wholeWord(line.text, offset - (line.offset ?? 0), text);
    if (known.has(word.toLowerCase())) {
      used.add(word.toLowerCase());
      return [];
    }
    const [nearest] = suggestions ?? [];
    return [
      {
        file: shownPath(fileURLToPath(uri ?? ''), '').slice(shownPath('', folder).length + 1),
        line: row,
        wrong: `Het woord '${word}' staat niet in het woordenboek.`,
        expected: "Kijk de spelling na. Is het goed? Zet het dan bij 'woorden' in taal.yaml, met de reden.",
        ...(nearest !== undefined && { nearest }),
      },
    ];
  });
  return [...unknown, ...unusedWords(files, used)];
}

const groupsIn = (files: readonly ContentFile[]) =>
  ofKind(files, 'language').flatMap((file) =>
    listOf(file.data?.['woorden']).map((group, place) => ({
      file,
      line: file.lineOf(['woorden', place]),
      words: listOf(fieldsOf(group)['woorden']).map(textOf),
    })),
  );

const knownWords = (files: readonly ContentFile[]): ReadonlySet<string> =>
  new Set([...groupsIn(files).flatMap(({ words }) => words), ...namesIn(files)].map((word) => word.toLowerCase()));

/** The names of the school, its place and its people need no list. */
const namesIn = (files: readonly ContentFile[]): readonly string[] =>
  ofKind(files, 'school').flatMap(
    ({ data }) =>
      JSON.stringify(
        ['naam', 'site', 'contact', 'personen', 'aanspreekpunten', 'vertrouwenspersonen'].map((name) => data?.[name]),
      ).match(/[\p{L}\p{N}]+/gu) ?? [],
  );

const unusedWords = (files: readonly ContentFile[], used: ReadonlySet<string>): readonly Problem[] =>
  groupsIn(files).flatMap(({ file, line, words }) =>
    words
      .filter((word) => !used.has(word.toLowerCase()))
      .map((word) => ({
        file: file.path,
        line,
        wrong: `Het woord '${word}' staat nergens meer, of het woordenboek kent het al.`,
        expected: 'Haal het weg uit de lijst.',
      })),
  );

/** cspell takes 'SOMtoday' apart; an editor wants to see the word. */
function wholeWord(line: string, at: number, part: string): string {
  const before = /[\p{L}\p{N}]*$/u.exec(line.slice(0, at))?.[0] ?? '';
  const after = /^[\p{L}\p{N}]*/u.exec(line.slice(at + part.length))?.[0] ?? '';
  return before + part + after;
}

async function issuesIn(folder: string): Promise<readonly Issue[]> {
  const issues: Issue[] = [];
  const errors: string[] = [];
  const reporter: CSpellReporter = {
    issue: (issue) => void issues.push(issue),
    error: (message, error) => void errors.push(`${message}: ${error.message}`),
  };
  const { files } = await lint(
    ['**/*.{md,mdx,yaml}'],
    {
      root: folder,
      config,
      exclude: NOT_READ,
      showSuggestions: true,
    },
    reporter,
  );
  if (errors.length > 0 || files === 0) throw new Error(`cspell read ${files} files. ${errors.join('\n')}`);
  return issues;
}
