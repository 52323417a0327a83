import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { type Kind, kindOf } from '../../collections/kinds.ts';
import { yamlProblems } from '../checks/yaml-problems.ts';
import { bodyOf } from './body.ts';
import type { Problem } from './problem.ts';
import type { Tree } from './tree.ts';

export type FieldPath = readonly PropertyKey[];

/** A file that the site reads, as far as it can be read. */
export interface ContentFile {
  readonly path: string;
  readonly kind: Kind;
  /** The fields; `undefined` when they cannot be read at all. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  /** The text below the fields; `undefined` for a file of fields only, and when it cannot be read. */
  readonly tree: Tree | undefined;
  /** The line of a field, or of the nearest one above it that exists. */
  lineOf(path: FieldPath): number;
  readonly problems: readonly Problem[];
}

/** The file name without folder and extension: what other files call it by. */
export const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');

/** A file that cannot be read, but that others may name. */
export function unreadFile(path: string): ContentFile | undefined {
  const kind = kindOf(path);
  return kind && { path, kind, data: undefined, tree: undefined, lineOf: () => 1, problems: [] };
}

/** Reads one file. The text may have Windows line endings and a byte order mark. */
export function readContentFile(path: string, original: string): ContentFile | undefined {
  const kind = kindOf(path);
  if (!kind) return undefined;
  const text = original.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (path.endsWith('.yaml')) return { path, kind, tree: undefined, ...readFields(path, text, 0) };

  const [block, fields = ''] = /^\s*---[ \t]*\n([\s\S]*?)^---[ \t]*$/m.exec(text) ?? [];
  if (block === undefined || !text.trimStart().startsWith(block.trimStart())) {
    const problem: Problem = {
      file: path,
      line: 1,
      wrong: 'Dit bestand begint niet met velden.',
      expected: 'Zet boven de tekst een regel ---, dan de velden (zoals titel: …), en dan weer een regel ---.',
    };
    return { path, kind, data: undefined, tree: undefined, lineOf: () => 1, problems: [problem] };
  }
  const read = readFields(path, fields, linesBefore(text, text.indexOf('---')) + 1);
  const { tree, problems } = bodyOf(path, text);
  return { path, kind, tree, ...read, problems: [...read.problems, ...problems] };
}

const linesBefore = (text: string, offset: number) => text.slice(0, offset).split('\n').length - 1;

/** @param shift number of lines of the file above the fields. */
function readFields(path: string, text: string, shift: number): Pick<ContentFile, 'data' | 'lineOf' | 'problems'> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + shift;
  const problems = yamlProblems(document.errors).map(({ offset, ...problem }) => ({
    file: path,
    line: lineAt(offset),
    ...problem,
  }));
  const value: unknown = document.errors.length > 0 ? undefined : document.toJS();
  const isFields = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (document.errors.length === 0 && !isFields) {
    problems.push({
      file: path,
      line: shift + 1,
      wrong: 'Hier staan geen velden.',
      expected: 'Een veld is een naam, een dubbele punt en een waarde: titel: Voor ouders.',
    });
  }
  return {
    data: isFields ? (value as Record<string, unknown>) : undefined,
    lineOf: (fieldPath) => lineAt(offsetOf(document, fieldPath)),
    problems,
  };
}

function offsetOf(document: Document, path: FieldPath): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) break;
      offset = (isScalar(pair.key) && pair.key.range?.[0]) || offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(key)] as { range?: [number, number, number] } | undefined;
      if (!item) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}
