import { expect, test } from 'vitest';
import { findBrowser, type Machine } from './browsers.ts';

const machine = (paths: string[], env: Machine['env'] = {}): Machine => ({
  env,
  exists: (path) => paths.includes(path),
  playwrightPath: (browser) => `/cache/${browser}`,
});

test('prefers the browser of the system', () => {
  const found = findBrowser('chromium', machine(['/usr/bin/google-chrome', '/usr/bin/chromium', '/cache/chromium']));
  expect(found).toEqual({ browserName: 'chromium', executablePath: '/usr/bin/chromium' });
});

test('drives a released Firefox by WebDriver BiDi', () => {
  const found = findBrowser('firefox', machine(['/usr/bin/firefox-esr']));
  expect(found).toEqual({ browserName: 'firefox', channel: 'moz-firefox', executablePath: '/usr/bin/firefox-esr' });
});

test("drives Playwright's own Firefox as Playwright does", () => {
  expect(findBrowser('firefox', machine(['/cache/firefox']))).toEqual({ browserName: 'firefox' });
});

test('takes the browser that is asked for', () => {
  const found = findBrowser('chromium', machine(['/opt/c', '/usr/bin/chromium'], { CHROMIUM_PATH: '/opt/c' }));
  expect(found?.executablePath).toBe('/opt/c');
});

test('takes no other when the browser that is asked for is not there', () => {
  const here = ['/usr/bin/chromium', '/cache/chromium'];
  expect(findBrowser('chromium', machine(here, { CHROMIUM_PATH: '/opt/c' }))).toBeUndefined();
});

test('finds nothing where nothing is, also where Playwright has no build for the system', () => {
  expect(findBrowser('firefox', machine([]))).toBeUndefined();
  expect(findBrowser('firefox', { ...machine([]), playwrightPath: () => undefined })).toBeUndefined();
});
