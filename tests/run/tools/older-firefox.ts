import { existsSync, globSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { canUseApt } from './apt.ts';
import { KEPT } from './older-chromium.ts';
import { runCommand } from './run-command.ts';

const FOLDER = join(KEPT, 'firefox-140');
const PATH = join(FOLDER, 'usr/lib/firefox-esr/firefox-esr');

/** The path of Firefox 140, when it is here. */
export const findOlderFirefox = (): string | undefined => (existsSync(PATH) ? PATH : undefined);

/** Fetches the Firefox that Debian had a year before today's, beside today's, and returns why it is missing if it is still. */
export async function ensureOlderFirefox(): Promise<string | undefined> {
  if (findOlderFirefox()) return undefined;
  if (!canUseApt()) return 'not found and not installable';
  mkdirSync(FOLDER, { recursive: true });
  // Into a folder of its own: installed, it would take the place of today's.
  const fetched = await runCommand('sh', ['-c', `cd '${FOLDER}' && apt-get download 'firefox-esr=140*'`], 180);
  const [archive] = globSync('*.deb', { cwd: FOLDER });
  if (!fetched || !archive || !(await runCommand('dpkg', ['-x', join(FOLDER, archive), FOLDER], 120)))
    return 'Debian does not have it here';
  return findOlderFirefox() ? undefined : 'Debian does not have it here';
}
