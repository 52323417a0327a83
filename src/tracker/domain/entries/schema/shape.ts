/** The one walk over the schemas of bodies: what is marked in them, without all that makes a schema. */
import * as v from 'valibot';
import type { Mark } from './mark';

/** A field of an object in which something is marked. */
export interface Field {
  readonly name: string;
  readonly optional: boolean;
  readonly shape: Shape;
}

/** Where in a body marks are. Parts in which nothing is marked are left out. */
export type Shape =
  | { readonly kind: 'leaf'; readonly mark: Mark }
  | { readonly kind: 'object'; readonly mark: Mark | undefined; readonly fields: readonly Field[] }
  | { readonly kind: 'list'; readonly item: Shape }
  /** An object of one of several shapes, told apart by the value of a field. */
  | { readonly kind: 'choice'; readonly by: string; readonly options: ReadonlyMap<unknown, Shape> };

/** Schemas that hold no other schema. */
const PLAIN: readonly string[] = ['string', 'number', 'boolean', 'picklist', 'literal', 'custom', 'unknown'];

type Of<S> = S extends v.GenericSchema ? S : never;
type AnyObject = v.StrictObjectSchema<Record<string, v.GenericSchema>, undefined>;
type AnyVariant = v.VariantSchema<string, AnyObject[], undefined>;
type AnyArray = v.ArraySchema<v.GenericSchema, undefined>;
type AnyOptional = v.ExactOptionalSchema<v.GenericSchema, undefined>;

/** The marks in a schema; `undefined` where there are none. Throws for a sort of schema that it cannot look into, so that no mark is overlooked. */
export function shapeOf(schema: v.GenericSchema): Shape | undefined {
  const { mark } = { mark: undefined, ...v.getMetadata(schema) } as { readonly mark: Mark['mark'] | undefined };
  // Metadata has no type of its own; `fields.ts` writes every mark of a kind, and its type asks for a whole one.
  const marked = mark === undefined ? undefined : (v.getMetadata(schema) as unknown as Mark);
  switch (schema.type) {
    case 'exact_optional':
      return shapeOf((schema as Of<AnyOptional>).wrapped);
    case 'array': {
      const item = shapeOf((schema as Of<AnyArray>).item);
      return item && { kind: 'list', item };
    }
    case 'strict_object': {
      const fields = fieldsOf((schema as Of<AnyObject>).entries);
      return fields.length > 0 || marked ? { kind: 'object', mark: marked, fields } : undefined;
    }
    case 'variant': {
      const { key: by, options } = schema as Of<AnyVariant>;
      const shapes = options.flatMap((option) => {
        const shape = shapeOf(option);
        return shape ? [[(option.entries[by] as v.LiteralSchema<string, undefined>).literal, shape] as const] : [];
      });
      return shapes.length > 0 ? { kind: 'choice', by, options: new Map(shapes) } : undefined;
    }
    default:
      if (!PLAIN.includes(schema.type)) throw new Error(`no way to look for marks in a schema of type ${schema.type}`);
      return marked && { kind: 'leaf', mark: marked };
  }
}

const fieldsOf = (entries: Readonly<Record<string, v.GenericSchema>>): readonly Field[] =>
  Object.entries(entries).flatMap(([name, schema]) => {
    const shape = shapeOf(schema);
    return shape ? [{ name, optional: schema.type === 'exact_optional', shape }] : [];
  });
