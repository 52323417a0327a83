import { isGroup, readPhrase } from '../../search/danger/read-phrase.ts';
import { type ContentFile, type FieldPath, nameOf } from '../source/content-file.ts';
import { type ContentIndex, fieldsOf, listOf, ofKind, textOf } from '../source/content-index.ts';
import { withNearest } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import { linkProblem } from './link-problem.ts';

const DUTCH = 'nl';

/** What those in danger are known by and shown, where it names something that the content does not have: a group of words, a help line, a page, a danger. */
export function dangerProblems(files: readonly ContentFile[], index: ContentIndex): readonly Problem[] {
  const dangers = ofKind(files, 'danger');
  const languages = ofKind(files, 'dangerLanguages');
  const dutch = languages.find(({ path, data }) => (data?.['taal'] ?? nameOf(path).replace(/^taal-/, '')) === DUTCH);
  const names = dangers.map(({ path }) => nameOf(path));
  return [
    ...dangers.flatMap((file) => [
      ...phraseProblems(file, ['zinnen'], file.data?.['zinnen'], groupsOf(dutch)),
      ...callProblems(file, index),
      ...pageProblems(file, index),
    ]),
    ...languages.flatMap((file) => [
      ...groupProblems(file),
      ...phraseProblems(file, ['onschuldig'], file.data?.['onschuldig'], groupsOf(file)),
      ...Object.entries(fieldsOf(file.data?.['kaarten'])).flatMap(([name, card]) => [
        ...phraseProblems(file, ['kaarten', name, 'zinnen'], fieldsOf(card)['zinnen'], groupsOf(file)),
        ...(names.includes(name)
          ? []
          : [
              {
                file: file.path,
                line: file.lineOf(['kaarten', name]),
                wrong: `Er is geen gevaar '${name}'.`,
                expected: 'Een kaart heet naar een bestand in nood, zonder .yaml.',
                ...withNearest(name, names),
              },
            ]),
      ]),
    ]),
  ];
}

type Groups = ReadonlyMap<string, readonly string[]>;

/** The groups of words of a language; `undefined` where its file could not be read, which is told once and not at each phrase that names one. */
const groupsOf = (file: ContentFile | undefined): Groups | undefined =>
  file?.data === undefined || file.problems.length > 0
    ? undefined
    : new Map(Object.entries(fieldsOf(file.data['groepen'])).map(([name, words]) => [name, listOf(words).map(textOf)]));

const noSuchGroup = (name: string, groups: ReadonlyMap<string, unknown>) => ({
  wrong: `De groep woorden '${name}' bestaat niet.`,
  expected: 'Een woord in hoofdletters is de naam van een groep uit het bestand van die taal (taal-nl.yaml).',
  ...withNearest(name, [...groups.keys()]),
});

function phraseProblems(
  file: ContentFile,
  path: FieldPath,
  phrases: unknown,
  groups: Groups | undefined,
): readonly Problem[] {
  const seen = new Set<string>();
  return listOf(phrases).flatMap((phrase, place) => {
    const text = textOf(phrase);
    const line = file.lineOf([...path, place]);
    const unknown = readPhrase(text)
      .parts.flat()
      .flatMap((word) =>
        groups && isGroup(word) && !groups.has(word) ? [{ file: file.path, line, ...noSuchGroup(word, groups) }] : [],
      );
    const isTwice = seen.has(text);
    seen.add(text);
    if (!isTwice) return unknown;
    return [
      ...unknown,
      { file: file.path, line, wrong: `De zin '${text}' staat er twee keer.`, expected: 'Haal er een weg.' },
    ];
  });
}

/** A group may stand in another one, but never in itself, however long the way. */
function groupProblems(file: ContentFile): readonly Problem[] {
  const groups = groupsOf(file) ?? (new Map() as Groups);
  const holds = (name: string, looked: string, above: readonly string[] = []): boolean =>
    (groups.get(name) ?? []).some(
      (word) => word === looked || (isGroup(word) && !above.includes(word) && holds(word, looked, [...above, word])),
    );
  return [...groups].flatMap(([name, words]) => [
    ...words.flatMap((word, place) =>
      isGroup(word) && !groups.has(word)
        ? [{ file: file.path, line: file.lineOf(['groepen', name, place]), ...noSuchGroup(word, groups) }]
        : [],
    ),
    ...(holds(name, name)
      ? [
          {
            file: file.path,
            line: file.lineOf(['groepen', name]),
            wrong: `De groep '${name}' staat in zichzelf.`,
            expected: 'Een groep mag in een andere groep staan, maar die niet ook weer in deze.',
          },
        ]
      : []),
  ]);
}

function callProblems(file: ContentFile, { helpLines }: ContentIndex): readonly Problem[] {
  return listOf(file.data?.['bel']).flatMap((name, place) =>
    typeof name !== 'string' || helpLines.includes(name)
      ? []
      : [
          {
            file: file.path,
            line: file.lineOf(['bel', place]),
            wrong: `De hulplijn '${name}' bestaat niet.`,
            expected: 'Een hulplijn is de naam van een bestand in hulp, zonder .yaml.',
            ...withNearest(name, helpLines),
          },
        ],
  );
}

function pageProblems(file: ContentFile, index: ContentIndex): readonly Problem[] {
  const address = textOf(fieldsOf(file.data?.['meer'])['adres']);
  const problem = address.startsWith('/') ? linkProblem(address, '', index) : undefined;
  return problem ? [{ file: file.path, line: file.lineOf(['meer', 'adres']), ...problem }] : [];
}
