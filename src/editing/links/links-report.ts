import { reviewOf } from '../../collections/review.ts';
import type { Day } from '../../protocol/day.ts';
import { type ContentFile, nameOf } from '../source/content-file.ts';
import { listOf, ofKind, textOf } from '../source/content-index.ts';
import type { LinkAnswer } from './link-answer.ts';
import type { OutsideLink } from './outside-links.ts';

export interface LinksReport {
  readonly text: string;
  readonly isGood: boolean;
}

const TITLES: Readonly<Record<Exclude<LinkAnswer['kind'], 'good'>, string>> = {
  broken: 'Werkt niet',
  silent: 'Geeft geen antwoord',
  moved: 'Verhuisd',
  unsure: 'Kijk zelf',
};

/** What `npm run links` prints. `folder` is shown before each file. */
export function linksReport(
  links: readonly OutsideLink[],
  answers: ReadonlyMap<string, LinkAnswer>,
  folder: string,
): LinksReport {
  const of = (kind: LinkAnswer['kind']) => links.filter(({ url }) => answers.get(url)?.kind === kind);
  const part = (kind: Exclude<LinkAnswer['kind'], 'good'>) => {
    const found = of(kind);
    if (found.length === 0) return [];
    return [
      `${TITLES[kind]} (${found.length})`,
      ...found.flatMap(({ url, places }) => [
        `  ${url}`,
        `    ${wordsFor(answers.get(url))}`,
        ...places.map(({ file, line }) => `    ${folder}/${file}, regel ${line}`),
      ]),
      '',
    ];
  };
  if (links.length > 0 && of('silent').length === links.length) {
    return {
      text: 'Geen enkele site gaf antwoord. Waarschijnlijk is er hier geen netwerk; er is niets nagekeken.',
      isGood: false,
    };
  }
  const parts = [...part('broken'), ...part('silent'), ...part('moved'), ...part('unsure')];
  return {
    text: [...parts, `${of('good').length} van de ${links.length} adressen van andere sites werken.`].join('\n'),
    isGood: of('broken').length + of('silent').length === 0,
  };
}

function wordsFor(answer: LinkAnswer | undefined): string {
  if (!answer || answer.kind === 'good') return '';
  return answer.kind === 'moved' ? `antwoordt nu vanaf ${answer.to}` : answer.reason;
}

/** Help lines whose numbers a person must check: never checked, or too long ago. */
export function numbersToCheck(files: readonly ContentFile[], today: Day): readonly ContentFile[] {
  const months = Number(ofKind(files, 'school')[0]?.data?.['nakijkenElkeMaanden'] ?? 12);
  return ofKind(files, 'help').filter(
    ({ data }) =>
      listOf(data?.['telefoon']).length > 0 &&
      reviewOf(textOf(data?.['gecontroleerd']) || undefined, months, today).state !== 'in-time',
  );
}

/** The help lines that may get today's date: the site answered, and if there is a number someone named the line as called. */
export function linesChecked(
  files: readonly ContentFile[],
  answers: ReadonlyMap<string, LinkAnswer>,
  links: readonly OutsideLink[],
  called: readonly string[],
): readonly ContentFile[] {
  return ofKind(files, 'help').filter((file) => {
    const own = links.filter(({ places }) => places.some((place) => place.file === file.path));
    const isAnswered = own.every(({ url }) => ['good', 'moved'].includes(answers.get(url)?.kind ?? ''));
    const hasNumber = listOf(file.data?.['telefoon']).length > 0;
    return isAnswered && (hasNumber ? called.includes(nameOf(file.path)) : own.length > 0);
  });
}
