import { hasOwnWords, paragraphsOf } from '../../protocol/message-language.ts';
import type { ContentFile } from '../source/content-file.ts';
import { fieldsOf, listOf, ofKind, textOf } from '../source/content-index.ts';
import { withNearest } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import { languagesIn } from './translation-problems.ts';

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();
const placesIn = (text: string) => [...new Set(text.match(/\{[^{}]*\}/g))].toSorted().join(' ');

/** Languages that are offered for messages to parents and are not there or not whole, and translations with other places to fill in. */
export function messageLanguageProblems(files: readonly ContentFile[]): readonly Problem[] {
  const tags = languagesIn(files);
  const paragraphs = ofKind(files, 'messages').flatMap(({ data }) => paragraphsOf(textOf(data?.['tekst'])));
  const pairs = ofKind(files, 'translations').flatMap((file) =>
    listOf(file.data?.['zinnen']).map((pair, place) => ({
      file,
      place,
      tag: file.path.split('/')[1] ?? '',
      nl: textOf(fieldsOf(pair)['nl']),
      said: textOf(fieldsOf(pair)['tekst']),
    })),
  );
  const offered = ofKind(files, 'school').flatMap((file) =>
    listOf(file.data?.['berichtenTalen']).map((one, place) => ({ file, place, tag: textOf(fieldsOf(one)['taal']) })),
  );
  return [
    ...offered.flatMap(({ file, place, tag }): readonly Problem[] => {
      const at = { file: file.path, line: file.lineOf(['berichtenTalen', place]) };
      if (!tags.includes(tag))
        return [
          {
            ...at,
            wrong: `De taal '${tag}' is er niet.`,
            expected: `Kies een map uit talen: ${tags.join(', ')}.`,
            ...withNearest(tag, tags),
          },
        ];
      const known = new Set(pairs.filter((pair) => pair.tag === tag).map(({ nl }) => folded(nl)));
      return paragraphs
        .filter((paragraph) => hasOwnWords(paragraph) && !known.has(folded(paragraph)))
        .map((paragraph) => ({
          ...at,
          wrong: `Dit stuk van een bericht is nog niet vertaald (${tag}): '${folded(paragraph)}'.`,
          expected: `Zet het in talen/${tag}/berichten.yaml, en laat het nalezen.`,
        }));
    }),
    ...pairs
      .filter(({ nl, said }) => placesIn(nl) !== placesIn(said))
      .map(({ file, place, nl }) => ({
        file: file.path,
        line: file.lineOf(['zinnen', place]),
        wrong: `De vertaling vult iets anders in dan '${folded(nl)}'.`,
        expected: `Daar staat: ${placesIn(nl) || 'niets om in te vullen'}. Die woorden blijven Nederlands.`,
      })),
  ];
}
