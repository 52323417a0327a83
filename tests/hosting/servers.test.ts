import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headerRules, headersFor } from '../../src/build/header-rules.ts';
import { rootPlaceholder } from '../../src/build/hosts/nginx.ts';
import { serve } from '../../src/build/serve/serve.ts';
import { hostingFolder } from '../../src/build/site.ts';
import { findApache } from '../run/tools/apache.ts';
import { findNginx } from '../run/tools/nginx.ts';
import { fetchRaw, type RawResponse } from '../support/fetch-raw.ts';
import { type MadeSite, makeSite } from '../support/make-site.ts';
import { startApache } from '../support/start-apache.ts';
import { startNginx } from '../support/start-nginx.ts';

interface Running {
  readonly origin: string;
  stop(): Promise<void>;
}

const nginx = findNginx();
const apache = findApache();

const servers: Record<string, { isHere: boolean; start(site: MadeSite): Promise<Running> }> = {
  nginx: {
    isHere: nginx !== undefined,
    async start({ dist, root }) {
      const snippet = await readFile(join(hostingFolder(dist), 'nginx.conf'), 'utf8');
      return startNginx(nginx ?? '', snippet.replace(rootPlaceholder, root));
    },
  },
  Apache: {
    isHere: apache !== undefined,
    async start({ dist, root }) {
      // What is published is what stands in dist/, and nothing beside it.
      await rm(hostingFolder(dist), { recursive: true });
      return startApache(apache ?? '', root);
    },
  },
  'our own server': {
    isHere: true,
    async start({ dist }) {
      const { url, close } = await serve({ dir: dist });
      return { origin: new URL(url).origin, stop: close };
    },
  },
};

const bases = ['/', '/pestprotocol/'];
const cases = Object.entries(servers).flatMap(([name, server]) => bases.map((base) => ({ name, base, ...server })));

const kinds = [
  ['the home page', '', 'text/html; charset=utf-8'],
  ['a page', 'voor/ouders/', 'text/html; charset=utf-8'],
  ['a text file', 'robots.txt', 'text/plain; charset=utf-8'],
  ['a script', '_astro/app.B1c2.js', 'text/javascript; charset=utf-8'],
  ['a typeface', '_astro/font.B1c2.woff2', 'font/woff2'],
  ['the search program', 'pagefind/pagefind.js', 'text/javascript; charset=utf-8'],
  ['the list of search indexes', 'pagefind/pagefind-entry.json', 'application/json'],
  ['the search engine', 'pagefind/wasm.nl.pagefind', 'application/octet-stream'],
  ['a part of the search index', 'pagefind/fragment/nl_1234.pf_fragment', 'application/octet-stream'],
] as const;

const absent = [
  ['an unknown page', 'bestaat-niet/'],
  ['an unknown page without a slash', 'bestaat-niet'],
  ['an unknown script', '_astro/bestaat-niet.js'],
  ['an unknown part of the search index', 'pagefind/fragment/nl_0.pf_fragment'],
  ['a folder without a page', '_astro/'],
  ['a page with a slash too many', '404.html/'],
  ['a hidden file', '.secret'],
  ['the rules for Apache', '.htaccess'],
  ['a hidden folder', 'voor/.secret/'],
  ['a hidden folder without a slash', 'voor/.secret'],
  ['a hidden file by an encoded name', '%2Esecret'],
] as const;

const escapes = [
  '../.hosting/site.json',
  '..%2f.hosting/site.json',
  '%2e%2e/.hosting/site.json',
  '..%5c.hosting',
  '%00',
  '%',
];

for (const { name, base, isHere, start } of cases) {
  describe.skipIf(!isHere)(`${name} with base path ${base}`, () => {
    let site: MadeSite;
    let server: Running;
    /** Where a redirect leads; Apache alone cannot do without scheme and host. */
    const onHost = ({ headers: { location } }: RawResponse) =>
      name === 'Apache' && location?.startsWith(`${server.origin}/`) ? location.slice(server.origin.length) : location;
    const get = (path: string, headers?: Record<string, string>) => fetchRaw(server.origin, `${base}${path}`, headers);

    beforeAll(async () => {
      site = await makeSite(base);
      server = await start(site);
    });
    afterAll(async () => {
      await server.stop();
      await site.remove();
    });

    test.each(kinds)('sends %s with its headers and type', async (_, path, type) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers['content-type']).toBe(type);
      expect(ruled(response)).toEqual(lowerCased(headersFor(headerRules, path)));
    });

    test('compresses text when asked, and not what is compressed already', async () => {
      const asked = { 'Accept-Encoding': 'gzip' };
      expect((await get('_astro/app.B1c2.js', asked)).headers['content-encoding']).toBe('gzip');
      expect((await get('pagefind/wasm.nl.pagefind', asked)).headers['content-encoding']).toBeUndefined();
    });

    test('answers that a page is unchanged, with its headers', async () => {
      const { etag = '' } = (await get('contact/')).headers;
      const again = await get('contact/', { 'If-None-Match': etag });
      expect(again.status).toBe(304);
      expect(ruled(again)).toEqual(lowerCased(headersFor(headerRules, 'contact/')));
    });

    test('redirects to the slash on the same host, and keeps the query', async () => {
      const response = await get('voor/ouders?van=mail');
      expect(response.status).toBe(301);
      expect(onHost(response)).toBe(`${base}voor/ouders/?van=mail`);
      expect(ruled(response)).toEqual(lowerCased(headersFor(headerRules, 'voor/ouders')));
    });

    if (base !== '/')
      test('redirects the base path without its slash', async () => {
        const response = await fetchRaw(server.origin, `${base.slice(0, -1)}?q=1`);
        expect(response.status).toBe(301);
        expect(onHost(response)).toBe(`${base}?q=1`);
      });

    test.each(absent)('answers %s with the page for it, as a page', async (_, path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(response.body).toContain('Niet gevonden');
      expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(ruled(response)).toEqual(lowerCased(headersFor(headerRules, '404.html')));
    });

    test.each(escapes)('gives nothing outside the site for %s', async (path) => {
      const response = await get(path);
      expect([400, 404]).toContain(response.status);
      expect(response.body).not.toContain('rules');
    });

    test('never redirects to another host', async () => {
      expect(onHost(await fetchRaw(server.origin, `/${base}contact`)) ?? '/').not.toMatch(/^\/\/|^\w+:/);
    });
  });
}

const ruledNames = new Set(headerRules.flatMap((rule) => Object.keys(rule.headers)).map((name) => name.toLowerCase()));

function ruled({ headers }: RawResponse): Record<string, unknown> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => ruledNames.has(name)));
}

function lowerCased(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
