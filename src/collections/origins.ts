/** Where what a help line says was read. */
import { partialDutchDate } from './dutch-date';
import type { HelpLine } from './help-lines';

type Origin = HelpLine['herkomst'][number];

const originInWords = ({ bron, datum }: Origin): string => (datum ? `${bron} (${partialDutchDate(datum)})` : bron);

/** The sources of a line with their dates, each once: 'upday.com (3 oktober 2025), nu.nl (juli 2020)'. */
export const originsOf = ({ herkomst }: HelpLine): string => [...new Set(herkomst.map(originInWords))].join(', ');

/** The newest source of the hours, as 'metronieuws.nl, september 2019' or 'onderwijsinspectie.nl, zonder datum'; `undefined` when none is named. */
export function originOfHours({ herkomst }: HelpLine): string | undefined {
  const [newest] = herkomst
    .filter(({ over }) => over.includes('uren'))
    .toSorted((one, other) => (other.datum ?? '').localeCompare(one.datum ?? ''));
  return newest && `${newest.bron}, ${newest.datum ? partialDutchDate(newest.datum) : 'zonder datum'}`;
}
