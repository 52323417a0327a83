import type { z } from 'astro/zod';

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly valueType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
}

// Zod's own type is a union per kind of schema, without one that says which fields any of them may have.
const definitionOf = (schema: z.core.$ZodType) => schema._zod.def as unknown as Definition;

/** The schema without what wraps it: optional, a default, what is made of it. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  const { innerType, in: before } = definitionOf(schema);
  const inner = innerType ?? before;
  return inner ? bare(inner) : schema;
}

/** The names of the fields that the schema knows at that place. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const { shape, element, valueType, options } = definitionOf(bare(schema));
  if (options) return options.flatMap((option) => keysAt(option, path));
  const [key, ...rest] = path;
  if (key === undefined) return Object.keys(shape ?? {});
  const next = shape?.[String(key)] ?? element ?? valueType;
  return next ? keysAt(next, rest) : [];
}

/** The name of every field that the schema knows, wherever it stands. */
export function allKeys(schema: z.core.$ZodType): readonly string[] {
  const { shape = {}, element, valueType, options = [] } = definitionOf(bare(schema));
  const inner = element ?? valueType;
  return [
    ...options.flatMap(allKeys),
    ...(inner ? allKeys(inner) : []),
    ...Object.entries(shape).flatMap(([name, each]) => [name, ...allKeys(each)]),
  ];
}

/** The names of the fields whose value knows a field with that name, wherever they stand. */
export function parentsOf(schema: z.core.$ZodType, key: string, parent = ''): readonly string[] {
  const { shape = {}, element, valueType, options = [] } = definitionOf(bare(schema));
  const inner = element ?? valueType;
  return [
    ...new Set([
      ...options.flatMap((option) => parentsOf(option, key, parent)),
      ...(parent !== '' && Object.hasOwn(shape, key) ? [parent] : []),
      ...(inner ? parentsOf(inner, key, parent) : []),
      ...Object.entries(shape).flatMap(([name, each]) => parentsOf(each, key, name)),
    ]),
  ];
}
