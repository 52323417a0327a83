import { isAlways, readSpan } from '../../collections/hours.ts';
import { reviewOf } from '../../collections/review.ts';
import type { Day } from '../../protocol/day.ts';
import { type ContentFile, nameOf } from '../source/content-file.ts';
import { listOf, ofKind, textOf } from '../source/content-index.ts';

/** Months after which a check of a help line is too old for the site to say that it is open now. */
const A_YEAR = 12;

/** Lines for the build about what the school must check of its help lines, none when all is in order. The site is made all the same. */
export function helpCheckLines(files: readonly ContentFile[], today: Day): readonly string[] {
  const lines = ofKind(files, 'help');
  const checked = ({ data }: ContentFile) => textOf(data?.['gecontroleerd']) || undefined;
  const stale = lines.filter((line) => reviewOf(checked(line), A_YEAR, today).state === 'overdue');
  const unchecked = lines.filter(
    (line) =>
      !checked(line) &&
      (line.data?.['helpbalk'] === true || textOf(line.data?.['nachtbalk'])) &&
      textOf(line.data?.['ongecontroleerd']),
  );
  const silent = lines.filter(({ data }) => {
    const spans = listOf(data?.['uren']).flatMap((text) => readSpan(textOf(text)) ?? []);
    return textOf(data?.['gecontroleerd']) && spans.length > 0 && !isAlways(spans) && data?.['dicht'] === undefined;
  });
  const named = (some: readonly ContentFile[]) => some.map(({ path }) => nameOf(path)).join(', ');
  return [
    ...(stale.length > 0
      ? [`Langer dan een jaar geleden nagekeken: ${named(stale)}. Bel deze nummers na: npm run links.`]
      : []),
    ...(unchecked.length > 0
      ? [
          `In de balk onderaan elke pagina, en nog niet nagekeken: ${named(unchecked)}. De reden staat achter ongecontroleerd.`,
        ]
      : []),
    ...(silent.length > 0
      ? [`De site zegt niet wanneer deze lijnen nu open zijn, want het veld dicht ontbreekt: ${named(silent)}.`]
      : []),
  ];
}
