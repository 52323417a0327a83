/** Makes bodies from the schema of their kind, in which everything is said that can be. */
import * as v from 'valibot';
import { asDay } from '../../../../protocol/day';
import type { Kind } from './kind';
import type { Mark } from './mark';

type AnySchema = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly item?: AnySchema;
  readonly wrapped?: AnySchema;
  readonly options?: readonly (AnySchema & string)[];
  readonly literal?: unknown;
};

export interface Fill {
  /** The text for a field, by the path to it: `quotes.0.text`. */
  text(path: string, mark: Mark | undefined): string;
  /** Which of several shapes objects have, from 0 and over again; the first when absent. */
  readonly option?: number;
  /** Leaves out what may be left out. */
  readonly least?: boolean;
  /** What stands where the schema takes anything; an empty object when absent. */
  readonly anything?: unknown;
}

function made(schema: AnySchema, path: string, fill: Fill): unknown {
  const mark = (v.getMetadata(schema) as { mark?: string }).mark === undefined ? undefined : v.getMetadata(schema);
  const below = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
  switch (schema.type) {
    case 'exact_optional':
      return made(schema.wrapped as AnySchema, path, fill);
    case 'strict_object':
      return Object.fromEntries(
        Object.entries(schema.entries ?? {})
          .filter(([, { type }]) => !(fill.least && type === 'exact_optional'))
          .map(([key, field]) => [key, made(field, below(key), fill)]),
      );
    case 'array':
      return [made(schema.item as AnySchema, below(0), fill)];
    case 'variant':
      return made(schema.options?.[(fill.option ?? 0) % schema.options.length] as AnySchema, path, fill);
    case 'picklist':
      return schema.options?.[0];
    case 'literal':
      return schema.literal;
    case 'boolean':
      return true;
    case 'number':
      return 1;
    case 'custom':
      return [asDay('2026-11-20'), 'own-voorbeeld'].find((value) => v.is(schema, value));
    case 'unknown':
      return fill.anything ?? {};
    case 'string':
      return fill.text(path, mark as Mark | undefined);
    default:
      throw new Error(`no example of ${schema.type}`);
  }
}

/** A body of the newest version with every field that it can have, unless the fill says otherwise, and one item in each list. */
export const fullBody = (kind: Kind, fill: Fill): object => bodyOfSchema(kind.body.newest, fill);

/** The same of any version of a body. */
export const bodyOfSchema = (schema: v.GenericSchema, fill: Fill): object =>
  made(schema as AnySchema, '', fill) as object;
