import type { Random } from './random';

type Json = unknown;

/** Values that programs trip over. */
const ODD: readonly Json[] = [
  null,
  '',
  ' ',
  0,
  -1,
  1.5,
  1e308,
  2 ** 53,
  true,
  [],
  {},
  'new',
  'wrong',
  'x'.repeat(3000),
  '\ud83e\udd8b',
  '\u202e\u0000',
  '__proto__',
  'constructor',
  '2026-13-40T99:99:99.999Z-0000',
  '9999-12-31T23:59:59.999Z-9999',
  'a'.repeat(64),
  JSON.parse('{"__proto__":{"type":"x"}}'),
];

interface Place {
  readonly holder: Record<string, Json> | Json[];
  readonly key: string;
}

/** A copy with one to three things changed: something gone, doubled, swapped, renamed, odd or too much. */
export function mutateJson(value: Json, random: Random): Json {
  const root = { root: structuredClone(value) };
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const places = placesIn(root.root);
    if (places.length > 0) change(random.pick(places), places, random);
  }
  return root.root;
}

function placesIn(value: Json): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Place['holder'];
  return Object.entries(holder).flatMap(([key, item]) => [{ holder, key }, ...placesIn(item)]);
}

const get = ({ holder, key }: Place): Json => (holder as Record<string, Json>)[key];

function set({ holder, key }: Place, value: Json): void {
  // Plain assignment to `__proto__` would change the object's nature instead of its content.
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function change(place: Place, all: readonly Place[], random: Random): void {
  const { holder, key } = place;
  const value = get(place);
  switch (random.below(9)) {
    case 0:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete holder[key];
      break;
    case 1:
      if (Array.isArray(holder)) holder.push(structuredClone(value));
      else set({ holder, key: `${key}2` }, value);
      break;
    case 2: {
      const other = random.pick(all);
      const taken = structuredClone(get(other));
      set(other, structuredClone(value));
      set(place, taken);
      break;
    }
    case 3:
      if (Array.isArray(holder)) holder.reverse();
      else set({ holder, key: String(random.pick(ODD)) }, value);
      break;
    default:
      set(place, replacement(value, all, random));
  }
}

function replacement(value: Json, all: readonly Place[], random: Random): Json {
  switch (random.below(5)) {
    case 0:
      return structuredClone(get(random.pick(all)));
    case 1:
      return [value];
    case 2:
      return changedText(value, random);
    case 3:
      return nested(value, random);
    default:
      return structuredClone(random.pick(ODD));
  }
}

function nested(value: Json, random: Random): Json {
  let deep: Json = value;
  for (let depth = random.below(60); depth > 0; depth -= 1) deep = random.below(2) ? [deep] : { a: deep };
  return deep;
}

/** A letter or a digit more, less or other; of a number one more or less. */
function changedText(value: Json, random: Random): Json {
  if (typeof value === 'number') return value + random.pick([1, -1, 0.5]);
  if (typeof value !== 'string') return String(value);
  const at = random.below(value.length + 1);
  const letter = random.pick([...'a0Zé🦋', '']);
  return value.slice(0, at) + letter + value.slice(at + random.below(2));
}
