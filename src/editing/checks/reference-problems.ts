import { FIXED_PAGES } from '../../collections/fixed-pages.ts';
import { type ContentFile, type FieldPath, nameOf } from '../source/content-file.ts';
import { addressOfFile, type ContentIndex, fieldsOf, listOf, ofKind, PAGE_KINDS } from '../source/content-index.ts';
import { withNearest } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import { helpProblems } from './help-problems.ts';
import { numberInName } from './step-name-problems.ts';

/** Fields of one file that name something that the content does not have, and what the content as a whole lacks. */
export function referenceProblems(files: readonly ContentFile[], index: ContentIndex): readonly Problem[] {
  return [
    ...ofKind(files, ...PAGE_KINDS, 'help').flatMap((file) => [
      ...audienceProblems(file, index),
      ...roleProblem(file, ['eigenaar'], index),
    ]),
    ...ofKind(files, 'school').flatMap((file) => schoolProblems(file, index)),
    ...ofKind(files, 'whole').flatMap((file) => wholeProblems(file, files, index)),
    ...ofKind(files, 'terms').flatMap(meaningProblems),
    ...helpProblems(files, index),
    ...pageProblems(files, index),
  ];
}

const at = (data: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);

function audienceProblems(file: ContentFile, { audiences }: ContentIndex): readonly Problem[] {
  if (audiences.length === 0) return [];
  return listOf(file.data?.['voor']).flatMap((audience, place) =>
    typeof audience !== 'string' || audiences.includes(audience)
      ? []
      : [
          {
            file: file.path,
            line: file.lineOf(['voor', place]),
            missing: { what: 'de doelgroep', name: audience },
            wrong: `'${audience}' is geen doelgroep van deze site.`,
            expected: audience.split(/\s+/).every((word) => audiences.includes(word))
              ? `Zet een komma tussen de doelgroepen: [${audience.split(/\s+/).join(', ')}].`
              : `Kies uit: ${audiences.join(', ')}. De doelgroepen staan in school.yaml.`,
            ...withNearest(audience, audiences),
          },
        ],
  );
}

/** The role that a field names does not exist. */
export function roleProblem(file: ContentFile, path: FieldPath, { roles }: ContentIndex): readonly Problem[] {
  const role = at(file.data, path);
  if (typeof role !== 'string' || roles.includes(role)) return [];
  return [{ file: file.path, line: file.lineOf(path), ...noSuchRole(role, roles) }];
}

export const noSuchRole = (
  role: string,
  roles: readonly string[],
): Pick<Problem, 'wrong' | 'expected' | 'nearest' | 'missing'> => ({
  missing: { what: 'de rol', name: role, file: `begrippen/${role}.md` },
  wrong: `De rol '${role}' bestaat niet.`,
  expected: 'Een rol is de naam van een bestand in begrippen met soort: rol.',
  ...withNearest(role, roles),
});

function addressProblem(file: ContentFile, path: FieldPath, index: ContentIndex): readonly Problem[] {
  const address = at(file.data, path);
  if (typeof address !== 'string' || !/^\/([a-z0-9-]+\/)*$/.test(address) || index.pages.has(address)) return [];
  return [
    {
      file: file.path,
      line: file.lineOf(path),
      missing: { what: 'de pagina', name: address },
      wrong: `Er is geen pagina met het adres ${address}.`,
      expected: 'Een adres is de map en de naam van een bestand: protocol/stap-4.mdx is /protocol/stap-4/.',
      ...withNearest(address, [...index.pages.keys()]),
    },
  ];
}

function schoolProblems(file: ContentFile, index: ContentIndex): readonly Problem[] {
  const data = file.data ?? {};
  const places = (field: string) => listOf(data[field]).map((_, place) => [field, place]);
  const protocol = fieldsOf(data['protocol']);
  const versions = listOf(protocol['wijzigingen']).map((change) => String(fieldsOf(change)['versie']));
  const audiences = index.audiences.flatMap((name, place) =>
    index.audiences.indexOf(name) < place
      ? [
          {
            file: file.path,
            line: file.lineOf(['doelgroepen', place]),
            wrong: `De doelgroep '${name}' staat er twee keer.`,
          },
        ]
      : [],
  );
  const persons = Object.keys(fieldsOf(data['personen'])).flatMap((role) =>
    index.roles.includes(role)
      ? []
      : [{ file: file.path, line: file.lineOf(['personen', role]), ...noSuchRole(role, index.roles) }],
  );
  const version = protocol['versie'];
  return [
    ...roleProblem(file, ['eigenaar'], index),
    ...persons,
    ...audiences,
    ...[...places('menu'), ...places('onderaan')].flatMap((path) => addressProblem(file, path, index)),
    ...places('doelgroepen').flatMap((path) => addressProblem(file, [...path, 'pagina'], index)),
    ...(typeof version === 'string' && versions.length > 0 && !versions.includes(version)
      ? [
          {
            file: file.path,
            line: file.lineOf(['protocol', 'versie']),
            wrong: `Bij de wijzigingen staat niets over versie '${version}'.`,
            expected: 'Zet bovenaan wijzigingen wat er in deze versie anders is.',
            ...withNearest(version, versions),
          },
        ]
      : []),
  ];
}

function wholeProblems(file: ContentFile, files: readonly ContentFile[], index: ContentIndex): readonly Problem[] {
  const chapters = listOf(file.data?.['hoofdstukken']);
  const left = ofKind(files, 'steps')
    .filter(({ path }) => numberInName(nameOf(path)) !== undefined)
    .map(({ path }) => addressOfFile(path))
    .filter((address) => !chapters.includes(address));
  return [
    ...chapters.flatMap((_, place) => addressProblem(file, ['hoofdstukken', place], index)),
    ...(chapters.length === 0 ? [] : left).map((address) => ({
      file: file.path,
      line: file.lineOf(['hoofdstukken']),
      wrong: `De stap ${address} staat niet in het hele protocol.`,
      expected: 'Zet het adres van elke stap bij hoofdstukken.',
    })),
  ];
}

function meaningProblems(file: ContentFile): readonly Problem[] {
  if (!file.tree || (file.tree.children ?? []).some(({ type }) => type !== 'yaml')) return [];
  return [
    {
      file: file.path,
      wrong: 'Dit begrip heeft geen betekenis.',
      expected: 'Schrijf onder de velden in een of twee zinnen wat het woord betekent.',
    },
  ];
}

function pageProblems(files: readonly ContentFile[], index: ContentIndex): readonly Problem[] {
  const pages = ofKind(files, ...PAGE_KINDS);
  const first = new Map<string, string>();
  const doubles = pages.flatMap(({ path }) => {
    const address = addressOfFile(path);
    const other = first.get(address);
    first.set(address, other ?? path);
    return other === undefined
      ? []
      : [
          {
            file: path,
            wrong: `Dit bestand en ${other} maken allebei de pagina ${address}.`,
            expected: 'Geef een van de twee een andere naam.',
          },
        ];
  });
  const missing = Object.entries(FIXED_PAGES)
    .filter(([address]) => !index.pages.has(address))
    .map(([address, what]) => ({
      file: '',
      missing: { what: 'de pagina', name: address },
      wrong: `De pagina ${address} ontbreekt.`,
      expected: `Elke site heeft ${what}.`,
    }));
  const school =
    ofKind(files, 'school').length === 0
      ? [
          {
            file: 'school.yaml',
            wrong: 'Dit bestand ontbreekt.',
            expected: 'Hierin staat alles wat van de school zelf is.',
          },
        ]
      : [];
  return [...school, ...doubles, ...missing];
}
