/** The command as an editor types it: what it says, and what stands there afterwards. */
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'new-school-command-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const command = fileURLToPath(new URL('new-school.ts', import.meta.url));

const run = (...flags: readonly string[]): Promise<{ readonly code: number; readonly output: string }> =>
  new Promise((resolve) => {
    const child = execFile(process.execPath, [command, ...flags], { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr });
    });
    child.stdin?.end();
  });

test('a text with mistakes makes nothing, and each is told by line', async () => {
  writeFileSync(join(root, 'stappen.txt'), 'Fase 1 — leerkracht\n- Praat met het kind. [gesprk]\nkijk terug: later\n');
  const { code, output } = await run('school', '--soort', 'po', '--stappen', 'stappen.txt');
  expect(code).toBe(1);
  expect(output).toContain('Er zijn 2 fouten in stappen.txt.');
  expect(output).toContain("stappen.txt, regel 2\n  '[gesprk]' begrijpt de site niet.");
  expect(output).toContain("Bedoelt u 'gesprek'?");
  expect(output).toContain('stappen.txt, regel 3');
  expect(output).not.toMatch(/^\s+at |Error/m);
  expect(existsSync(join(root, 'school'))).toBe(false);
});

test('flags make a school without a question, and say what comes next', async () => {
  writeFileSync(join(root, 'goed.txt'), '\uFEFFFase 1 \u2013 leerkracht\r\n\u2022 Praat met het kind. [gesprek]\r\n');
  const { code, output } = await run(
    'goed',
    '--naam',
    "'t Nest",
    '--soort',
    'po',
    '--stap',
    'fase',
    '--stappen',
    'goed.txt',
  );
  expect(output).toContain("De inhoud voor 't Nest staat in goed: 2 stappen");
  expect(output).toContain("Uw tekst begint niet met 'Melding — wie'.");
  expect(output).toContain('Nog van het voorbeeld');
  expect(output).toContain('CONTENT_DIR=goed npm run read-back');
  expect(code).toBe(0);
  expect(readFileSync(join(root, 'goed/protocol/fase-1.mdx'), 'utf8')).toContain('tekst: Praat met het kind.');
});

test('who was to lead and is in no step is told at making, and so is a step that is called after time', async () => {
  writeFileSync(join(root, 'ander.txt'), 'Stap 1 — mentor\n- Praat met het kind. [gesprek]\n');
  const flags = ['--naam', "'t Nest", '--soort', 'po', '--stap', 'week', '--stappen', 'ander.txt'];
  const { code, output } = await run('ander', ...flags);
  expect(output).toContain("In een dossier kan 'deze week' of 'volgende week' dan twee dingen betekenen.");
  expect(output).toContain('In geen stap doet een leerkracht iets. De site noemt daarom mentor');
  expect(output).not.toContain('fout');
  expect(code).toBe(0);
});

test('a folder that is not there yet is asked for in Dutch, and so is an unknown flag', async () => {
  expect((await run()).output).toContain('npm run new-school mijn-school');
  expect((await run('x', '--schoolsoort', 'po')).output).toContain('--soort po');
});
