import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { siteAddress } from './site-address.ts';

const folder = mkdtempSync(join(tmpdir(), 'address-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const addressFrom = (text: string) => {
  writeFileSync(join(folder, 'school.yaml'), text);
  return siteAddress(folder).href;
};

test('the address is the one in school.yaml, with its path, also behind a byte order mark', () => {
  expect(addressFrom('\uFEFFnaam: School\r\nsite: https://school.example/pad/\r\n')).toBe(
    'https://school.example/pad/',
  );
});

test.each(['site: "', 'naam: School', 'site: htps://school.example/', ''])(
  'where there is none, a stand-in lets the content check say so: %s',
  (text) => {
    expect(addressFrom(text)).toBe('http://localhost/');
    expect(siteAddress(join(folder, 'missing')).href).toBe('http://localhost/');
  },
);
