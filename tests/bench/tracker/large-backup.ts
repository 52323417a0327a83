import { writeFile } from 'node:fs/promises';
import type { Procedure1 } from '../../../src/protocol/procedure-1';
import { procedureHash } from '../../../src/tracker/domain/procedure-snapshot';
import { ageOver } from '../../../src/tracker/vault/age/age';
import { directWork } from '../../../src/tracker/vault/age/direct-work';
import { digestText } from '../../../src/tracker/vault/keys/sha256';
import { EXAMPLE_PASSPHRASE } from '../../../src/tracker/vault/memory/example-keys';
import { createMemoryVault } from '../../../src/tracker/vault/memory/memory-vault';
import { caseEntries, PROCEDURE } from '../made-up-cases.ts';

export const PASSPHRASE = EXAMPLE_PASSPHRASE;

/** Of the files that are made here and read by the page. */
export interface Origin {
  readonly school: string;
  readonly site: string;
}

/** Writes a back-up with that many cases of 20 entries, as the tracker itself makes them. */
export async function writeBackup(path: string, cases: number, here: Origin): Promise<void> {
  const reading = {
    app: '0.1.0',
    here,
    readBody: () => 'known' as const,
    changesTo: () => () => undefined,
    tellsCase: () => true,
    procedureIn: () => undefined,
    isProcedure: async () => true,
  };
  const vault = createMemoryVault(ageOver(directWork()), reading);
  const hash = await procedureHash(PROCEDURE as Procedure1, digestText);
  await vault.procedures.keep(hash, PROCEDURE);
  for (let number = 1; number <= cases; number += 1) {
    const entries = caseEntries(number).map(({ id, type, v, ...content }) => ({
      id,
      type,
      v,
      body: withHash('body' in content ? content.body : undefined, hash),
    }));
    const saved = await vault.cases.append(`case-${number}`, entries);
    if (!saved.ok) throw new Error(`case ${number} was not saved: ${saved.reason}`);
  }
  await vault.settings.save('author', { role: 'mentor', initials: 'VB' });
  const backup = await vault.files.makeBackup();
  if (!backup.ok) throw new Error(`no back-up: ${backup.reason}`);
  await writeFile(path, new Uint8Array(await backup.value.content.arrayBuffer()));
}

/** The body with the hash that the procedure really has. */
function withHash(body: unknown, hash: string): unknown {
  const known = body as { readonly procedure?: { readonly version: string } };
  return known.procedure ? { ...known, procedure: { ...known.procedure, hash } } : body;
}
