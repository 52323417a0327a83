import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { dangerSource } from '../../../src/collections/danger-source';
import { KINDS } from '../../../src/collections/kinds';
import type { DangerFile } from '../../../src/search/danger/danger-file';
import { makeDangerFile } from '../../../src/search/danger/make-danger-file';

const content = fileURLToPath(new URL('../../../content', import.meta.url));

function filesOf<Data>(folder: string, pattern: string, schema: { parse(value: unknown): Data }) {
  return globSync(pattern, { cwd: join(content, folder) }).map((name) => ({
    id: basename(name, '.yaml'),
    data: schema.parse(parse(readFileSync(join(content, folder, name), 'utf8'))),
  }));
}

const languages = filesOf('nood', 'taal-*.yaml', KINDS.dangerLanguages.schema).map(({ data }) => data);
const dangers = filesOf('nood', '*.yaml', { parse: (value) => value as { zinnen?: unknown } })
  .filter(({ data }) => data.zinnen !== undefined)
  .map(({ id, data }) => ({ id, data: KINDS.danger.schema.parse(data) }));
const lines = filesOf('hulp', '*.yaml', KINDS.help.schema);

/** Languages for which the content has phrases. */
export const dangerLanguages: readonly string[] = languages.map(({ taal }) => taal);

/** What the site writes for a language, from the content as it is. */
export function dangerFileOf(tag: string): DangerFile {
  const language = languages.find(({ taal }) => taal === tag);
  if (!language) throw new Error(`content/nood has no phrases in '${tag}'.`);
  return makeDangerFile(dangerSource(language, dangerLanguages, dangers, lines, (address) => address));
}
