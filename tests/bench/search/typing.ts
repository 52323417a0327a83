import { heldOut, tuned } from '../../search/queries.ts';
import type { Limits } from '../limits.ts';
import { eachOf } from './each-of.ts';
import type { OpenBox } from './open-boxes.ts';

/** From a key to shown results, slowed down four times, in turns; each box in a page of its own. */
export async function typing(boxes: readonly OpenBox[], limits: Limits, every: number): Promise<void> {
  const [warming, counted] = [eachOf(tuned.slice(0, 30), every), eachOf(heldOut, every)];
  for (const { page } of boxes) {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  const times = new Map(boxes.map(({ box }) => [box.name, [] as number[]]));
  for (const [index, { text }] of [...warming, ...counted].entries()) {
    for (const { box, ask } of boxes) {
      const { time } = await ask(text);
      if (index >= warming.length) times.get(box.name)?.push(time);
    }
  }
  const at = (name: string, share: number) => {
    const sorted = (times.get(name) ?? []).toSorted((one, other) => one - other);
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  };
  console.log(`\nFrom key to results, 4x slower, ${counted.length} questions      p50       p95    of which waiting`);
  for (const { box } of boxes) {
    const figures = [at(box.name, 0.5), at(box.name, 0.95), box.rest].map((time) =>
      `${time.toFixed(1)} ms`.padStart(10),
    );
    console.log(`  ${box.name.padEnd(46)} ${figures.join('')}`);
  }
  const [ours, plain, starlight] = ['ours', 'plain Pagefind', 'Starlight'].map((name) => at(name, 0.95)) as [
    number,
    number,
    number,
  ];
  const ratio = (one: number, other: number) => `${(one / other).toFixed(2)} times`;
  limits.hold('key to results, p95, at most 1.3 times plain Pagefind', ours <= 1.3 * plain, ratio(ours, plain));
  limits.hold('key to results, p95, no slower than Starlight', ours <= starlight, ratio(ours, starlight));
  console.log(
    `  without the waiting, p95: ours ${ratio(ours - 100, plain - 100)} plain Pagefind, ${ratio(ours - 100, starlight - 300)} Starlight, which begins to load before its wait is over`,
  );
}
