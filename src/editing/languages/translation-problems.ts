import { type ContentFile, nameOf } from '../source/content-file.ts';
import { fieldsOf, listOf, ofKind, textOf } from '../source/content-index.ts';
import type { Problem } from '../source/problem.ts';

/** Numbers as they stand in a sentence, telephone numbers whole. Digits of any other script are no numbers that a phone can dial. */
const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[-.]\d+)*/g) ?? [];

const same = (one: readonly string[], other: readonly string[]) =>
  [...one].toSorted().join(' ') === [...other].toSorted().join(' ');

/** Names that no language translates: those of help lines, as one dials or finds them. */
const namesIn = (files: readonly ContentFile[]): readonly string[] =>
  ofKind(files, 'help').map(({ data }) => textOf(data?.['naam']));

/** Translations that say another number than the Dutch, or that lost a name, and sentences that one language has twice. */
export function translationProblems(files: readonly ContentFile[]): readonly Problem[] {
  const names = namesIn(files).filter((name) => name !== '');
  const seen = new Set<string>();
  return ofKind(files, 'translations').flatMap((file) =>
    listOf(file.data?.['zinnen']).flatMap((pair, place): readonly Problem[] => {
      const [nl, said] = ['nl', 'tekst'].map((name) => textOf(fieldsOf(pair)[name])) as [string, string];
      const at = { file: file.path, line: file.lineOf(['zinnen', place]) };
      const key = `${file.path.split('/')[1]} ${nl}`;
      const isTwice = seen.has(key);
      seen.add(key);
      const lost = names.filter((name) => nl.includes(name) && !said.includes(name));
      return [
        ...(isTwice ? [{ ...at, wrong: `De zin '${nl}' is in deze taal twee keer vertaald.` }] : []),
        ...(same(numbersIn(nl), numbersIn(said))
          ? []
          : [
              {
                ...at,
                wrong: `De vertaling noemt andere getallen dan '${nl}'.`,
                expected: `Daar staat: ${numbersIn(nl).join(', ') || 'geen getal'}. Schrijf getallen met de cijfers 0 tot en met 9.`,
              },
            ]),
        ...lost.map((name) => ({
          ...at,
          wrong: `De vertaling mist de naam '${name}'.`,
          expected: 'Namen van hulplijnen blijven zoals ze zijn, in gewone letters.',
        })),
      ];
    }),
  );
}

/** Search words of a language that lead to a page that is not translated. */
export function languageWordProblems(files: readonly ContentFile[]): readonly Problem[] {
  const pages = ofKind(files, 'translatedPages').map(({ path }) => nameOf(path));
  return ofKind(files, 'languageWords').flatMap((file) =>
    Object.keys(fieldsOf(file.data?.['woorden']))
      .filter((name) => !pages.includes(name))
      .map((name) => ({
        file: file.path,
        line: file.lineOf(['woorden', name]),
        wrong: `De pagina '${name}' is er niet in talen/paginas.`,
        expected: `Kies uit: ${pages.join(', ')}.`,
      })),
  );
}

/** The languages that a content folder has, by their tags. */
export const languagesIn = (files: readonly ContentFile[]): readonly string[] =>
  ofKind(files, 'siteLanguages').map(({ path }) => path.split('/')[1] ?? nameOf(path));
