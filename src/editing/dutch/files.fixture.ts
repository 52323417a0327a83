import { type ContentFile, readContentFile } from '../source/content-file.ts';

/** Files of a content folder, by path. */
export const filesOf = (texts: Readonly<Record<string, string>>): readonly ContentFile[] =>
  Object.entries(texts).flatMap(([path, text]) => readContentFile(path, text) ?? []);

/** A page whose text begins on line 4. */
export const pageOf = (text: string): string => `---\ntitel: Een pagina\n---\n${text}\n`;
