/** What the school offers to choose from, with what was chosen before: a choice that is no longer offered stays to be seen. */
export const offeredWith = <Code extends string>(
  offered: readonly Code[],
  ...chosen: readonly (Code | undefined)[]
): readonly Code[] => [...new Set([...offered, ...chosen.flatMap((code) => code ?? [])])];
