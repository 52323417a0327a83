import ts from 'typescript';

const FRONTMATTER = /^\s*---\r?\n(.*?)^---\s*$/ms;
const SCRIPTS = /<script\b[^>]*>(.*?)<\/script>/gis;
/** The address of code that runs apart; that of a folder or of a file with words in it is no import. */
const WORKERS = /new URL\(\s*(['"`])(\.{1,2}\/[^'"`]*\.[cm]?[jt]sx?)\1\s*,\s*import\.meta\.url/g;

/** The parts of a source file that are TypeScript: all of it, or an Astro file's frontmatter and scripts. */
function codeOf(path: string, text: string): readonly string[] {
  if (!path.endsWith('.astro')) return [text];
  const frontmatter = FRONTMATTER.exec(text)?.[1] ?? '';
  return [frontmatter, ...text.matchAll(SCRIPTS).map(([, script = '']) => script)];
}

/** Everything that a source file imports, for its types, at once, later or as a worker, by the name it gives; each once. */
export function importsOf(path: string, text: string): readonly string[] {
  const names = codeOf(path, text).flatMap((code) => [
    ...ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName),
    ...code.matchAll(WORKERS).map(([, , name = '']) => name),
  ]);
  return [...new Set(names)];
}
