import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Puts each folder `from` in the place of `to`; when one cannot be moved, all are as they were. */
export async function replaceFolders(moves: readonly { readonly from: string; readonly to: string }[]): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  const move = async (from: string, to: string) => {
    await rename(from, to);
    undo.unshift(() => rename(to, from));
  };
  try {
    for (const { from, to } of moves) {
      await mkdir(dirname(to), { recursive: true });
      await rm(aside(to), { recursive: true, force: true });
      await move(to, aside(to)).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
      });
      await move(from, to);
    }
  } catch (error) {
    for (const step of undo) await step();
    throw error;
  }
  for (const { to } of moves) await rm(aside(to), { recursive: true, force: true });
}

const aside = (folder: string) => `${folder}.previous`;
