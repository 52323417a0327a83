import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '../../src/build/header-rules.ts';
import { hostingFolder, readSite } from '../../src/build/site.ts';
import { readApache, readNetlify } from '../support/host-files.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

describe('the built site', () => {
  const { base, rules } = readSite(dist);
  let addresses: string[] = [];
  let netlify = '';
  let apache = '';

  beforeAll(async () => {
    const entries = await readdir(dist, { recursive: true, withFileTypes: true });
    addresses = entries
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== '_headers')
      .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
    netlify = await readFile(join(dist, '_headers'), 'utf8');
    apache = await readFile(join(dist, '.htaccess'), 'utf8');
  });

  test('says in _headers what the rules say, for every address', () => {
    for (const address of addresses) {
      const found = readNetlify(netlify, base + address);
      const last = Object.fromEntries(Object.entries(found).map(([name, values]) => [name, values.at(-1)]));
      expect(last, address).toEqual(headersFor(rules, address));
    }
  });

  test('says no header twice in _headers, but for the policy of what may be a worker', () => {
    for (const address of addresses) {
      const twice = Object.entries(readNetlify(netlify, base + address)).filter(([, values]) => values.length > 1);
      const mayBeWorker = address.startsWith('_astro/') || address === 'sw.js';
      expect(
        twice.map(([name]) => name),
        address,
      ).toEqual(mayBeWorker ? ['Content-Security-Policy'] : []);
    }
  });

  test('says in .htaccess what the rules say, for every address', () => {
    for (const address of addresses) {
      const found = readApache(apache, base + address);
      const values = Object.fromEntries(Object.entries(found).map(([name, [value]]) => [name, value]));
      expect(values, address).toEqual(headersFor(rules, address));
    }
  });

  test('holds no page where the policy for scripts applies', () => {
    const pages = addresses.filter((address) => address === '' || address.endsWith('/') || address.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      expect(headersFor(rules, page)['Content-Security-Policy'], page).toBe("frame-ancestors 'none'");
    }
  });

  test('stays below the 100 rules that Cloudflare reads', () => {
    expect(netlify.trim().split(/\n\n+/).length).toBeLessThan(100);
  });

  test('leaves Strict-Transport-Security and Clear-Site-Data to nobody', async () => {
    const nginx = await readFile(join(hostingFolder(dist), 'nginx.conf'), 'utf8');
    for (const text of [netlify, apache, nginx]) {
      expect(text).not.toMatch(/(add_header|set|^ +)\s*(Strict-Transport-Security|Clear-Site-Data)/im);
    }
  });
});
