/** Finds in bodies what has some marks: made once for a shape, because all bodies of all cases come by here. */
import type { Mark, PupilId } from './mark';
import type { Shape } from './shape';

type MarkName = Mark['mark'];
type Marked<N extends MarkName> = Extract<Mark, { readonly mark: N }>;

/** @param of the pupil of whom the part is that it stands in, where a part is of one pupil */
export type Found<M extends Mark> = (value: unknown, mark: M, of: PupilId | undefined) => void;

/** Hands over what is marked in the value, in the order of its schema. */
export type Finder<M extends Mark> = (value: unknown, found: Found<M>, of?: PupilId) => void;

type Body = Readonly<Record<string, unknown>>;

/** The field that says of which pupil an object is. */
const pupilField = (shape: Extract<Shape, { kind: 'object' }>): string | undefined =>
  shape.fields.find(
    ({ shape: field }) => field.kind === 'leaf' && field.mark.mark === 'refers' && field.mark.to === 'pupil',
  )?.name;

function finder<M extends Mark>(
  shape: Shape,
  wanted: (mark: Mark) => mark is M,
  inner: boolean,
): Finder<M> | undefined {
  switch (shape.kind) {
    case 'leaf': {
      const { mark } = shape;
      return wanted(mark) ? (value, found, of) => found(value, mark, of) : undefined;
    }
    case 'list': {
      const item = finder(shape.item, wanted, true);
      return (
        item &&
        ((value, found, of) => {
          for (const one of value as readonly unknown[]) item(one, found, of);
        })
      );
    }
    case 'choice': {
      const options = new Map(
        [...shape.options].flatMap(([key, option]) => {
          const find = finder(option, wanted, true);
          return find ? [[key, find] as const] : [];
        }),
      );
      if (options.size === 0) return undefined;
      return (value, found, of) => options.get((value as Body)[shape.by])?.(value, found, of);
    }
    case 'object': {
      const fields = shape.fields.flatMap(({ name, shape: field }) => {
        const find = finder(field, wanted, true);
        return find ? [{ name, find }] : [];
      });
      const own = shape.mark !== undefined && wanted(shape.mark) ? shape.mark : undefined;
      if (fields.length === 0 && own === undefined) return undefined;
      const owner = inner ? pupilField(shape) : undefined;
      return (value, found, around) => {
        const body = value as Body;
        const of = owner === undefined ? around : ((body[owner] as PupilId | undefined) ?? around);
        if (own !== undefined) found(body, own, of);
        for (const { name, find } of fields) {
          const field = body[name];
          if (field !== undefined) find(field, found, of);
        }
      };
    }
    // Stryker disable next-line all: nothing gets here, the type check proves it
    default:
      return shape satisfies never;
  }
}

const wantedAmong =
  <N extends MarkName>(names: readonly N[]) =>
  (mark: Mark): mark is Marked<N> =>
    (names as readonly MarkName[]).includes(mark.mark);

/** Finds all that has one of these marks anywhere in a body of that shape; `undefined` where there can be none. */
export const finderOf = <N extends MarkName>(shape: Shape, ...names: readonly N[]): Finder<Marked<N>> | undefined =>
  finder(shape, wantedAmong(names), false);

/** A field of a body in which something has a mark. */
export interface MarkedField<M extends Mark> {
  readonly name: string;
  readonly optional: boolean;
  /** The mark of the field itself; absent where only something inside it has one. */
  readonly mark: M | undefined;
  readonly find: Finder<M>;
}

/** The fields of a body of that shape in which something has one of these marks, in the order of the schema. */
export function fieldsOf<N extends MarkName>(shape: Shape, ...names: readonly N[]): readonly MarkedField<Marked<N>>[] {
  if (shape.kind !== 'object') return [];
  const wanted = wantedAmong(names);
  return shape.fields.flatMap(({ name, optional, shape: field }) => {
    const find = finder(field, wanted, true);
    const own = 'mark' in field ? field.mark : undefined;
    return find ? [{ name, optional, find, mark: own !== undefined && wanted(own) ? own : undefined }] : [];
  });
}
