import { articleOf, pluralOf } from './plural-of.ts';
import type { Noun, SchoolKind } from './school-kinds.ts';

const noun = ({ one, many, article }: Noun) => `{ enkel: ${one}, meer: ${many}, lidwoord: ${article} }`;

/** The template's `woorden.yaml` with the words and places of that kind of school. */
export function withWords(text: string, kind: SchoolKind, stepWord: string): string {
  const places = Object.entries(kind.places).map(([key, words]) => `  ${key}: ${words}\n`);
  return text
    .replace(/^leerling: .*$/m, `leerling: ${noun(kind.pupil)}`)
    .replace(/^klas: .*$/m, `klas: ${noun(kind.group)}`)
    .replace(/^klasnamen: .*$/m, `klasnamen: [${(kind.groupNames ?? ['1', '2', '3']).join(', ')}]`)
    .replace(/^stap: .*$/m, `stap: ${noun({ one: stepWord, many: pluralOf(stepWord), article: articleOf(stepWord) })}`)
    .replace(/^plekken:\n(?: {2}.*\n)+/m, `plekken:\n${places.join('')}`)
    .replaceAll('met de klas', `met ${kind.group.article} ${kind.group.one}`);
}
