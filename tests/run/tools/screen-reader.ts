import { existsSync } from 'node:fs';
import { aptInstall, canUseApt } from './apt.ts';
import { ensureWebKit, findWebKit } from './webkit.ts';

/** What a real screen reader needs: itself, the bus on which browsers tell what they show, a screen, and keys to press. */
const PROGRAMS = {
  orca: '/usr/bin/orca',
  bus: '/usr/bin/dbus-daemon',
  tell: '/usr/bin/gdbus',
  accessibility: '/usr/libexec/at-spi-bus-launcher',
  windows: '/usr/bin/openbox',
  keys: '/usr/bin/xdotool',
} as const;

export type ScreenReaderPrograms = Readonly<Record<keyof typeof PROGRAMS | 'screen' | 'browser', string>>;

export function findScreenReader(): ScreenReaderPrograms | undefined {
  const webkit = findWebKit();
  if (!webkit || !Object.values(PROGRAMS).every((path) => existsSync(path))) return undefined;
  return { ...PROGRAMS, screen: webkit.screen, browser: webkit.browser };
}

/** Installs Orca and what it needs where that can be done, and returns why it is missing if it is still. */
export async function ensureScreenReader(): Promise<string | undefined> {
  if (process.platform !== 'linux') return 'exists on Linux only';
  const why = await ensureWebKit();
  if (why) return why;
  if (!findScreenReader() && canUseApt())
    await aptInstall(['orca', 'at-spi2-core', 'dbus', 'libglib2.0-bin', 'openbox', 'xdotool']);
  return findScreenReader() ? undefined : 'not found and not installable';
}
