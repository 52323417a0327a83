import { messageLanguageProblems } from '../languages/message-language-problems.ts';
import { languageWordProblems, translationProblems } from '../languages/translation-problems.ts';
import { type ContentFile, readContentFile, unreadFile } from '../source/content-file.ts';
import { indexOf } from '../source/content-index.ts';
import type { Problem } from '../source/problem.ts';
import { dangerProblems } from './danger-problems.ts';
import { fieldProblems } from './field-problems.ts';
import { gathered } from './gathered.ts';
import { holidayProblems } from './holiday-problems.ts';
import { messageProblems } from './message-problems.ts';
import { pastedTextProblems } from './pasted-text-problems.ts';
import { phoneProblems } from './phone-problems.ts';
import { isOverlooked, placeProblems, textIn } from './place-problems.ts';
import { procedureProblems } from './procedure-problems.ts';
import { referenceProblems } from './reference-problems.ts';
import { searchWordProblems } from './search-word-problems.ts';
import { isUnnamedStep, stepNameProblems } from './step-name-problems.ts';
import { textProblems } from './text-problems.ts';
import { valueProblems } from './value-problems.ts';

/** Bytes of files by their path in the content folder, with forward slashes. */
export type ContentBytes = ReadonlyMap<string, Uint8Array>;

/** What is wrong with fields and with what stands in them; of two on one line the one that explains the other. */
function valueAndFieldProblems(file: ContentFile): readonly Problem[] {
  const values = valueProblems(file);
  const hidden = new Set(values.flatMap(({ line, isCause }) => (isCause ? [line] : [])));
  const fields = fieldProblems(file).filter(({ line }) => !hidden.has(line));
  const lines = new Set(fields.map(({ line }) => line));
  return [...fields, ...values.filter(({ line }) => !lines.has(line)).map(({ isCause: _, ...problem }) => problem)];
}

/** Everything in a content folder that its editor must mend, all at once; an empty list when the site can be built. */
export function checkContent(all: ContentBytes): readonly Problem[] {
  const bytes = new Map([...all].filter(([path]) => !isOverlooked(path)));
  const placed = [...bytes].flatMap(([path, content]) => placeProblems(path, content));
  const unplaced = new Set(placed.map(({ file }) => file));
  const files = [...bytes]
    .flatMap(([path, content]) =>
      unplaced.has(path) ? (unreadFile(path) ?? []) : (readContentFile(path, textIn(content) ?? '') ?? []),
    )
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const index = indexOf(files, new Set(bytes.keys()));
  return gathered([
    ...placed,
    ...files.flatMap(({ problems }) => problems),
    ...files.filter((file) => !isUnnamedStep(file)).flatMap(valueAndFieldProblems),
    ...phoneProblems(files),
    ...holidayProblems(files),
    ...stepNameProblems(files),
    ...referenceProblems(files, index),
    ...procedureProblems(files, index),
    ...searchWordProblems(files, index),
    ...dangerProblems(files, index),
    ...messageProblems(files),
    ...translationProblems(files),
    ...messageLanguageProblems(files),
    ...languageWordProblems(files),
    ...files.flatMap((file) => textProblems(file, index)),
    ...files.flatMap(pastedTextProblems),
  ]);
}
