import type { Counts, Suite } from './suite.ts';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

const readers = {
  vitest(report: VitestReport): Counts {
    // A file that cannot be loaded has no tests to fail, and is a failure all the same.
    const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  },
  playwright({ stats, errors }: PlaywrightReport): Counts {
    // What passed at its second try has passed, as with Vitest; which tests those were is told by name (failures.ts).
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
  },
};

/**
 * What a suite's run comes to: a failed exit counts as a failure even when no test did, and so does a run without tests.
 * @param report the text of the JSON report, undefined when the suite wrote none
 */
export function countRun(kind: Suite['report'], succeeded: boolean, report: string | undefined): Counts {
  const counts = kind ? readReport(kind, report) : { passed: succeeded ? 1 : 0, failed: 0, skipped: 0 };
  const isEmpty = counts.passed + counts.failed + counts.skipped === 0;
  const failed = succeeded && !isEmpty ? counts.failed : Math.max(counts.failed, 1);
  return { ...counts, failed };
}

function readReport(kind: NonNullable<Suite['report']>, report: string | undefined): Counts {
  try {
    return readers[kind](JSON.parse(report ?? ''));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }; // The tool died before it could write a whole report.
  }
}
