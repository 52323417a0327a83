import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findScreenReader } from '../run/tools/screen-reader.ts';
import { freeDisplay } from './free-display.ts';
import { patience } from './patience.ts';
import { startSpeechServer } from './speech-server.ts';

/** A browser that is read aloud by Orca, used by keys alone; what is spoken comes to us instead of to a voice. */
export interface ReadAloud {
  /** Opens a page and waits until it is read. */
  open(url: string): Promise<void>;
  /** Presses keys, one after another, and returns what was spoken because of them. */
  press(...keys: readonly string[]): Promise<readonly string[]>;
  /** Types text as one would. */
  type(text: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Milliseconds of silence after which nothing more is said. */
const SILENCE = 900;

/** Starts Orca on a screen that nobody sees, with the browser that the command starts, or WebKitGTK; an address is put after it. */
export async function startReadAloud(command?: readonly string[]): Promise<ReadAloud> {
  const found = findScreenReader();
  if (!found) throw new Error('no screen reader; see tests/run/tools/screen-reader.ts');
  const folder = mkdtempSync(join(tmpdir(), 'read-aloud-'));
  const runtime = join(folder, 'run');
  mkdirSync(runtime);
  chmodSync(runtime, 0o700);
  const speech = await startSpeechServer(join(runtime, 'speech-dispatcher/speechd.sock'));
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: folder,
    XDG_RUNTIME_DIR: runtime,
    DISPLAY: freeDisplay(100 + (process.pid % 800)),
    GDK_BACKEND: 'x11',
    GTK_A11Y: 'atspi',
    GNOME_ACCESSIBILITY: '1',
    LC_ALL: 'C.UTF-8',
  };
  const running: ChildProcess[] = [];
  const start = (command: string, ...args: readonly string[]) => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    running.push(child);
    return child;
  };
  const patiently = (milliseconds: number) => wait(milliseconds * patience);

  start(found.screen, env['DISPLAY'] ?? '', '-screen', '0', '1000x800x24', '-nolisten', 'tcp');
  const bus = start(found.bus, '--session', '--nofork', '--print-address');
  env['DBUS_SESSION_BUS_ADDRESS'] = await new Promise<string>((resolve) =>
    bus.stdout?.once('data', (address) => resolve(String(address).trim())),
  );
  start(found.accessibility, '--launch-immediately');
  await patiently(1000);
  // Without these two a browser takes it that nobody listens.
  for (const name of ['IsEnabled', 'ScreenReaderEnabled'])
    execFileSync(
      found.tell,
      [
        'call',
        '--session',
        '--dest=org.a11y.Bus',
        '--object-path=/org/a11y/bus',
        '--method=org.freedesktop.DBus.Properties.Set',
        'org.a11y.Status',
        name,
        '<true>',
      ],
      { env, stdio: 'ignore' },
    );
  start(found.windows);
  start(found.orca, '--replace');

  const heard = async (from: number, least = 1): Promise<readonly string[]> => {
    const until = Date.now() + 30_000 * patience;
    while (speech.spoken.length < from + least && Date.now() < until) await wait(50);
    for (let count = -1; count !== speech.spoken.length; await patiently(SILENCE)) count = speech.spoken.length;
    return speech.spoken.slice(from);
  };
  await heard(0);

  const keys = (...args: readonly string[]) => execFileSync(found.keys, args, { env, stdio: 'ignore' });
  let browser: ChildProcess | undefined;
  return {
    async open(url) {
      browser?.kill();
      const from = speech.spoken.length;
      const [program = found.browser, ...args] = command ?? [];
      browser = start(program, ...args, url);
      await heard(from, 2);
      // From the field for addresses into the page.
      keys('mousemove', '500', '400', 'click', '1');
      await heard(speech.spoken.length, 0);
      keys('key', 'ctrl+Home');
      await heard(speech.spoken.length, 0);
    },
    async press(...pressed) {
      const from = speech.spoken.length;
      for (const key of pressed) {
        keys('key', key);
        await heard(speech.spoken.length);
      }
      return speech.spoken.slice(from);
    },
    async type(text) {
      const from = speech.spoken.length;
      keys('type', '--delay', '120', text);
      return heard(from);
    },
    async close() {
      for (const child of running.reverse()) child.kill();
      await speech.close();
      await wait(500);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
