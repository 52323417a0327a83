import type { ContentIndex } from '../source/content-index.ts';
import { withNearest } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import { phoneWords } from './phone-problems.ts';

export type Words = Pick<Problem, 'wrong' | 'expected' | 'nearest' | 'missing'>;

/** What is wrong with a link on the page with that address; `undefined` when it leads where it says. */
export function linkProblem(url: string, page: string, index: ContentIndex): Words | undefined {
  if (url === '' || url === '#')
    return { wrong: 'Deze link leidt nergens heen.', expected: 'Zet tussen de ronde haken het adres: [hulp](/hulp/).' };
  if (url.startsWith('#')) return fragmentProblem(page, url.slice(1), index);
  if (url.startsWith('/')) return innerProblem(url, index);
  return outerProblem(url, index);
}

function innerProblem(url: string, index: ContentIndex): Words | undefined {
  const [address = '', fragment] = url.split('#', 2);
  if (index.pages.has(address)) return fragment === undefined ? undefined : fragmentProblem(address, fragment, index);
  const addresses = [...index.pages.keys()];
  return {
    missing: { what: 'de pagina', name: address },
    wrong: `De link ${url} leidt naar een pagina die er niet is.`,
    expected: 'Een adres van deze site begint en eindigt met een schuine streep: /protocol/stap-4/.',
    ...withNearest(address.endsWith('/') ? address : `${address}/`, addresses),
  };
}

function fragmentProblem(address: string, fragment: string, { pages }: ContentIndex): Words | undefined {
  const fragments = pages.get(address)?.fragments;
  if (!fragments || fragments.has(fragment)) return undefined;
  return {
    missing:
      address === '/begrippen/'
        ? { what: 'het begrip', name: fragment, file: `begrippen/${fragment}.md` }
        : { what: 'de plek', name: `${address}#${fragment}` },
    wrong: `Op de pagina ${address} is geen plek #${fragment}.`,
    expected:
      'Achter het hekje staat een kop van die pagina, in kleine letters met streepjes, of de bestandsnaam van een begrip.',
    ...withNearest(fragment, [...fragments]),
  };
}

function outerProblem(url: string, index: ContentIndex): Words | undefined {
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  switch (scheme) {
    case 'http':
    case 'https':
      return URL.canParse(url) && /^[^\s.]+(\.[^\s.]+)+$/.test(new URL(url).hostname)
        ? undefined
        : {
            wrong: `De link ${url} is geen adres van een site.`,
            expected: "Een adres ziet eruit als 'https://www.voorbeeld.nl/pagina'.",
          };
    case 'mailto':
      return /^mailto:[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(url)
        ? undefined
        : { wrong: `De link ${url} is geen e-mailadres.`, expected: "Schrijf 'mailto:naam@school.nl'." };
    case 'tel':
      return /^tel:\+?\d{3,13}$/.test(url)
        ? phoneWords(url.slice('tel:'.length))
        : {
            wrong: `De link ${url} is geen telefoonnummer.`,
            expected: "Schrijf alleen cijfers achter de dubbele punt: 'tel:0501234567'.",
          };
    case undefined: {
      const isSite = /^www\.|\.(nl|com|org|be|eu)(\/|$)/.test(url);
      return isSite
        ? { wrong: `De link ${url} mist https://.`, expected: `Schrijf https://${url}.` }
        : {
            wrong: `De link ${url} begint niet met een schuine streep.`,
            expected: 'Een adres van deze site begint en eindigt met een schuine streep: /hulp/.',
            ...withNearest(`/${url.replace(/^\.?\/|\/$/g, '')}/`, [...index.pages.keys()]),
          };
    }
    default:
      return {
        wrong: `De link ${url} begint met ${scheme}:, en dat kan hier niet.`,
        expected: 'Een link begint met https://, mailto:, tel: of een schuine streep.',
      };
  }
}
