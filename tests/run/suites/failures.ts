import { stripVTControlCharacters } from 'node:util';
import type { Suite } from './suite.ts';

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly projectName: string;
      readonly status: string;
      readonly results: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
}

interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
  readonly errors: readonly { readonly message?: string }[];
}

/** Characters of why a test failed: enough to know it again, and short enough to read many. */
const WHY = 300;

/** The tests that did not pass at their first try. */
interface Told {
  /** Those that never passed, and what failed outside of a test. */
  readonly failures: readonly string[];
  /** Those that passed when they were tried once more. */
  readonly unsteady: readonly string[];
}

const readers = {
  vitest({ testResults }: VitestReport): Told {
    const results = testResults.flatMap(({ assertionResults }) => assertionResults);
    const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
    const named = (chosen: typeof results) =>
      chosen.map(({ fullName, failureMessages }) => failure(fullName, failureMessages?.[0]));
    return {
      failures: [
        ...broken.map(({ name, message }) => failure(name, message)),
        ...named(results.filter(({ status }) => status === 'failed')),
      ],
      // Vitest keeps what went wrong at the first try beside a test that passed.
      unsteady: named(results.filter(({ status, failureMessages }) => status === 'passed' && failureMessages?.length)),
    };
  },
  playwright({ suites, errors }: PlaywrightReport): Told {
    const named = (status: string) => suites.flatMap((suite) => testsIn(suite, status, []));
    return {
      failures: [...named('unexpected'), ...errors.map(({ message }) => failure('outside of every test', message))],
      unsteady: named('flaky'),
    };
  },
};

function testsIn(suite: PlaywrightSuite, wanted: string, above: readonly string[]): readonly string[] {
  const path = [...above, suite.title];
  const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === wanted)
      .map(({ projectName, results }) =>
        failure([projectName, ...path, title].join(' › '), results.find(({ error }) => error)?.error?.message),
      ),
  );
  return [...own, ...(suite.suites ?? []).flatMap((below) => testsIn(below, wanted, path))];
}

const failure = (name: string, why = ''): string =>
  `${name}: ${stripVTControlCharacters(why).replaceAll(/\s+/g, ' ').trim().slice(0, WHY)}`;

/**
 * The names of the tests of a suite that failed, and of those that needed a second try, each with the beginning of why, on one line.
 * @param report the text of the JSON report, undefined when the suite wrote none; what cannot be read names nothing
 */
export function failuresOf(kind: Suite['report'], report: string | undefined): Told {
  const nothing = { failures: [], unsteady: [] };
  if (!kind) return nothing;
  try {
    return readers[kind](JSON.parse(report ?? ''));
  } catch {
    return nothing; // The tool died before it could write a whole report; the count tells of a failure.
  }
}
