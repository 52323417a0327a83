import { dutchDate } from '../../collections/dutch-date.ts';
import type { ReviewState } from '../../collections/review.ts';
import type { Changes } from './content-changes.ts';
import type { PageReview } from './page-reviews.ts';

/** What `npm run review` prints: the pages to go over, and what changed since the version. `folder` is shown before each file. */
export function reviewReport(
  reviews: readonly PageReview[],
  version: string,
  changes: Changes | undefined,
  folder: string,
): string {
  const part = (title: string, state: ReviewState) => {
    const pages = reviews.filter((review) => review.state === state);
    if (pages.length === 0) return [];
    return [
      `${title} (${pages.length})`,
      ...pages.map(
        ({ file, title: name, owner, due }) =>
          `  ${folder}/${file}: ${name}. Voor: ${owner}.${due ? ` Dag: ${dutchDate(due)}.` : ''}`,
      ),
      '',
    ];
  };
  const due = [...part('Over tijd', 'overdue'), ...part('Nog nooit nagekeken', 'never')];
  return [
    ...(due.length > 0 ? due : ['Elke pagina is op tijd nagekeken.', '']),
    ...(due.length > 0
      ? ['Nagekeken? Zet dan in het bestand de datum van vandaag achter nagekeken: (of voeg dat veld toe).', '']
      : []),
    ...changeLines(version, changes, folder),
  ].join('\n');
}

function changeLines(version: string, changes: Changes | undefined, folder: string): readonly string[] {
  if (!changes)
    return [
      `Wat er veranderde sinds versie ${version} is hier niet te zien: git bewaart deze map niet, of niet lang genoeg.`,
    ];
  const { since } = changes;
  if (changes.changes.length === 0) return [`Sinds versie ${version} (${dutchDate(since)}) veranderde er niets.`];
  return [
    `Veranderd sinds versie ${version} (${dutchDate(since)})`,
    ...changes.changes.map(({ kind, file }) => `  ${kind}: ${folder}/${file}`),
  ];
}
