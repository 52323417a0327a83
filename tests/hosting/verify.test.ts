/** The command that says whether a published site is the built one, as anyone runs it. */
import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../src/build/serve/free-port.ts';
import { type Served, serve } from '../../src/build/serve/serve.ts';
import { hostingFolder } from '../../src/build/site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');

let published: Served;
beforeAll(async () => {
  published = await serve({ dir: dist });
});
afterAll(() => published.close());

async function verify(...args: string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [join(root, 'src/build/verify.ts'), ...args], { cwd: tmpdir() });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, said };
}

test('what our own server gives of the last build is the same, headers and all, with and without a slash at the end', async () => {
  for (const address of [published.url, published.url.replace(/\/$/, '')]) {
    const { code, said } = await verify(address);
    expect(said).toMatch(/^All \d+ files are the same\.\n$/);
    expect(code).toBe(0);
  }
});

test('a page with one sign more is found and named', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'published-'));
  const dir = join(folder, 'dist');
  cpSync(dist, dir, { recursive: true });
  cpSync(hostingFolder(dist), hostingFolder(dir), { recursive: true });
  appendFileSync(join(dir, 'hulp/index.html'), ' ');
  rmSync(join(dir, 'robots.txt'));
  const changed = await serve({ dir });
  const { code, said } = await verify(changed.url);
  await changed.close();
  rmSync(folder, { recursive: true, force: true });
  expect(said).toMatch(
    /^other bytes: {2}hulp\/index\.html\nnot there: {4}robots\.txt\n2 of \d+ files are not the same\.\n$/,
  );
  expect(code).toBe(1);
});

test('an address that nobody answers at, that is none, or a commit that is not there, is said in a line', async () => {
  const nobody = `http://127.0.0.1:${await freePort()}/`;
  const told: readonly (readonly [readonly string[], RegExp])[] = [
    [[nobody], /^It could not be compared: .*ECONNREFUSED.*\n$/],
    [['pestprotocol'], /^Say which site: /],
    [[published.url, '--commit', '0123456789'], /It could not be compared: .*0123456789/],
  ];
  for (const [args, words] of told) {
    const { code, said } = await verify(...args);
    expect(said).toMatch(words);
    expect(code).toBe(2);
  }
});
