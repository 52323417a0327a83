const PREFIX = 'AGE-SECRET-KEY-1';
const GROUP = 4;

/** The recovery key in groups that one can copy by hand; the prefix, which is always the same, is left out. */
export const recoveryKeyGroups = (key: string): readonly string[] =>
  key.slice(key.startsWith(PREFIX) ? PREFIX.length : 0).match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? [];

/** Two groups to type back, the first in the first half and the other in the second, so that the whole key was kept. */
export function groupsToCheck(groups: readonly string[], random: () => number): readonly [number, number] {
  const half = Math.floor(groups.length / 2);
  const within = (from: number, until: number) => from + Math.floor(random() * (until - from));
  return [within(0, half), within(half, groups.length)];
}

/** Whether what was typed is that group; capitals and spaces make no difference. */
export const isGroup = (typed: string, group: string | undefined): boolean =>
  group !== undefined && typed.replace(/\s/g, '').toUpperCase() === group.toUpperCase();
