/** What tests ask of a page with the vault. */
import type { Page } from 'playwright-core';
import type { Outcome } from '../../../../src/tracker/vault/outcome';

export const PASSPHRASE = 'zes woorden die niemand raadt vandaag';

/** The value of an outcome that must be one. */
export function given<Value>(outcome: Outcome<Value, string>): Value {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

/** Makes a vault and opens it; gives its recovery key. */
export const create = (page: Page, passphrase = PASSPHRASE): Promise<string> =>
  page.evaluate((words) => harness.create(words), passphrase);

export const unlock = (page: Page, passphrase = PASSPHRASE): Promise<Outcome<void, string>> =>
  page.evaluate((words) => harness.vault.access.unlock({ passphrase: words }), passphrase);

export const stateOf = (page: Page): Promise<string> => page.evaluate(() => harness.vault.state.kind);

/** Saves one text as an entry of the case. */
export const save = (page: Page, id: string, text: string): Promise<Outcome<unknown, string>> =>
  page.evaluate(([file, words]) => harness.vault.cases.append(file, [harness.note(words)]), [id, text] as const);

/** Every text in the vault, sorted. */
export const textsIn = (page: Page): Promise<string[]> => page.evaluate(() => harness.texts());

/** Shape and chain of everything in the vault. */
export const check = (page: Page) => page.evaluate(() => harness.vault.cases.check());
