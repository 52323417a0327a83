import { readEvaluation } from './dutch-term.ts';
import { readTermMark } from './read-task-term.ts';

/** A line of a typed text with its number from 1. */
export type Line = readonly [line: number, content: string];

/** The column of a table by the word at its head. */
const COLUMNS: readonly (readonly [RegExp, 'step' | 'who' | 'what' | 'when'])[] = [
  [/^(?:stap|fase|nr|nummer|week|onderwerp)\b/i, 'step'],
  [/^(?:wie|door wie|verantwoordelijke?|rol|trekker)\b/i, 'who'],
  [/^(?:wat|actie|taak|taken|handeling|activiteit)\b/i, 'what'],
  [/^(?:wanneer|termijn|tijd)\b/i, 'when'],
];

const cellsOf = (content: string): readonly string[] =>
  content
    .replace(/^\||\|$/g, '')
    .split(/\t+|\s+\|\s+/)
    .map((cell) => cell.trim());

/** A row of a table as a step with a task; what stands under 'wanneer' is by when the task is done, or when one looks back. */
function rowLines(
  line: number,
  cells: readonly string[],
  columns: readonly (string | undefined)[],
  word: string,
): readonly Line[] {
  const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
  const [step, who, what, when] = ['step', 'who', 'what', 'when'].map(cell) as [string, string, string, string];
  const isTerm = readTermMark(when) !== undefined;
  const isLook = !isTerm && readEvaluation(when) !== undefined;
  return [
    // A number alone is called after the head of its column: 'Fase 2'.
    [line, `${/^\d+[.)]?$/.test(step) ? `${word} ${parseInt(step, 10)}` : step.replace(/^\d+[.)]?\s+/, '')} — ${who}`],
    [line, `- ${what}${isTerm ? ` [${when}]` : ''}`],
    ...(isLook ? [[line, `kijk terug: ${when}`] as const] : []),
    ...(when !== '' && !isTerm && !isLook ? [[line, `wanneer: ${when}`] as const] : []),
  ];
}

/** The lines with each row of a table that says who and what as the lines of a step. */
export function withoutTable(lines: readonly Line[]): readonly Line[] {
  const head = lines.findIndex(([, content]) => {
    const found = cellsOf(content).map((cell) => COLUMNS.find(([word]) => word.test(cell))?.[1]);
    return ['step', 'who', 'what'].every((name) => found.includes(name as 'step'));
  });
  const heading = lines[head];
  if (heading === undefined) return lines;
  const columns = cellsOf(heading[1]).map((cell) => COLUMNS.find(([word]) => word.test(cell))?.[1]);
  const word = cellsOf(heading[1])[columns.indexOf('step')] ?? '';
  return lines.flatMap(([line, content], place): readonly Line[] => {
    if (place === head) return [];
    const cells = cellsOf(content);
    if (place < head || cells.length < columns.length - 1 || cells.length < 3) return [[line, content]];
    return /^[-:\s]*$/.test(cells.join('')) ? [] : rowLines(line, cells, columns, word);
  });
}
