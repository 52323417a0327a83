import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../src/build/serve/free-port.ts';
import { patience } from './patience.ts';

/** A Firefox driven by plain WebDriver BiDi: Playwright needs commands that one of a year ago does not have. */
export interface DrivenFirefox {
  go(url: string): Promise<void>;
  /** Runs the body of an async function in the page, in which `args` are its arguments. */
  run<Value>(body: string, ...args: unknown[]): Promise<Value>;
  /** How many elements its own accessibility finds by this role and this name. */
  count(role: string, name: string): Promise<number>;
  screenshot(): Promise<Buffer>;
  /** The page on paper, as PDF. */
  print(): Promise<Buffer>;
  close(): Promise<void>;
}

/** Starts the Firefox at this path in a profile of its own, without a screen, in those colours. */
export async function startFirefox(path: string, scheme: 'light' | 'dark'): Promise<DrivenFirefox> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const preferences = {
    'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    'remote.prefs.recommended': true,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const port = await freePort();
  const firefox = spawn(path, ['--headless', '--no-remote', '--profile', profile, `--remote-debugging-port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, HOME: profile },
  });
  const ended = new Promise<void>((resolve) => firefox.once('close', () => resolve()));

  const socket = await connected(`ws://127.0.0.1:${port}/session`);
  const waiting = new Map<number, (answer: { error?: string; message?: string; result?: unknown }) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data));
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  let count = 0;
  async function ask<Value>(method: string, params: object): Promise<Value> {
    count += 1;
    const id = count;
    const answered = new Promise<{ error?: string; message?: string; result?: unknown }>((resolve) => {
      waiting.set(id, resolve);
    });
    socket.send(JSON.stringify({ id, method, params }));
    const { error, message, result } = await answered;
    if (error) throw new Error(`${method}: ${error}: ${message}`);
    return result as Value;
  }

  await ask('session.new', { capabilities: {} });
  const { contexts } = await ask<{ contexts: { context: string }[] }>('browsingContext.getTree', {});
  const context = contexts[0]?.context;
  await ask('browsingContext.setViewport', { context, viewport: { width: 390, height: 800 } });

  return {
    go: async (url) => void (await ask('browsingContext.navigate', { context, url, wait: 'complete' })),
    async run<Value>(body: string, ...args: unknown[]): Promise<Value> {
      // What comes back is written as JSON: the protocol's own form of values would have to be read back.
      const expression = `(async (...args) => { ${body} })(...${JSON.stringify(args)}).then((value) => JSON.stringify({ value }))`;
      const { result, exceptionDetails } = await ask<{
        result?: { value: string };
        exceptionDetails?: { text: string };
      }>('script.evaluate', { expression, target: { context }, awaitPromise: true });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result?.value ?? '{}').value;
    },
    async count(role, name) {
      const locator = { type: 'accessibility', value: { role, name } };
      return (await ask<{ nodes: unknown[] }>('browsingContext.locateNodes', { context, locator })).nodes.length;
    },
    screenshot: async () =>
      Buffer.from((await ask<{ data: string }>('browsingContext.captureScreenshot', { context })).data, 'base64'),
    print: async () => Buffer.from((await ask<{ data: string }>('browsingContext.print', { context })).data, 'base64'),
    async close() {
      await Promise.race([ask('browser.close', {}).catch(() => undefined), wait(3000)]);
      firefox.kill('SIGKILL');
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The socket, once the browser listens. */
async function connected(url: string): Promise<WebSocket> {
  for (let tries = 1; ; tries += 1) {
    const socket = new WebSocket(url);
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.addEventListener('open', () => resolve(true));
      socket.addEventListener('error', () => resolve(false));
    });
    if (isOpen) return socket;
    if (tries === 300 * patience) throw new Error('Firefox did not come');
    await wait(200);
  }
}
