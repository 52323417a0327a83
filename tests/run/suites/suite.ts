/** One line of the table of suites. */
export interface Suite {
  readonly name: string;
  /** A program of node_modules and its arguments; it runs on the Node that runs us. */
  readonly command: readonly [string, ...string[]];
  /** Seconds of processor time that it and all it starts may use on a machine as fast as the one the table was made on. */
  readonly budget: number;
  /** The tool whose JSON report holds the counts; without one the command counts as one test. */
  readonly report?: 'vitest' | 'playwright';
  /** Its result means nothing when the build failed, so it runs after the build. */
  readonly needsBuild?: boolean;
  /** Keeps one processor busy and uses nothing that another suite changes, so it may run beside others that share. */
  readonly shares?: boolean;
  /** Suites that have ended before it begins, for they change what it uses. */
  readonly after?: readonly string[];
  /** Belongs to the proof of every day, which is what "npm test" runs. */
  readonly daily?: boolean;
  /** Makes sure that the tools are there, as far as that can be done. */
  readonly tools?: () => Promise<Tools>;
  /** What its programs find in their environment besides ours. */
  readonly env?: Readonly<Record<string, string>>;
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

/** What a suite came to, and what it cost. */
export interface Result extends Counts {
  readonly name: string;
  /** The tests that failed, as far as the suite's tool tells, each on a line with the beginning of why. */
  readonly failures: readonly string[];
  /** Those that failed at first and passed when they were tried once more, told in the same way. */
  readonly unsteady: readonly string[];
  /** Seconds by the clock. */
  readonly seconds: number;
  /** Seconds of processor time of the suite and all it started; absent where the system does not tell. */
  readonly processor?: number;
}
