/** The functions of the language that this program calls and that browsers got after those it is made for. */
const FILLS: readonly (readonly [owner: string, name: string, value: (this: never, ...args: never[]) => unknown])[] = [
  [
    'Array.prototype',
    'toSorted',
    function (this: readonly unknown[], compare?: (one: unknown, other: unknown) => number) {
      return Array.from(this).sort(compare);
    },
  ],
  [
    'Array.prototype',
    'toReversed',
    function (this: readonly unknown[]) {
      return Array.from(this).reverse();
    },
  ],
  [
    'Array.prototype',
    'with',
    function (this: readonly unknown[], index: number, value: unknown) {
      const place = index < 0 ? this.length + index : index;
      if (!(place in this)) throw new RangeError('no such place in the list');
      return Array.from(this, (item, at) => (at === place ? value : item));
    },
  ],
  [
    'Array.prototype',
    'findLast',
    function (this: readonly unknown[], test: (item: unknown, index: number, all: readonly unknown[]) => unknown) {
      for (let index = this.length - 1; index >= 0; index -= 1) {
        if (test(this[index], index, this)) return this[index];
      }
      return undefined;
    },
  ],
  [
    'Map',
    'groupBy',
    (items: Iterable<unknown>, keyOf: (item: unknown, index: number) => unknown) => {
      const groups = new Map<unknown, unknown[]>();
      let index = 0;
      for (const item of items) {
        const key = keyOf(item, index++);
        const group = groups.get(key);
        if (group) group.push(item);
        else groups.set(key, [item]);
      }
      return groups;
    },
  ],
  [
    'String.prototype',
    'toWellFormed',
    function (this: string) {
      // With the flag `u` half a pair is a character of its own, and a whole pair is not two.
      return String(this).replace(/\p{Surrogate}/gu, '\uFFFD');
    },
  ],
  [
    'AbortSignal',
    'any',
    (signals: Iterable<AbortSignal>) => {
      const all = [...signals];
      const joined = new AbortController();
      const end = ({ reason }: AbortSignal) => {
        for (const signal of all) signal.removeEventListener('abort', heard);
        joined.abort(reason);
      };
      const heard = ({ target }: Event) => end(target as AbortSignal);
      const ended = all.find(({ aborted }) => aborted);
      if (ended) end(ended);
      else for (const signal of all) signal.addEventListener('abort', heard);
      return joined.signal;
    },
  ],
];

/** What is filled in, as `Array.prototype.toSorted`; the check of the built program knows these. */
export const FILLED_IN: readonly string[] = FILLS.map(([owner, name]) => `${owner}.${name}`);

/** Gives an older browser the functions that it lacks; what it has stays its own. */
export function fillIn(world: object = globalThis): void {
  for (const [owner, name, value] of FILLS) {
    const holder = owner.split('.').reduce<unknown>((of, part) => of?.[part as never], world);
    if (typeof holder !== 'object' && typeof holder !== 'function') continue;
    if (holder === null || name in holder) continue;
    Object.defineProperty(holder, name, { value, writable: true, configurable: true });
  }
}
