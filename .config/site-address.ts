import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The public address of the site as `school.yaml` gives it; a stand-in where that cannot be read, which the content check reports. */
export function siteAddress(content: string): URL {
  try {
    return new URL(parse(readFileSync(join(content, 'school.yaml'), 'utf8')).site);
  } catch {
    return new URL('http://localhost/');
  }
}
