import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The ways in which a browser may have written a word down. */
function written(word: string): ReadonlyMap<string, Buffer> {
  const utf8 = Buffer.from(word, 'utf8');
  const utf16 = Buffer.from(word, 'utf16le');
  const forms = new Map([
    ['UTF-8', utf8],
    ['UTF-16', utf16],
    ['UTF-16, the other way round', Buffer.from(utf16).swap16()],
    ['hexadecimal', Buffer.from(utf8.toString('hex'))],
  ]);
  // In base64 a word looks different after none, one or two bytes of something else; what hangs on its neighbours goes.
  for (const [name, bytes] of [
    ['UTF-8', utf8],
    ['UTF-16', utf16],
  ] as const) {
    for (const before of [0, 1, 2]) {
      const text = Buffer.concat([Buffer.alloc(before), bytes])
        .toString('base64')
        .replaceAll('=', '');
      forms.set(`base64 of ${name}, ${before}`, Buffer.from(text.slice(before === 0 ? 0 : before + 1, -2)));
    }
  }
  return forms;
}

/** Where in a folder the word stands, in any form: 'path: form', with paths from that folder. Also in names of files and folders. */
export function findText(folder: string, word: string): readonly string[] {
  const forms = written(word);
  const found: string[] = [];
  let files = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    if (entry.name.includes(word)) found.push(`${name}: its name`);
    if (!entry.isFile()) continue;
    files += 1;
    const bytes = readFileSync(path);
    for (const [form, text] of forms) if (bytes.includes(text)) found.push(`${name}: ${form}`);
  }
  if (files < 10) throw new Error(`only ${files} files in the profile`);
  return found;
}
