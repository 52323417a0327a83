import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { patience } from './patience.ts';

/** What a screen reader gets of an element: its role and its name; undefined where the element is hidden from it. */
export type Spoken = readonly [role: string, name: string] | undefined;

/** A browser driven by plain WebDriver: one window at a time is the one that is spoken to. */
export interface DrivenBrowser {
  open(url: string): Promise<void>;
  /** Opens a window more and gives its handle; the first one is what `windows` begins with. */
  newWindow(): Promise<string>;
  windows(): Promise<readonly string[]>;
  speakTo(window: string): Promise<void>;
  /** Runs the body of an async function in the page, in which `args` are its arguments. */
  run<Value>(body: string, ...args: unknown[]): Promise<Value>;
  /** Chooses a file of this disk in the first field that the selector finds. */
  choose(selector: string, path: string): Promise<void>;
  /** What the browser's own accessibility says of each element that the selector finds, in order. */
  spoken(selector: string): Promise<readonly Spoken[]>;
  /** What the window shows, as PNG. */
  screenshot(): Promise<Buffer>;
  /** The page on paper, as PDF; rejects where the browser cannot. */
  print(): Promise<Buffer>;
  close(): Promise<void>;
}

/** What starts a browser and its driver, which listens at `port`. */
export interface Driven {
  readonly port: number;
  /** Programs in the order in which they start; they end when the browser is closed. */
  readonly programs: readonly (readonly [command: string, ...args: string[]])[];
  readonly capabilities: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the programs, and a browser by the last of them. */
export async function startDriven({ port, programs, capabilities, env }: Driven): Promise<DrivenBrowser> {
  const processes: ChildProcess[] = [];
  const stop = () => {
    for (const child of processes) child.kill('SIGTERM');
  };
  for (const [command, ...args] of programs) {
    processes.push(spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...env } }));
    await wait(500);
  }

  async function ask<Value>(method: string, path: string, body?: unknown): Promise<Value> {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(60_000 * patience),
    });
    const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  }

  async function begin(): Promise<string> {
    for (let tries = 1; ; tries += 1) {
      try {
        return (await ask<{ sessionId: string }>('POST', '/session', { capabilities: { alwaysMatch: capabilities } }))
          .sessionId;
      } catch (error) {
        if (tries === 60 * patience) {
          stop();
          throw error;
        }
        await wait(500);
      }
    }
  }

  const root = `/session/${await begin()}`;
  await ask('POST', `${root}/timeouts`, { script: 60_000 * patience, pageLoad: 60_000 * patience });
  /** What the driver calls the elements that the selector finds. */
  async function find(selector: string): Promise<readonly string[]> {
    const asked = { using: 'css selector', value: selector };
    const found = await ask<Record<string, string>[]>('POST', `${root}/elements`, asked);
    return found.flatMap((element) => Object.values(element));
  }

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
    async choose(selector, path) {
      const [field] = await find(selector);
      if (!field) throw new Error(`nothing is ${selector}`);
      await ask('POST', `${root}/element/${field}/value`, { text: path });
    },
    async spoken(selector) {
      const spoken: Spoken[] = [];
      for (const id of await find(selector)) {
        const about = (what: string) => ask<string>('GET', `${root}/element/${id}/computed${what}`);
        // A driver has no answer about what is hidden.
        spoken.push(await Promise.all([about('role'), about('label')]).catch(() => undefined));
      }
      return spoken;
    },
    screenshot: async () => Buffer.from(await ask<string>('GET', `${root}/screenshot`), 'base64'),
    print: async () => Buffer.from(await ask<string>('POST', `${root}/print`, {}), 'base64'),
    async close() {
      await ask('DELETE', root).catch(() => undefined);
      stop();
    },
  };
}
