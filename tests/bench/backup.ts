/** What a back-up of ten thousand cases costs against age alone with the same bytes, in one page of Chromium. A back-up is sealed and opened again, so age does both. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { listen } from '../../src/build/serve/listen.ts';
import { findBrowser } from '../run/tools/browsers.ts';

const RUNS = 3;
/** Times what age alone takes. */
const LIMIT = 1.5;
const CASES = Number(process.argv[2] ?? 10_000);
/** As the tracker's own page. */
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types dossiers";
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
await build({
  root: fileURLToPath(new URL('backup-page/', import.meta.url)),
  base: './',
  configFile: false,
  logLevel: 'error',
  worker: { format: 'es' },
  build: { outDir: folder, emptyOutDir: true, target: 'es2024' },
});
const server = createServer(async ({ url }, response) => {
  const file = join(folder, url === '/' ? 'index.html' : (url ?? ''));
  response
    .writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'text/plain', 'Content-Security-Policy': POLICY })
    .end(await readFile(file));
});
const port = await listen(server, '127.0.0.1', 0, 1);
const found = findBrowser('chromium')?.executablePath;
const browser = await chromium.launch(found ? { executablePath: found } : {});
try {
  const ratios: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    const { size, backup, seal, open, longest } = await page.evaluate((count) => globalThis.measure(count), CASES);
    await page.close();
    ratios.push(backup / (seal + open));
    const seconds = (time: number) => `${(time / 1000).toFixed(1)} s`;
    console.log(
      `${CASES} cases, ${(size / 1e6).toFixed(0)} MB: back-up ${seconds(backup)}; age alone ${seconds(seal)} to seal and ${seconds(open)} to open; ` +
        `${(backup / seal).toFixed(2)} times sealing; longest pause ${longest.toFixed(0)} ms`,
    );
  }
  const ratio = ratios.toSorted((one, other) => one - other)[Math.floor(RUNS / 2)] ?? Number.NaN;
  const met = ratio <= LIMIT;
  console.log(
    `${met ? 'ok  ' : 'FAIL'} back-up, against age sealing and opening: ${ratio.toFixed(2)} (at most ${LIMIT})`,
  );
  process.exitCode = met ? 0 : 1;
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true });
}
