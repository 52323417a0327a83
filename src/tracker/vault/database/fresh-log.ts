import type { VaultDatabase } from './vault-database';

/** More than Chromium gathers before it begins a new file: 4 MB at most. */
const TRANSACTIONS = 9;
const ROWS = 21;
const ROW_BYTES = 50_000;

const FILLER = 'filler';

/**
 * Makes Chromium begin a new file for what is stored. On a full disk it leaves half a row at the end of the one in use,
 * goes on after it when there is room, and the next time that it starts reads no further than that half: whatever was
 * stored after it, and flushed, is lost. Seen in Chromium 156. Rejects when there is no room yet.
 */
export async function freshLog({ records }: VaultDatabase): Promise<void> {
  for (let turn = 0; turn < TRANSACTIONS; turn += 1) {
    const rows = Array.from({ length: ROWS }, (_, row) => {
      // Random, for what repeats is stored small.
      const bytes = crypto.getRandomValues(new Uint8Array(ROW_BYTES));
      return { k: FILLER, h: String(row), e: 0, d: bytes };
    });
    await records.bulkPut(rows);
  }
  await records.where('[k+h]').between([FILLER], [FILLER, '~']).delete();
}
