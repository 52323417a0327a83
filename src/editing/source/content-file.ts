import { type Document, isMap, isScalar, isSeq } from 'yaml';
import { type Kind, kindOf } from '../../collections/kinds.ts';
import { readFields } from '../fields/read-fields.ts';
import { bodyOf } from './body.ts';
import { cleanText } from './clean-text.ts';
import { fieldsBlock, isBlock } from './fields-block.ts';
import type { Problem } from './problem.ts';
import type { Tree } from './tree.ts';

export type FieldPath = readonly PropertyKey[];

/** A file that the site reads, as far as it can be read. */
export interface ContentFile {
  readonly path: string;
  readonly kind: Kind;
  /** The fields, a day as text; `undefined` when they cannot be read at all. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  /** The same as the build gets them, which reads a day without quotation marks as a date. */
  readonly built: Readonly<Record<string, unknown>> | undefined;
  /** The text below the fields; `undefined` for a file of fields only, and when it cannot be read. */
  readonly tree: Tree | undefined;
  /** The lines of the file, as they were meant. */
  readonly lines: readonly string[];
  /** The line of a field, or of the nearest one above it that exists. */
  lineOf(path: FieldPath): number;
  /** A value as it is written in the file, without quotation marks; `undefined` for what is no single value. */
  sourceOf(path: FieldPath): string | undefined;
  readonly problems: readonly Problem[];
}

/** The file name without folder and extension: what other files call it by. */
export const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');

const UNREAD = { data: undefined, built: undefined, tree: undefined, lineOf: () => 1, sourceOf: () => undefined };

/** A file that cannot be read, but that others may name. */
export function unreadFile(path: string): ContentFile | undefined {
  const kind = kindOf(path);
  return kind && { path, kind, ...UNREAD, lines: [], problems: [] };
}

/** Reads one file. The text may have Windows line endings and a byte order mark. */
export function readContentFile(path: string, original: string): ContentFile | undefined {
  const kind = kindOf(path);
  if (!kind) return undefined;
  const plain = original.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (plain.includes('\r')) {
    const problem: Problem = {
      file: path,
      line: plain.slice(0, plain.indexOf('\r')).split('\n').length,
      wrong: 'De regels van dit bestand eindigen op een manier die de site niet kent.',
      expected: 'Kopieer de tekst naar een nieuw bestand in Kladblok of Teksteditor, en bewaar dat als UTF-8.',
    };
    return { path, kind, ...UNREAD, lines: [], problems: [problem] };
  }
  const isYaml = path.endsWith('.yaml');
  const fieldLines = isYaml ? { first: 0, last: Number.POSITIVE_INFINITY } : fieldLinesOf(plain);
  const { text, problems: strays } = cleanText(
    path,
    plain,
    (line) => line > fieldLines.first && line < fieldLines.last,
  );
  const lines = text.split('\n');
  if (isYaml) {
    const read = fieldsOfFile(path, text, 0);
    return { path, kind, tree: undefined, lines, ...read, problems: [...strays, ...read.problems] };
  }

  const block = fieldsBlock(path, text);
  if (!isBlock(block)) return { path, kind, ...UNREAD, lines, problems: [...strays, block] };
  const read = fieldsOfFile(path, block.text, block.above);
  const { tree, problems } = bodyOf(path, text);
  return { path, kind, tree, lines, ...read, problems: [...strays, ...read.problems, ...problems] };
}

/** The lines between which the fields stand; a file without an end to them has no fields but all its lines. */
function fieldLinesOf(text: string): { readonly first: number; readonly last: number } {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.startsWith('---'));
  const last = lines.findIndex((line, place) => place > first && line.startsWith('---'));
  return { first: first + 1, last: last < 0 ? 0 : last + 1 };
}

/** @param above number of lines of the file above the fields. */
function fieldsOfFile(
  path: string,
  text: string,
  above: number,
): Pick<ContentFile, 'data' | 'built' | 'lineOf' | 'sourceOf' | 'problems'> {
  const { document, lineCounter, value, problems: found } = readFields(text);
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + above;
  const problems = found.map(({ line, ...words }) => ({ file: path, line: line + above, ...words }));
  const isFields = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (found.length === 0 && !isFields) {
    problems.push({
      file: path,
      line: above + 1,
      wrong: 'Hier staan geen velden.',
      expected: 'Een veld is een naam, een dubbele punt en een waarde: titel: Voor ouders.',
    });
  }
  return {
    data: isFields ? (document.toJS() as Record<string, unknown>) : undefined,
    built: isFields ? (value as Record<string, unknown>) : undefined,
    lineOf: (fieldPath) => lineAt(nodeAt(document, fieldPath).offset),
    sourceOf: (fieldPath) => {
      const { node, depth } = nodeAt(document, fieldPath);
      return depth === fieldPath.length && isScalar(node) ? (node.source ?? '') : undefined;
    },
    problems,
  };
}

/** What stands at that path, or the nearest thing above it that exists, how deep that is, and where it begins. */
function nodeAt(
  document: Document,
  path: FieldPath,
): { readonly node: unknown; readonly depth: number; readonly offset: number } {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const [depth, key] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) return { node, depth, offset };
      offset = (isScalar(pair.key) && pair.key.range?.[0]) || offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(key)] as { range?: [number, number, number] } | undefined;
      if (!item) return { node, depth, offset };
      offset = item.range?.[0] ?? offset;
      node = item;
    } else return { node, depth, offset };
  }
  return { node, depth: path.length, offset };
}
