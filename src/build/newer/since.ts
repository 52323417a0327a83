import type { CompatStatement, SimpleSupportStatement } from '@mdn/browser-compat-data';
import type { Floor } from './floor.ts';

const ENGINES = ['chrome', 'safari', 'firefox'] as const;

/** The version with which an engine got it under its own name and for good; `Infinity` when it did not. */
function since({ support }: CompatStatement, engine: (typeof ENGINES)[number]): number {
  const statements = [support[engine] ?? []].flat() as SimpleSupportStatement[];
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...statements
      .filter((one) => !one.version_removed && !one.prefix && !one.flags && !one.alternative_name)
      .map(({ version_added: added }) =>
        typeof added === 'string' ? Number.parseFloat(added.replace('≤', '')) : Number.NaN,
      )
      .filter((version) => !Number.isNaN(version)),
  );
}

/** The engines that got it after the floor, as 'Chrome 117, never in Firefox'; empty when all of the floor have it. */
export function newerThan(floor: Floor, compat: CompatStatement): string {
  return ENGINES.flatMap((engine) => {
    const version = since(compat, engine);
    if (version <= floor[engine]) return [];
    return version === Number.POSITIVE_INFINITY ? [`never in ${engine}`] : [`${engine} ${version}`];
  }).join(', ');
}

/** Whether today's three engines have it. What one lacks fails in the tests, which run in all three. */
export const isEverywhere = (compat: CompatStatement): boolean =>
  ENGINES.every((engine) => since(compat, engine) < Number.POSITIVE_INFINITY);
