import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, firefox, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { type BrowserName, findBrowser, quietChromium } from '../../../run/tools/browsers.ts';
import { patience } from '../../../support/patience.ts';
import { processTree } from '../../../support/process-tree.ts';
import type { Harness } from '../../../vault/harness/main.ts';

declare global {
  var harness: Harness;
}

/** A browser of its own with a profile on disk. */
export interface RunningBrowser {
  readonly context: BrowserContext;
  /** Errors of all its pages, and violations of their policy. */
  readonly errors: readonly string[];
  /** A tab with the vault's page, whose vault is no longer `opening`. */
  openPage(path?: string): Promise<Page>;
  /** As a person closes it. */
  close(): Promise<void>;
  /** All its processes at once, as when the power of a program is cut. */
  kill(): Promise<void>;
}

/** A folder for a profile; the test removes it. */
export const makeProfile = (): string => mkdtempSync(join(tmpdir(), 'vault-profile-'));

export const removeProfile = (profile: string): void =>
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });

interface LaunchOptions {
  readonly browser?: BrowserName;
  /** A command line that starts the browser: `$BROWSER "$@"` in it is the browser itself. */
  readonly wrap?: string;
  readonly args?: readonly string[];
}

/** Starts a browser with that profile. */
export async function launch(profile: string, options: LaunchOptions = {}): Promise<RunningBrowser> {
  const { browser: name = 'chromium', wrap, args = [] } = options;
  const found = findBrowser(name);
  if (found === undefined) throw new Error(`no ${name}; see tests/run/tools/browsers.ts`);
  const { channel, executablePath } = found;
  const type = { chromium, firefox }[name];
  const path = wrap === undefined ? executablePath : wrapper(profile, wrap, executablePath ?? type.executablePath());
  const context = await type.launchPersistentContext(profile, {
    args: name === 'chromium' ? [...quietChromium, ...args] : [],
    ...(channel && { channel }),
    ...(path && { executablePath: path }),
    timeout: 60_000 * patience,
  });
  context.setDefaultTimeout(60_000 * patience);
  const errors: string[] = [];
  const watch = (page: Page) => {
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
  };
  context.on('page', watch);
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  return {
    context,
    errors,
    async openPage(address = '/?weak') {
      const page = await context.newPage();
      await page.goto(`${inject('harness')}${address}`);
      await page.waitForFunction(() => !['opening', undefined].includes(globalThis.harness?.vault.state.kind));
      return page;
    },
    close: () => context.close(),
    async kill() {
      for (const pid of processTree(profile)) {
        try {
          process.kill(pid, 'SIGKILL');
        } catch {
          // It ended with the one before it.
        }
      }
      await closed;
    },
  };
}

function wrapper(profile: string, line: string, browser: string): string {
  const path = `${profile}.start`;
  writeFileSync(path, `#!/bin/sh\nBROWSER='${browser}'\n${line}\n`);
  chmodSync(path, 0o755);
  return path;
}
