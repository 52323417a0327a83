import type { Limits } from '../limits.ts';
import { isPerfect, type Verdict } from './lighthouse.ts';
import type { Visit } from './load-page.ts';

/** Of one page: medians of ours, Starlight's and the bare one, and Lighthouse's verdict; each absent where it was not asked for. */
export interface PageFigures {
  readonly address: string;
  readonly ours: Visit | undefined;
  readonly starlight: Visit | undefined;
  readonly floor: Visit | undefined;
  readonly verdict: Verdict | undefined;
}

const KIB = 1_024;
const kib = (bytes: number | undefined) => (bytes === undefined ? '' : (bytes / KIB).toFixed(1));
const ms = (time: number | undefined) => (time === undefined ? '' : time.toFixed(0));

/** How many times as long as the bare page ours takes to its first paint. */
const timesOf = (own: Visit, floor: Visit) => own.firstPaint / floor.firstPaint;

const COLUMNS: readonly [string, (page: PageFigures) => string][] = [
  ['words', ({ ours }) => String(ours?.words ?? '')],
  ['page KiB', ({ ours }) => kib(ours?.pageBytes)],
  ['Starlight', ({ starlight }) => kib(starlight?.pageBytes)],
  ['floor', ({ floor }) => kib(floor?.pageBytes)],
  ['js KiB', ({ ours }) => kib(ours?.scriptBytes)],
  ['all KiB', ({ ours }) => kib(ours?.allBytes)],
  ['Starlight', ({ starlight }) => kib(starlight?.allBytes)],
  ['fonts', ({ ours }) => String(ours?.fonts ?? '')],
  ['paint ms', ({ ours }) => ms(ours?.firstPaint)],
  ['floor', ({ floor }) => ms(floor?.firstPaint)],
  ['times', ({ ours, floor }) => (ours && floor ? timesOf(ours, floor).toFixed(2) : '')],
  ['LCP ms', ({ ours }) => ms(ours?.largestPaint)],
  ['Starlight', ({ starlight }) => ms(starlight?.largestPaint)],
  ['floor', ({ floor }) => ms(floor?.largestPaint)],
  ['CLS', ({ ours }) => ours?.layoutShift.toFixed(3) ?? ''],
  ['task ms', ({ ours }) => ms(ours?.longestTask)],
  ['Starlight', ({ starlight }) => ms(starlight?.longestTask)],
  ['floor', ({ floor }) => ms(floor?.longestTask)],
  ['Lighthouse', ({ verdict }) => (verdict ? Object.values(verdict.scores).join('/') : '')],
];

/** A line per page; 'page' is the document with its styles and scripts, 'paint' the first of words and 'times' that against the bare page, 'task' the longest over 50 ms. */
export function printTable(pages: readonly PageFigures[]): void {
  const width = Math.max(...pages.map(({ address }) => address.length)) + 2;
  const row = (first: string, cells: readonly string[]) =>
    console.log(
      first.padEnd(width) + cells.map((cell, place) => cell.padStart(place === COLUMNS.length - 1 ? 16 : 10)).join(''),
    );
  row(
    '',
    COLUMNS.map(([name]) => name),
  );
  for (const page of pages)
    row(
      page.address,
      COLUMNS.map(([, cell]) => cell(page)),
    );
  for (const { address, verdict } of pages) {
    if (verdict && verdict.lost.length > 0) console.log(`  ${address} lost points on ${verdict.lost.join(', ')}`);
  }
}

/** What issue 6 asks of every page; a limit names the pages that break it. */
export function holdLimits(pages: readonly PageFigures[], limits: Limits): void {
  const hold = <Part>(
    what: string,
    part: (page: PageFigures) => Part | undefined,
    isMet: (part: Part) => boolean,
    say: (part: Part) => string,
  ) => {
    const asked = pages.flatMap((page) => {
      const each = part(page);
      return each === undefined ? [] : [{ address: page.address, part: each }];
    });
    if (asked.length === 0) return;
    const broken = asked.filter((each) => !isMet(each.part));
    const figure = broken.map((each) => `${each.address} ${say(each.part)}`).join(', ');
    limits.hold(what, broken.length === 0, figure || `all ${asked.length} pages`);
  };
  const ours = (page: PageFigures) => page.ours;
  const shortOf = (page: PageFigures) => (page.ours && page.ours.words <= 1_200 ? page.ours : undefined);
  const beside = ({ ours: own, starlight }: PageFigures) => own && starlight && { own, starlight };

  hold(
    'HTML, CSS and JS at most 14 KiB on pages of at most 1,200 words',
    shortOf,
    ({ pageBytes }) => pageBytes <= 14 * KIB,
    ({ pageBytes }) => kib(pageBytes),
  );
  hold(
    'one font file at most',
    ours,
    ({ fonts }) => fonts <= 1,
    ({ fonts }) => String(fonts),
  );
  hold(
    'JS at most 2.75 KiB where search is not open',
    (page) => (page.ours?.isForSearching ? undefined : page.ours),
    ({ scriptBytes }) => scriptBytes <= 2.75 * KIB,
    ({ scriptBytes }) => kib(scriptBytes),
  );
  hold(
    'no request elsewhere',
    ours,
    ({ elsewhere }) => elsewhere.length === 0,
    ({ elsewhere }) => elsewhere.join(' '),
  );
  hold(
    'CLS 0',
    ours,
    ({ layoutShift }) => layoutShift === 0,
    ({ layoutShift }) => layoutShift.toFixed(4),
  );
  hold(
    'no task over 50 ms on pages of at most 1,200 words',
    shortOf,
    ({ longestTask }) => longestTask === 0,
    ({ longestTask }) => `${ms(longestTask)} ms`,
  );
  hold(
    'first paint at most 1.25 times that of the same words bare, on pages of at most 1,200 words',
    ({ ours: own, floor }) => (own && floor && own.words <= 1_200 ? { own, floor } : undefined),
    ({ own, floor }) => timesOf(own, floor) <= 1.25,
    ({ own, floor }) => timesOf(own, floor).toFixed(2),
  );
  hold(
    "at most a quarter of Starlight's HTML, CSS and JS",
    beside,
    ({ own, starlight }) => own.pageBytes * 4 <= starlight.pageBytes,
    ({ own, starlight }) => (own.pageBytes / starlight.pageBytes).toFixed(2),
  );
  hold(
    "at most half of Starlight's LCP",
    beside,
    ({ own, starlight }) => own.largestPaint * 2 <= starlight.largestPaint,
    ({ own, starlight }) => (own.largestPaint / starlight.largestPaint).toFixed(2),
  );
  hold(
    'Lighthouse four times 100',
    ({ verdict }) => verdict,
    isPerfect,
    ({ scores }) => Object.values(scores).join('/'),
  );
}
