import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../../../src/build/serve/free-port.ts';
import { findWebKit } from '../../../run/tools/webkit.ts';

/** A WebKitGTK driven by plain WebDriver: one window at a time is the one that is spoken to. */
export interface DrivenWebKit {
  open(url: string): Promise<void>;
  /** Opens a window more and gives its handle; the first one is what `windows` begins with. */
  newWindow(): Promise<string>;
  windows(): Promise<readonly string[]>;
  speakTo(window: string): Promise<void>;
  /** Runs the body of an async function in the page, in which `args` are its arguments. */
  run<Value>(body: string, ...args: unknown[]): Promise<Value>;
  close(): Promise<void>;
}

/** Starts it on a screen that nobody sees. */
export async function startWebKit(): Promise<DrivenWebKit> {
  const found = findWebKit();
  if (!found) throw new Error('no WebKitGTK; see tests/run/tools/webkit.ts');
  const port = await freePort();
  const display = `:${100 + (port % 900)}`;
  const processes: ChildProcess[] = [];
  const start = (command: string, args: string[]) =>
    processes.push(
      spawn(command, args, {
        stdio: 'ignore',
        env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
      }),
    );
  const stop = () => {
    for (const child of processes) child.kill('SIGTERM');
  };
  start(found.screen, [display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp']);
  await wait(500);
  start(found.driver, [`--port=${port}`]);

  async function ask<Value>(method: string, path: string, body?: unknown): Promise<Value> {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(60_000),
    });
    const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  async function begin(): Promise<string> {
    const options = { binary: found?.browser, args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    for (let tries = 1; ; tries += 1) {
      try {
        return (await ask<{ sessionId: string }>('POST', '/session', { capabilities })).sessionId;
      } catch (error) {
        if (tries === 20) {
          stop();
          throw error;
        }
        await wait(500);
      }
    }
  }

  const root = `/session/${await begin()}`;
  await ask('POST', `${root}/timeouts`, { script: 60_000, pageLoad: 60_000 });
  return {
    open: (url) => ask('POST', `${root}/url`, { url }),
    newWindow: async () => (await ask<{ handle: string }>('POST', `${root}/window/new`, { type: 'tab' })).handle,
    windows: () => ask('GET', `${root}/window/handles`),
    speakTo: (handle) => ask('POST', `${root}/window`, { handle }),
    async run<Value>(body: string, ...args: unknown[]): Promise<Value> {
      const script = `const done = arguments[arguments.length - 1];
        (async (...args) => { ${body} })(...[...arguments].slice(0, -1)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error } = await ask<{ value: Value; error?: string }>('POST', `${root}/execute/async`, {
        script,
        args,
      });
      if (error) throw new Error(error);
      return value;
    },
    async close() {
      await ask('DELETE', root).catch(() => undefined);
      stop();
    },
  };
}
