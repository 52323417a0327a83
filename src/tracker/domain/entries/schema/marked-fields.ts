/** Which fields of a schema hold something with a mark, for tables that the compiler keeps complete. */
import type * as v from 'valibot';
import type { Mark } from './mark';

type HasMark<A, N extends Mark['mark']> =
  A extends v.MetadataAction<infer _, infer M> ? (M extends { readonly mark: N } ? true : never) : never;

type Holds<S, N extends Mark['mark']> = S extends { readonly pipe: readonly [infer First, ...infer Rest] }
  ? HasMark<Rest[number], N> | Holds<First, N>
  : S extends { readonly wrapped: infer Wrapped }
    ? Holds<Wrapped, N>
    : S extends { readonly item: infer Item }
      ? Holds<Item, N>
      : S extends { readonly entries: infer Entries }
        ? Holds<Entries[keyof Entries], N>
        : S extends { readonly options: readonly (infer Option)[] }
          ? Holds<Option, N>
          : never;

/** Names of the fields of that schema in which something has one of these marks. */
export type MarkedFields<S, N extends Mark['mark']> = S extends { readonly entries: infer Entries }
  ? { [F in keyof Entries]: [Holds<Entries[F], N>] extends [never] ? never : F }[keyof Entries]
  : never;
