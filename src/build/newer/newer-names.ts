import type { CompatData, CompatStatement, Identifier } from '@mdn/browser-compat-data';
import type { Floor } from './floor.ts';
import { isEverywhere, newerThan } from './since.ts';

/** Names in scripts that stand for something newer than a floor, each with who got it later. */
export interface NewerNames {
  /** What is there by itself: `TransformStream`. */
  readonly globals: ReadonlyMap<string, string>;
  /** What is asked of one by name: `Map.groupBy`. */
  readonly owned: ReadonlyMap<string, string>;
  /** What is called on a thing whose kind a script does not say: `toSorted`, with all that it may be. */
  readonly methods: ReadonlyMap<string, Newer>;
  /** The same for what is not called: `adoptedStyleSheets`. */
  readonly properties: ReadonlyMap<string, Newer>;
  /** Since when there is what is written in a way of its own; empty when all of the floor have it. */
  readonly syntax: Readonly<Record<Syntax, string>>;
}

export type Syntax =
  | 'looking back in a regular expression'
  | 'the flag v of a regular expression'
  | 'a static block of a class';

export interface Newer {
  /** As `Array.prototype.toSorted`. */
  readonly names: readonly string[];
  readonly since: string;
}

const STATIC = '_static';
/** What comes about without being named: of `list.values()`, and of each kind of typed array. */
const NAMELESS = new Set(['Iterator', 'TypedArray']);

/** The names that the data of MDN calls newer than the floor. A name that something older has as well is not among them. */
export function newerNames({ javascript, api, webassembly }: CompatData, floor: Floor): NewerNames {
  const globals = new Map<string, string>();
  const owned = new Map<string, string>();
  const methods = new Map<string, { names: string[]; since: string }>();
  const properties = new Map<string, { names: string[]; since: string }>();
  const older = new Set<string>();

  const owners = [
    ...Object.entries(javascript['builtins'] ?? {}).map((entry) => [...entry, true]),
    ...Object.entries(webassembly?.['api'] ?? {}).map((entry) => [...entry, false]),
    ...Object.entries(api).map((entry) => [...entry, false]),
  ].filter(([name]) => name !== '__compat') as [string, Identifier, isOfLanguage: boolean][];

  for (const [owner, members, isOfLanguage] of owners) {
    const { __compat: own } = members;
    const ownSince = own ? newerThan(floor, own) : '';
    if (own && ownSince && isEverywhere(own)) globals.set(owner, ownSince);
    for (const [key, member] of Object.entries(members) as [string, Identifier][]) {
      if (key === '__compat' || !member.__compat) continue;
      const since = newerThan(floor, member.__compat);
      // The data mark what is asked of an owner by its name in browsers, and not in the language.
      if (key.endsWith(STATIC) || (isOfLanguage && !isInherited(member.__compat))) {
        const name = key.endsWith(STATIC) ? key.slice(0, -STATIC.length) : key;
        if (since) owned.set(`${owner}.${name}`, since);
        continue;
      }
      if (!since) older.add(key);
      // Of what is newer itself, its own name is the finding.
      else if (isEverywhere(member.__compat) && (!ownSince || NAMELESS.has(owner))) {
        const place = isOfLanguage && isMethod(member.__compat) ? methods : properties;
        const known = place.get(key) ?? { names: [], since };
        known.names.push(`${owner}.prototype.${key}`);
        known.names.sort((one, other) => one.length - other.length);
        place.set(key, known);
      }
    }
  }
  for (const name of older) {
    methods.delete(name);
    properties.delete(name);
  }
  const since = (...path: readonly string[]): string => {
    const { __compat: compat } = path.reduce<Identifier>(
      (of, part) => of[part] as Identifier,
      javascript as Identifier,
    );
    if (!compat) throw new Error(`the data of MDN no longer knows ${path.join('.')}`);
    return newerThan(floor, compat);
  };
  const syntax = {
    'looking back in a regular expression': since('regular_expressions', 'lookbehind_assertion'),
    'the flag v of a regular expression': since('builtins', 'RegExp', 'unicodeSets'),
    'a static block of a class': since('classes', 'static', 'initialization_blocks'),
  };
  return { globals, owned, methods, properties, syntax };
}

/** Where the specification has it: `sec-map.groupby`, `sec-array.prototype.tosorted`, `sec-get-…` for what is not called. */
const placeOf = ({ spec_url: url }: CompatStatement): string => [url ?? []].flat().join(' ').toLowerCase();

const isInherited = (compat: CompatStatement): boolean => placeOf(compat).includes('prototype');
const isMethod = (compat: CompatStatement): boolean => isInherited(compat) && !/sec-get-/.test(placeOf(compat));
