/** The shape of stored entries, for whatever comes from a file or a database. */
import * as v from 'valibot';
import { isJson } from './canonical';
import { readStamp } from './clock';
import type { StoredEntry } from './entry';

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

const header = {
  id: name,
  case: name,
  device: name,
  seq: count,
  time: v.pipe(
    v.string(),
    v.check((text) => readStamp(text) !== undefined),
  ),
  type: name,
  v: count,
  previous: v.nullable(hash),
};

const storedEntry = v.union([
  v.strictObject({
    ...header,
    body: v.pipe(
      v.unknown(),
      v.check((body) => isJson(body)),
    ),
    salt: name,
  }),
  v.strictObject({ ...header, commitment: hash }),
]);

/** The entry that the value is, or `undefined`. Says nothing about what its body means. */
export function parseEntry(value: unknown): StoredEntry | undefined {
  const result = v.safeParse(storedEntry, value);
  return result.success ? result.output : undefined;
}
