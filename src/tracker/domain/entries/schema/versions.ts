import * as v from 'valibot';

/** Fields of a body. */
type Fields = Record<string, v.GenericSchema>;
type Body<F extends Fields> = v.StrictObjectSchema<F, undefined>;

/** A version of a body that is no longer written, and what makes the next version of it. */
export interface Earlier {
  readonly schema: v.GenericSchema;
  /** Never fails on what its schema accepts. */
  readonly upgrade: (body: never) => unknown;
}

/** The body of a kind of entry in all versions that were ever written. */
export interface Versions<S extends v.GenericSchema = v.GenericSchema> {
  /** From version 1 on; as many as there were before the newest. */
  readonly earlier: readonly Earlier[];
  /** What is written today. */
  readonly newest: S;
}

/** Versions that more can follow upon. */
export interface VersionChain<S extends v.GenericSchema> extends Versions<S> {
  /** A next version, and how a body of this version reads in it. What this version says stays as it is, for ever. */
  next<F extends Fields>(fields: F, upgrade: (body: v.InferOutput<S>) => v.InferOutput<Body<F>>): VersionChain<Body<F>>;
}

const chain = <S extends v.GenericSchema>(earlier: readonly Earlier[], newest: S): VersionChain<S> => ({
  earlier,
  newest,
  next: (fields, upgrade) => chain([...earlier, { schema: newest, upgrade }], v.strictObject(fields)),
});

/** The first version of a body, of these fields and no others. */
export const version1 = <F extends Fields>(fields: F): VersionChain<Body<F>> => chain([], v.strictObject(fields));
