import type { TestProject } from 'vitest/node';
import { serveHarness } from '../../../vault/harness/serve-harness.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the vault's page is served, without a slash at the end. */
    harness: string;
  }
}

/** Serves the vault's page to all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const served = await serveHarness();
  project.provide('harness', served.address('').replace(/\/$/, ''));
  return () => served.close();
}
