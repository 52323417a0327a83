import { dutchDate } from './dutch-date';

/** What of this program made the site. */
export interface Running {
  readonly version: string;
  /** The whole hash of the commit. */
  readonly commit?: string;
  /** Day of that commit, as `2026-11-29`. */
  readonly day?: string;
  /** Whether files differed from that commit. */
  readonly isChanged: boolean;
}

/** Which program made this site, from which commit, as the build says it. */
export function running(): Running {
  const { version, commit, made, isChanged } = import.meta.env.BUILT_FROM;
  const day = made > 0 ? new Date(made).toISOString().slice(0, 10) : undefined;
  return { version, isChanged, ...(commit && { commit }), ...(day && { day }) };
}

/** The same in a line: 'Programma 0.1.0 van 29 november 2026 (2ebe6db1c0de)'. */
export const runningInWords = ({ version, commit, day, isChanged }: Running): string =>
  [
    `Programma ${version}`,
    day && ` van ${dutchDate(day)}`,
    commit && ` (${commit.slice(0, 12)}${isChanged ? ', daarna gewijzigd' : ''})`,
  ]
    .filter(Boolean)
    .join('');
