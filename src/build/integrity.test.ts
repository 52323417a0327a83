import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareSite } from './compare-site.ts';
import { hashesOf, readIntegrity, writeIntegrity } from './integrity.ts';
import { listen } from './serve/listen.ts';

function made(): string {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  mkdirSync(join(dist, 'hulp'));
  for (const [path, text] of [
    ['index.html', 'home'],
    ['hulp/index.html', 'hulp'],
    ['404.html', 'niet gevonden'],
    ['sw.js', 'worker'],
    ['_headers', 'for the host'],
    ['.htaccess', 'for the host'],
    ['integrity.txt', 'an older list'],
  ] as const)
    writeFileSync(join(dist, path), text);
  return dist;
}

test('the list names every file that visitors get, and reads back as it was written', () => {
  const dist = made();
  const hashes = hashesOf(dist);
  expect([...hashes.keys()]).toEqual(['404.html', 'hulp/index.html', 'index.html', 'sw.js']);
  expect(readIntegrity(writeIntegrity(hashes))).toEqual(hashes);
  expect(() => readIntegrity('<html>Onderhoud</html>')).toThrow('no line of a list');
  rmSync(dist, { recursive: true });
});

test('a published site is the same, or it is said which files and headers are not', async () => {
  const dist = made();
  const hashes = hashesOf(dist);
  const answers = new Map([
    ['/', 'home'],
    ['/hulp/', 'hulp'],
    ['/sw.js', 'worker'],
  ]);
  const server = createServer((request, response) => {
    const body = answers.get(request.url ?? '');
    response.writeHead(body === undefined ? 404 : 200, { 'X-Frame-Options': 'DENY' }).end(body ?? 'niet gevonden');
  });
  const address = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}/`;
  const wanted = { 'X-Frame-Options': 'DENY' };
  expect(await compareSite(address, hashes, wanted)).toEqual({ changed: [], missing: [], headers: [] });

  answers.set('/hulp/', 'hulp, veranderd');
  answers.delete('/sw.js');
  expect(await compareSite(address, hashes, { ...wanted, 'Referrer-Policy': 'no-referrer' })).toEqual({
    changed: ['hulp/index.html'],
    missing: ['sw.js'],
    headers: ['Referrer-Policy: not sent'],
  });
  server.close();
  rmSync(dist, { recursive: true });
});
