import { isMap, isScalar, isSeq, type ParsedNode, parseDocument } from 'yaml';
import { fieldsBlock, isBlock } from '../source/fields-block.ts';

/** A value's new text; `undefined` leaves it as it is. `path` has names of fields and places in lists; a name of a field has its own path and `isName`. */
export type NewValue = (path: readonly (string | number)[], value: string, isName: boolean) => string | undefined;

/** The text of a file with other values in its fields; everything else, comments and line endings too, stays as it is. */
export function editValues(path: string, text: string, newValue: NewValue): string {
  const start = fieldsStart(path, text);
  if (start === undefined) return text;
  const fields = text.slice(start.from, start.to);
  const edits: { readonly from: number; readonly to: number; readonly now: string }[] = [];
  const replace = (node: ParsedNode, at: readonly (string | number)[], isName: boolean) => {
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return;
    const now = newValue(at, node.value, isName);
    if (now === undefined || now === node.value) return;
    edits.push({
      from: node.range[0],
      to: node.range[1],
      now: asWritten(fields.slice(node.range[0], node.range[1]), now),
    });
  };
  const visit = (node: unknown, at: readonly (string | number)[]): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.value) : '';
        replace(key as ParsedNode, [...at, name], true);
        visit(value, [...at, name]);
      }
    } else if (isSeq(node)) {
      for (const [place, item] of node.items.entries()) visit(item, [...at, place]);
    } else if (node) replace(node as ParsedNode, at, false);
  };
  visit(parseDocument(fields).contents, []);
  const edited = edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((before, { from, to, now }) => before.slice(0, from) + now + before.slice(to), fields);
  return text.slice(0, start.from) + edited + text.slice(start.to);
}

/** The new value between the quotation marks that the old one had. */
const asWritten = (old: string, now: string) =>
  /^'.*'$/s.test(old) ? `'${now.replaceAll("'", "''")}'` : /^".*"$/s.test(old) ? JSON.stringify(now) : now;

/** Where the fields of a file stand in its text. */
function fieldsStart(path: string, text: string): { readonly from: number; readonly to: number } | undefined {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  if (path.endsWith('.yaml')) return { from: mark, to: text.length };
  const plain = text.slice(mark);
  if (!isBlock(fieldsBlock(path, plain.replaceAll('\r\n', '\n')))) return undefined;
  const from = mark + plain.indexOf('\n', plain.indexOf('---')) + 1;
  return { from, to: text.indexOf('\n---', from - 1) + 1 };
}
