import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { asTarget, TRACKER_FLOOR } from './newer/floor.ts';
import { schoolWords } from './school-words.ts';

/** Name of the page in the built site. */
export const RESCUE_PAGE = 'back-up-lezen.html';

const source = (name: string) => fileURLToPath(new URL(`../rescue/${name}`, import.meta.url));
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The page that opens a back-up from disk: everything in one file, with a policy that allows its own script and style and no connection. */
export async function rescuePage(content: string): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [schoolWords(content)],
    build: {
      write: false,
      target: asTarget(TRACKER_FLOOR),
      modulePreload: false,
      rolldownOptions: { input: source('rescue.ts'), output: { format: 'iife' } },
    },
  });
  const output = Array.isArray(made) ? made[0]?.output : 'output' in made ? made.output : undefined;
  const chunk = output?.[0];
  if (chunk?.type !== 'chunk' || output?.length !== 1) throw new Error('the page to read a back-up is not one script');
  // What ends a script in HTML may stand in a text of the program, and so may a character that HTML forbids.
  const script = chunk.code
    .trim()
    .replaceAll('</script', '<\\/script')
    .replaceAll('<!--', '<\\!--')
    .replaceAll('\x7f', '\\x7f');
  const style = (await readFile(source('rescue.css'), 'utf8')).trim();
  const policy = `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;
  return (await readFile(source('rescue.html'), 'utf8'))
    .replace('POLICY', () => policy)
    .replace(/<style>[^<]*<\/style>/, () => `<style>${style}</style>`)
    .replace(/<script>[^<]*<\/script>/, () => `<script>${script}</script>`);
}
