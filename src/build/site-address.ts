import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The public address of the site as `school.yaml` gives it; a stand-in where it gives none, which the content check reports. */
export function siteAddress(content: string): URL {
  const standIn = new URL('http://localhost/');
  try {
    const address = new URL(parse(readFileSync(join(content, 'school.yaml'), 'utf8')).site);
    return /^https?:$/.test(address.protocol) ? address : standIn;
  } catch {
    return standIn;
  }
}
