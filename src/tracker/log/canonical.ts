/** Deepest nesting that an entry may have; bounds what a file from elsewhere can ask for. */
export const MAX_DEPTH = 24;

/** JSON with the keys of every object in order, so that equal values give equal text; for values that `isJson` accepts. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const items = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(items).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(items[key])}`).join(',')}}`;
}

/** Whether the value is what JSON can say (finite numbers, no `undefined`), nested at most `MAX_DEPTH` deep. */
export function isJson(value: unknown, depth = 0): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth >= MAX_DEPTH) return false;
  return Object.values(value).every((item) => isJson(item, depth + 1));
}
