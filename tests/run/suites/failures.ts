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

const readers = {
  vitest: ({ testResults }: VitestReport): readonly string[] =>
    testResults.flatMap(({ name, status, message, assertionResults }) =>
      status === 'failed' && assertionResults.length === 0
        ? [failure(name, message)]
        : assertionResults
            .filter((result) => result.status === 'failed')
            .map(({ fullName, failureMessages }) => failure(fullName, failureMessages?.[0])),
    ),
  playwright: ({ suites, errors }: PlaywrightReport): readonly string[] => [
    ...suites.flatMap((suite) => failuresIn(suite, [])),
    ...errors.map(({ message }) => failure('outside of every test', message)),
  ],
};

function failuresIn(suite: PlaywrightSuite, above: readonly string[]): readonly string[] {
  const path = [...above, suite.title];
  const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results }) =>
        failure([projectName, ...path, title].join(' › '), results.find(({ error }) => error)?.error?.message),
      ),
  );
  return [...own, ...(suite.suites ?? []).flatMap((below) => failuresIn(below, path))];
}

const failure = (name: string, why = ''): string =>
  `${name}: ${stripVTControlCharacters(why).replaceAll(/\s+/g, ' ').trim().slice(0, WHY)}`;

/**
 * The names of the tests of a suite that failed, each with the beginning of why, on one line.
 * @param report the text of the JSON report, undefined when the suite wrote none; what cannot be read names nothing
 */
export function failuresOf(kind: Suite['report'], report: string | undefined): readonly string[] {
  if (!kind) return [];
  try {
    return readers[kind](JSON.parse(report ?? ''));
  } catch {
    return []; // The tool died before it could write a whole report; the count tells of a failure.
  }
}
