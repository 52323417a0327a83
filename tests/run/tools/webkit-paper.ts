import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { aptInstall, canUseApt } from './apt.ts';

const PYTHON = '/usr/bin/python3';
const SCREEN = '/usr/bin/xvfb-run';
const IMPORTS = "import gi; gi.require_version('Gtk', '3.0'); gi.require_version('WebKit2', '4.1')";

/** What runs the program that prints by WebKitGTK itself, which no driver can ask of it. */
export function findWebKitPaper(): { readonly python: string; readonly screen: string } | undefined {
  if (process.platform !== 'linux' || !existsSync(PYTHON) || !existsSync(SCREEN)) return undefined;
  return spawnSync(PYTHON, ['-c', IMPORTS]).status === 0 ? { python: PYTHON, screen: SCREEN } : undefined;
}

/** Installs it where that can be done, and returns why it is missing if it is still. */
export async function ensureWebKitPaper(): Promise<string | undefined> {
  if (process.platform !== 'linux') return 'exists on Linux only';
  if (!findWebKitPaper() && canUseApt())
    await aptInstall(['gir1.2-webkit2-4.1', 'python3-gi', 'xvfb', 'xauth', 'poppler-utils']);
  return findWebKitPaper() ? undefined : 'not found and not installable';
}
