import { load, YAMLException } from 'js-yaml';
import { type Document, isCollection, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from '../source/problem.ts';
import { columnOf, joined, LINE_MENDS, type LineMend, UNENDED } from './line-mends.ts';
import { duplicateFields, type SyntaxFault, wordsForFault } from './syntax-words.ts';

export interface ReadFields {
  readonly document: Document;
  readonly lineCounter: LineCounter;
  /** What the build makes of the fields, once what is wrong is mended; `undefined` when they cannot be read. */
  readonly value: unknown;
  /** Their lines are counted from the first line of the fields. */
  readonly problems: readonly (Omit<Problem, 'file'> & { readonly line: number })[];
}

/** More than a person wants to read of one file. */
const MOST_MENDS = 25;

/**
 * Reads fields as the build does. What is wrong is mended in thought wherever the mended line proves right when it is read again, so
 * that every mistake is told at once and none of its consequences is.
 */
export function readFields(original: string): ReadFields {
  const problems: ReadFields['problems'][number][] = [];
  let attempt = attemptAt(original);
  while (attempt.fault && problems.length < MOST_MENDS) {
    const found = findMend(attempt.text.split('\n'), attempt.fault);
    const told = found?.mends.map(({ wrong, expected }) => ({
      line: found.place + 1,
      wrong,
      ...(expected && { expected }),
    }));
    // A line that was mended in that way before is not understood after all.
    if (!told || told.some((one) => problems.some(({ line, wrong }) => line === one.line && wrong === one.wrong)))
      break;
    problems.push(...told);
    attempt = found?.after ?? attempt;
  }
  const { document, lineCounter, fault, value } = attempt;
  const doubles = duplicateFields(document, (offset) => lineCounter.linePos(offset).line);
  if (fault) problems.push({ line: fault.line, ...wordsForFault(fault.code) });
  return { document, lineCounter, value, problems: [...doubles, ...problems] };
}

/** What reading a text once gives; without a fault its value is what the build gets. */
interface Attempt {
  readonly text: string;
  readonly document: Document;
  readonly lineCounter: LineCounter;
  readonly fault: SyntaxFault | undefined;
  readonly value: unknown;
}

/** Reads a text with both parsers. The first fault is told; a double field is none, for it has no other consequences. */
function attemptAt(text: string): Attempt {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line;
  const read = { text, document, lineCounter };
  const [first] = document.errors
    .filter(({ code }) => code !== 'DUPLICATE_KEY')
    .toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (first) return { ...read, fault: { line: lineAt(first.pos[0]), code: first.code }, value: undefined };
  const name = nameFault(document);
  if (name) return { ...read, fault: { line: lineAt(name.offset), code: name.code }, value: undefined };
  const special = specialAt(document);
  if (special !== undefined) {
    return { ...read, fault: { line: lineAt(special), code: 'BAD_ALIAS' }, value: undefined };
  }
  if (document.errors.length > 0) return { ...read, fault: undefined, value: document.toJS() };
  try {
    return { ...read, fault: undefined, value: load(text) };
  } catch (error) {
    const { mark } = error instanceof YAMLException ? error : {};
    const line = Math.min((mark?.line || 0) + 1, text.split('\n').length);
    return { ...read, fault: { line, code: 'OTHER' }, value: undefined };
  }
}

/** Where a name of a field is none: `<<`, which the build takes for fields to copy from elsewhere, or a list. */
function nameFault(document: Document): { readonly offset: number; readonly code: SyntaxFault['code'] } | undefined {
  let found: { readonly offset: number; readonly code: SyntaxFault['code'] } | undefined;
  visit(document, {
    Pair: (_, { key }) => {
      if (isScalar(key) && key.value === '<<') found ??= { offset: key.range?.[0] ?? 0, code: 'MERGE' };
      if (isCollection(key)) found ??= { offset: key.range?.[0] ?? 0, code: 'OTHER' };
    },
  });
  return found;
}

/** Where a value has an anchor, an alias or a tag: YAML knows them, an editor never means them. */
function specialAt(document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Alias: (_, node) => {
      found ??= node.range?.[0] ?? 0;
    },
    Node: (_, node) => {
      if (
        node.anchor ||
        node.tag?.startsWith('!') ||
        (node.tag && !/^tag:yaml.org,2002:(str|int|float|bool|null|map|seq)$/.test(node.tag))
      ) {
        found ??= node.range?.[0] ?? 0;
      }
    },
  });
  return found;
}

/** Faults that no change of another line takes away. */
const WHOLE_FILE: readonly SyntaxFault['code'][] = ['MULTIPLE_DOCS', 'MERGE'];

/** The change of one line that takes that fault away, and what is read then. */
function findMend(
  lines: readonly string[],
  fault: SyntaxFault,
): { readonly place: number; readonly mends: readonly LineMend[]; readonly after: Attempt } | undefined {
  if (WHOLE_FILE.includes(fault.code)) return undefined;
  for (const place of lines.keys()) {
    const over = joined(lines, place);
    const after = over && attemptAt(over.lines.join('\n'));
    if (over && after && (!after.fault || after.fault.line > fault.line)) return { place, mends: [over.mend], after };
  }
  const at = fault.line - 1;
  const upward = Array.from({ length: at }, (_, back) => at - 1 - back);
  // A line that stands where the one before the last stood shows that the last is the one that does not stand straight.
  const interrupted = [at, at + 1].filter((place) => {
    const column = columnOf(lines[place] ?? '');
    return (
      column !== undefined && column === columnOf(lines[place - 2] ?? '') && column !== columnOf(lines[place - 1] ?? '')
    );
  });
  const near = [...interrupted.map((place) => place - 1), at, at + 1, ...upward].filter(
    (place) => place < lines.length,
  );
  const attempts = [
    ...(fault.code === 'MISSING_CHAR' ? lines.keys().map((place) => ({ place, mends: UNENDED })) : []),
    ...near.map((place) => ({ place, mends: LINE_MENDS })),
  ];
  for (const { place, mends } of attempts) {
    const above = lines.slice(0, place);
    const line = lines[place] ?? '';
    const once = mends.flatMap((each) => each(line, above)).filter((mend) => mend.line !== line);
    // Two mistakes may stand in one line.
    const twice = once.flatMap((mend) =>
      mends.flatMap((each) => each(mend.line, above)).map((second) => [mend, second] as const),
    );
    for (const tried of [...once.map((mend) => [mend] as const), ...twice]) {
      const after = attemptAt(lines.with(place, tried.at(-1)?.line ?? line).join('\n'));
      const next = after.fault;
      if (!next || (next.line > place + 1 && (next.line > fault.line || next.code !== fault.code))) {
        return { place, mends: tried, after };
      }
    }
  }
  return undefined;
}
