import type { Kind, Kinds } from './kind';
import { type Shape, shapeOf } from './shape';

const NOTHING: Shape = { kind: 'object', mark: undefined, fields: [] };

/** Makes something of what is marked in the newest body of a kind, at its first use. Throws for a type that is not among the kinds. */
export function oncePerKind<T>(make: (shape: Shape) => T): (type: string, kinds: Kinds) => T {
  const made = new Map<Kind, { readonly of: T }>();
  return (type, kinds) => {
    const kind = kinds[type];
    if (kind === undefined) throw new Error(`no kind of entry: ${type}`);
    const known = made.get(kind);
    if (known !== undefined) return known.of;
    const of = make(shapeOf(kind.body.newest) ?? NOTHING);
    made.set(kind, { of });
    return of;
  };
}
