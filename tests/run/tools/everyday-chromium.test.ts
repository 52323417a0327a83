import { expect, test } from 'vitest';
import type { Machine } from './browsers.ts';
import { findEverydayChromium } from './everyday-chromium.ts';

const machine = (paths: string[], env: Machine['env'] = {}): Machine => ({
  env,
  exists: (path) => paths.includes(path),
  playwrightPath: () => undefined,
});
const pathOn = (here: Machine) => findEverydayChromium(here)?.executablePath;

test('the shell comes before the whole browser, which takes its place where there is none', () => {
  expect(pathOn(machine(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']))).toMatch(/shell$/);
  expect(pathOn(machine(['/usr/bin/chromium']))).toBe('/usr/bin/chromium');
  expect(pathOn(machine([]))).toBeUndefined();
});

test('who names a browser gets that one, or none', () => {
  const env = { CHROMIUM_PATH: '/opt/c' };
  expect(pathOn(machine(['/opt/c', '/usr/bin/chromium-headless-shell'], env))).toBe('/opt/c');
  expect(pathOn(machine(['/usr/bin/chromium-headless-shell'], env))).toBeUndefined();
});
