/** What the program asks of a browser and cannot bring along. */

/** The globals of a page, as far as they are asked for. */
type World = typeof globalThis;

const knows = (pattern: string): boolean => {
  try {
    return new RegExp(pattern) instanceof RegExp;
  } catch {
    return false;
  }
};

/** Without one of these nothing can be kept or opened. */
const VAULT: Readonly<Record<string, (world: World) => boolean>> = {
  indexedDB: (world) => 'indexedDB' in world,
  'Navigator.prototype.locks': ({ navigator }) => 'locks' in navigator,
  // Also absent on an address without https.
  'Crypto.prototype.subtle': ({ crypto }) => 'subtle' in (crypto ?? {}),
  BroadcastChannel: (world) => 'BroadcastChannel' in world,
  Worker: (world) => 'Worker' in world,
};

/**
 * Without one of these some part fails sooner or later: the styles, a dialog, a Word file, sealing a file. The names are
 * those of the data of MDN, by which the check of the built program knows them.
 */
const PARTS: Readonly<Record<string, (world: World) => boolean>> = {
  // Goes with `@layer`, and so with everything that browsers of that age have.
  CSSLayerBlockRule: (world) => 'CSSLayerBlockRule' in world,
  'HTMLDialogElement.prototype.showModal': (world) => 'showModal' in (world.HTMLDialogElement?.prototype ?? {}),
  'looking back in a regular expression': () => knows('(?<=a)b'),
  TransformStream: (world) => 'TransformStream' in world,
  'ReadableStream.prototype.pipeThrough': (world) => 'pipeThrough' in (world.ReadableStream?.prototype ?? {}),
};

/** What is asked of a browser, each by its name. */
export const NEEDED: readonly string[] = [...Object.keys(VAULT), ...Object.keys(PARTS)];

export interface Lacks {
  /** No vault can be kept or opened here. */
  readonly vault: boolean;
  /** Names of what is not there; a browser without lacks may begin. */
  readonly names: readonly string[];
}

/** What this browser lacks of what is needed. */
export function lacksOf(world: World = globalThis): Lacks {
  const lacking = (needs: typeof VAULT) =>
    Object.entries(needs).flatMap(([name, isThere]) => (isThere(world) ? [] : [name]));
  const vault = lacking(VAULT);
  return { vault: vault.length > 0, names: [...vault, ...lacking(PARTS)] };
}
