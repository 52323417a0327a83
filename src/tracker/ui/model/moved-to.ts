import * as v from 'valibot';

/** Where the cases of this vault went, as the person wrote it down here. */
export interface MovedTo {
  /** The address at which the site stands now, with its path. */
  readonly site: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const schema = v.strictObject({ site: v.pipe(v.string(), v.maxLength(500)), at: v.number() });

/** What the setting says of a move; nothing where it holds something else. At the very address that it names, the vault came there. */
export function readMovedTo(value: unknown): MovedTo | undefined {
  const read = v.safeParse(schema, value);
  return read.success ? read.output : undefined;
}

/** Why an address is not one to move to. */
export type NoMove = 'no-address' | 'not-safe' | 'here';

/** The place of the site at an address that somebody typed or copied, with or without its last page; `here` is where it stands now. */
export function siteAt(typed: string, here: string): string | NoMove {
  const text = typed.trim();
  const url = urlIn(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || !/[.:]|^localhost$/.test(url.host)) return 'no-address';
  const { protocol, hostname, origin, pathname } = url;
  // A browser keeps no vault for an address without https, but on this very machine.
  if (protocol !== 'https:' && !/^(localhost|127\.\d+\.\d+\.\d+)$/.test(hostname)) return 'not-safe';
  const site = `${origin}${pathname.replace(/(dossiers\/?)?(index\.html)?$/, '').replace(/\/*$/, '/')}`;
  return site === here ? 'here' : site;
}

/** `URL.canParse` is newer than the browsers that the tracker is for. */
function urlIn(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
