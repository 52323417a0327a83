/** Pages of each kind on paper, by WebKit: what Safari is made of too. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../src/build/serve/serve';
import { parsePage } from '../content/pages';
import { findWebKitPaper } from '../run/tools/webkit-paper';

const PAGES = [
  '/',
  '/hulp/',
  '/voor/leerlingen/',
  '/voor/leerlingen-makkelijk/',
  '/protocol/stap-4/',
  '/protocol/volledig/',
  '/pesten/signalen/',
  '/vragen/terugslaan/',
  '/zonder-internet/',
  '/en/hulp/',
  '/ar/hulp/',
];
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const program = fileURLToPath(new URL('print-by-webkit.py', import.meta.url));
const found = findWebKitPaper();
const hasTools = found !== undefined && spawnSync('pdftotext', ['-v']).error === undefined;

/** Words without their spaces, marks of direction and joined forms, which paper has otherwise. */
const bare = (text: string) => text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '');

describe.runIf(hasTools)('WebKit prints', () => {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  const fileOf = (address: string) => join(folder, `${address.replace(/\W+/g, '-')}.pdf`);
  let site: Served;
  beforeAll(async () => {
    site = await serve({});
    const jobs = PAGES.flatMap((address) => [new URL(address.slice(1), site.url).href, fileOf(address)]);
    await runBeside(found?.screen ?? '', ['--auto-servernum', found?.python ?? '', program, ...jobs]);
  });
  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(PAGES)('%s: its headings and numbers as text on A4, without what is for a screen', (address) => {
    const main = parsePage(readFileSync(join(dist, address, 'index.html'), 'utf8')).querySelector('main');
    // Only for who hears the page.
    for (const hidden of main?.querySelectorAll('.visually-hidden') ?? []) hidden.remove();
    const shown = [...(main?.querySelectorAll('h1, h2, a[href^="tel:"]') ?? [])]
      .filter((element) => !element.closest('.no-print, [hidden], details, template, noscript'))
      .map(({ textContent }) => textContent.trim());
    expect(shown.length).toBeGreaterThan(0);
    const text = bare(execFileSync('pdftotext', [fileOf(address), '-']).toString());
    expect(shown.filter((part) => !text.includes(bare(part)))).toEqual([]);
    // Of the link at the top and of the bar at the foot, which name nothing that stands in a text too.
    for (const words of ['Naar de inhoud', 'of 3 keer Shift']) expect(text).not.toContain(bare(words));
    expect(execFileSync('pdfinfo', [fileOf(address)]).toString()).toMatch(/Page size: +59[45]\S* x 84[12]\S* pts/);
  });
});

/** Runs a program while this one goes on serving; rejects with what it said when it fails. */
async function runBeside(command: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(said);
}
