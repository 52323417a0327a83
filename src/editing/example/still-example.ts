import { type ContentFile, nameOf } from '../source/content-file.ts';
import { fieldsOf, listOf, ofKind, textOf } from '../source/content-index.ts';
import { ownTexts } from './own-texts.ts';

export interface StillExample {
  /** How much there is, in a line. */
  readonly summary: string;
  /** Every place of it, a paragraph for each file. */
  readonly list: string;
}

/** The longest piece of a text that the list repeats. */
const SHOWN = 60;

/**
 * What of a new school still is as it was given, and the roles that no step uses; `undefined` when nothing is left.
 *
 * @param given what the school was given, by file: the content of `.voorbeeld.json`.
 * @param folder shown before each file.
 */
export function stillExample(
  files: readonly ContentFile[],
  given: Readonly<Record<string, unknown>>,
  folder: string,
): StillExample | undefined {
  const texts = files.flatMap((file) => {
    const example = new Set(listOf(given[file.path]).map(textOf));
    const left = ownTexts(file).filter(({ text }) => example.has(text));
    return left.length === 0 ? [] : [{ file, left }];
  });
  const roles = unusedRoles(files);
  const count = texts.reduce((sum, { left }) => sum + left.length, 0) + roles.length;
  if (count === 0) return undefined;
  const paragraphs = [
    ...texts.map(({ file, left }) =>
      [
        `${folder}/${file.path}`,
        ...left.map(({ line, text }) => `  regel ${line}: ${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}`),
      ].join('\n'),
    ),
    ...roles.map(({ path }) => `${folder}/${path}\n  Deze rol komt in geen stap voor.`),
  ];
  return {
    summary: `Nog van het voorbeeld: ${count} ${count === 1 ? 'plaats' : 'plaatsen'} in ${paragraphs.length} bestanden. De lijst: npm run check-content.`,
    list: `Nog van het voorbeeld. Vervang het, of haal het weg:\n\n${paragraphs.join('\n\n')}`,
  };
}

/** Roles that no step names. */
function unusedRoles(files: readonly ContentFile[]): readonly ContentFile[] {
  const used = new Set(ofKind(files, 'steps').flatMap(({ data }) => rolesIn(data)));
  return ofKind(files, 'terms').filter(({ path, data }) => data?.['soort'] === 'rol' && !used.has(nameOf(path)));
}

function rolesIn(data: ContentFile['data']): readonly string[] {
  const tasks = listOf(data?.['fasen']).flatMap((phase) => listOf(fieldsOf(phase)['taken']));
  return [
    ...listOf(data?.['trekker']).map((lead) => textOf(lead) || textOf(fieldsOf(lead)['rol'])),
    textOf(data?.['besluit']),
    ...tasks.map((task) => textOf(fieldsOf(task)['door'])),
  ];
}
