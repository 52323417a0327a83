import { asSlug } from '../../source/as-slug.ts';
import type { Problem } from '../../source/problem.ts';
import type { DraftStep } from './draft.ts';

/** The name, the title and the address of a step, from what stands before its leader. */
export function headed(
  text: string,
  number: number,
  stepWord: string,
): Pick<DraftStep, 'number' | 'slug' | 'name' | 'title'> {
  if (number === 0) return { number, slug: 'melding', title: text };
  const [, name, title] = /^((?:[\p{L}]+ )?[\p{L}]+ \d+[a-z]?)\s*[:.]?\s*(.*)$/u.exec(text) ?? [];
  const [, digits] = /(\d+)[a-z]?$/.exec(name ?? '') ?? [];
  if (!name || digits === undefined) return { number, slug: `${asSlug(stepWord)}-${number}`, title: text };
  const slug = `${asSlug(name.replace(/\s*\d+[a-z]?$/, ''))}-${Number(digits)}`;
  return title ? { number, slug, name, title } : { number, slug, title: name };
}

/** The step that words name: by its name, its title or its number. */
export function stepNamed(text: string, steps: readonly DraftStep[]): DraftStep | undefined {
  const plain = asSlug(text.replace(/^(de|het) /i, ''));
  const found = steps.find(
    ({ number, slug, name, title }) =>
      [slug, name && asSlug(name), asSlug(title)].includes(plain) ||
      // A report has no name of its own beside its title: 'Stap 1: Melding'.
      (number === 0 && asSlug(title).startsWith(`${plain}-`)),
  );
  if (found) return found;
  const number = /^\D*(\d+)$/.exec(plain)?.[1];
  return number ? steps.find(({ slug }) => slug.endsWith(`-${number}`)) : undefined;
}

/** Steps that stand in the text twice. */
export const doubleSteps = (file: string, steps: readonly DraftStep[]): readonly Problem[] =>
  steps.flatMap(({ slug, line, name, title }, place) =>
    steps.findIndex((other) => other.slug === slug) < place
      ? [
          {
            file,
            line,
            wrong: `'${name ?? title}' staat er twee keer.`,
            expected: 'Geef elke stap een eigen nummer of naam.',
          },
        ]
      : [],
  );
