const PREFIX = 'bewaard';

/** Where the files of one version are kept. */
export interface Shelf {
  /** Name of its cache. */
  readonly name: string;
  readonly made: number;
}

interface Version {
  readonly base: string;
  readonly made: number;
  readonly version: string;
}

/** Another site may stand on the same origin under another path, so the path is part of the name. */
export const shelfOf = ({ base, made, version }: Version): Shelf => ({
  name: [PREFIX, base, made, version].join(' '),
  made,
});

/** The cache in which is kept which tab got its page from where. */
export const tabsName = (base: string): string => `${PREFIX} ${base} tabs`;

/** Whether a cache is one of ours, of this site. */
export const isOurs = (name: string, base: string): boolean => name.startsWith(`${PREFIX} ${base} `);

/** The shelves among caches of any kind, the newest version first; of two of the same moment, that by the name of `own`. */
export function shelvesAmong(names: readonly string[], base: string, own: string): readonly Shelf[] {
  return names
    .filter((name) => isOurs(name, base) && name !== tabsName(base))
    .map((name) => ({ name, made: Number(name.split(' ')[2]) }))
    .sort((one, other) => other.made - one.made || Number(other.name === own) - Number(one.name === own));
}
