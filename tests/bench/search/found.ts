import { heldOut, type Query, tuned } from '../../search/queries.ts';
import { type Success, successOf } from '../../search/success.ts';
import { unseenQueries } from '../../search/unseen-queries.ts';
import type { Limits } from '../limits.ts';
import { eachOf } from './each-of.ts';
import type { OpenBox } from './open-boxes.ts';

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

const others = new Set([...tuned, ...heldOut].map(({ text }) => text));

/** How often each way to search gives a right page, per set of questions; of a set one in `every` is asked. */
export async function found(boxes: readonly OpenBox[], limits: Limits, every: number): Promise<void> {
  const sets: readonly [string, readonly Query[]][] = [
    ['tuned on', tuned],
    ['held out', heldOut],
    ['unseen', unseenQueries],
    ['unseen, in no other set', unseenQueries.filter(({ text }) => !others.has(text))],
  ];
  console.log(`Found${' '.repeat(42)}first    first three`);
  for (const [set, all] of sets) {
    const queries = eachOf(all, every);
    const results = await Promise.all(
      boxes.map(
        async ({ box, ask }) => [box.name, await successOf(async (text) => (await ask(text)).pages, queries)] as const,
      ),
    );
    for (const [name, { first, firstThree }] of results) {
      const what = `${set} (${queries.length}), ${name}`;
      console.log(`  ${what.padEnd(44)} ${percent(first).padStart(7)}  ${percent(firstThree).padStart(7)}`);
    }
    const success = new Map(results);
    const [ours, starlight] = [success.get('ours'), success.get('Starlight')];
    if (!ours || !starlight) continue;
    if (set === 'unseen') listMissed(ours);
    if (set === 'held out') {
      limits.hold('right page first, held out, at least 80 %', ours.first >= 0.8, percent(ours.first));
      limits.hold(
        'right page in the first three, held out, at least 95 %',
        ours.firstThree >= 0.95,
        percent(ours.firstThree),
      );
    }
    for (const [name, share] of [
      ['first', 'first'],
      ['in the first three', 'firstThree'],
    ] as const) {
      const figures = `${percent(ours[share])} and ${percent(starlight[share])}`;
      limits.hold(`right page ${name} more often than Starlight, ${set}`, ours[share] > starlight[share], figures);
    }
  }
}

function listMissed({ missed }: Success): void {
  for (const { text, got } of missed) console.log(`      missed: "${text}" gave ${got.join(' ') || 'nothing'}`);
}
