/** One line of the table of suites. */
export interface Suite {
  readonly name: string;
  /** A program of node_modules and its arguments; it runs on the Node that runs us. */
  readonly command: readonly [string, ...string[]];
  /** Seconds after which it is stopped and counts as failed. */
  readonly budget: number;
  /** The tool whose JSON report holds the counts; without one the command counts as one test. */
  readonly report?: 'vitest' | 'playwright';
  /** Its result means nothing when the build failed. */
  readonly needsBuild?: boolean;
  /** Runs only when it is named: all others together stay below ten minutes. */
  readonly slow?: boolean;
  /** Makes sure that the tools are there, as far as that can be done. */
  readonly tools?: () => Promise<Tools>;
}

export interface Tools {
  /** Why a tool is missing, per tool that is. */
  readonly missing: Readonly<Record<string, string>>;
  /** Whether there is something to test with what is there. */
  readonly suffice: boolean;
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface Result extends Counts {
  readonly name: string;
  readonly seconds: number;
}
