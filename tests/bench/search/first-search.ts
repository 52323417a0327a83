import type { Browser } from 'playwright-core';
import { type CountingServer, countBefore } from '../counting-server.ts';
import type { Limits } from '../limits.ts';
import type { Box } from './box.ts';

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const middle = (all: readonly number[]) => all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0;
const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((all, each) => all + each, 0);

const QUESTIONS = ['gepest', 'naaktfoto doorgestuurd'];

interface First {
  readonly counts: ReadonlyMap<string, number>;
  /** Bytes that were fetched for searching with the page itself, asked for or not. */
  readonly before: number;
  /** Milliseconds from opening the box to shown results. */
  readonly time: number;
}

/** What the first search on an empty cache fetches, by part, as it travels; and how long it takes on a slow line. */
export async function firstSearch(
  browser: Browser,
  boxes: readonly (readonly [Box, string])[],
  limits: Limits,
  rounds: number,
): Promise<void> {
  const places = await Promise.all(
    boxes.map(async ([box, address]) => {
      const { origin, pathname } = new URL(address);
      return { box, pathname, server: await countBefore(origin, SLOW_LINE) };
    }),
  );
  for (const question of QUESTIONS) {
    const firsts = new Map(boxes.map(([{ name }]) => [name, [] as First[]]));
    for (let round = 0; round < rounds; round += 1) {
      for (const { box, pathname, server } of places) {
        firsts.get(box.name)?.push(await measure(browser, box, server, pathname, question));
      }
    }
    report(question, firsts, limits);
  }
  for (const { server } of places) server.close();
}

/** 150 ms there and back, 1.6 Mbit/s; the server is slow, and not the browser, so that what a worker fetches is slow too. */
const SLOW_LINE = { delay: 150, bytesPerSecond: 200_000 };

async function measure(
  browser: Browser,
  box: Box,
  server: CountingServer,
  path: string,
  question: string,
): Promise<First> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${server.origin}${path}`, { waitUntil: 'networkidle' });
  const before = server.take();
  const start = performance.now();
  await box.open(page);
  await box.ask(page, question);
  const time = performance.now() - start;
  await page.waitForLoadState('networkidle');
  await context.close();
  return { counts: server.take(), before: sum(new Map([...before].filter(([file]) => /ui-core/.test(file)))), time };
}

function report(question: string, firsts: ReadonlyMap<string, readonly First[]>, limits: Limits): void {
  const names = [...firsts.keys()];
  const countsOf = (name: string) => firsts.get(name)?.[0]?.counts ?? new Map<string, number>();
  const timeOf = (name: string) => middle((firsts.get(name) ?? []).map(({ time }) => time));
  const line = (what: string, cells: readonly string[]) =>
    console.log(`  ${what.padEnd(30)}${cells.map((cell) => cell.padStart(16)).join('')}`);

  console.log(`\nFirst search, cold: "${question}"`);
  line('', names);
  for (const part of new Set(names.flatMap((name) => [...countsOf(name).keys()].map(partOf)))) {
    const share = (name: string) => sum(new Map([...countsOf(name)].filter(([path]) => partOf(path) === part)));
    line(
      part,
      names.map((name) => kilobytes(share(name))),
    );
  }
  line(
    'together',
    names.map((name) => kilobytes(sum(countsOf(name)))),
  );
  line(
    'before it is opened',
    names.map((name) => kilobytes(firsts.get(name)?.[0]?.before ?? 0)),
  );
  line(
    'until results show, median',
    names.map((name) => `${timeOf(name).toFixed(0)} ms`),
  );
  const all = sum(countsOf('ours'));
  limits.hold(`first search "${question}", at most 180 kB`, all <= 180_000, kilobytes(all));
  limits.hold(
    `first search "${question}" on a slow line, no slower than Starlight`,
    timeOf('ours') <= timeOf('Starlight'),
    `${timeOf('ours').toFixed(0)} and ${timeOf('Starlight').toFixed(0)} ms`,
  );
}

function partOf(path: string): string {
  if (path.includes('/_astro/')) return 'the box and the query layer';
  if (path.includes('/nood/')) return 'the phrases of danger';
  if (path.endsWith('vocabulary.json')) return 'words and synonyms';
  return /\/(fragment|index|filter)\//.exec(path)?.[1] ?? 'the engine';
}
