/** What the Nu HTML checker of the W3C says of every built page. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findVnu } from '../run/tools/vnu';

interface Message {
  readonly type: string;
  readonly url?: string;
  readonly message: string;
  readonly extract?: string;
}

/** What the checker holds against us and we do on purpose. */
const ON_PURPOSE: readonly RegExp[] = [
  // It does not know the property yet; a browser that does not either shows the field as it is.
  /^CSS: “field-sizing”/,
  // Without it Firefox brings ticks back after a reload, and what is ticked is nobody's business.
  /^Attribute “autocomplete” is only allowed when the input type is/,
];

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

function errorsIn(files: readonly string[]): readonly string[] {
  const ran = spawnSync('java', ['-jar', findVnu() ?? '', '--format', 'json', '--errors-only', ...files], {
    cwd: dist,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const { messages } = JSON.parse(ran.stderr) as { messages: readonly Message[] };
  return messages
    .filter(({ message }) => !ON_PURPOSE.some((pattern) => pattern.test(message)))
    .map(({ url = '', message, extract = '' }) => `${url.split('/dist/')[1]}: ${message} ${extract}`);
}

test.runIf(findVnu())('the checker finds no error in any page', () => {
  const pages = globSync('**/*.html', { cwd: dist });
  expect(pages.length).toBeGreaterThan(20);
  expect(errorsIn(pages)).toEqual([]);
});
