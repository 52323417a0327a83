import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { schoolWords } from '../src/build/school-words.ts';
import { contentFolder } from '../src/editing/content-folder.ts';
import { PROPERTIES } from '../tests/run/properties.ts';
import { patience } from '../tests/support/patience.ts';

/** Tests of how time grows with what is given: they cost much, and what they hold changes seldom. */
const BOUNDED = 'src/**/*.bounded.test.ts';

const project = (name: string, include: string[]) => ({ extends: true as const, test: { name, include } });

export default defineConfig({
  // Tests of the tracker read the words of this school, as its site does.
  plugins: [schoolWords(contentFolder)],
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    // One process serves many files: most of what a file costs is to start a process and to load the same modules again.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    // The same seed at every run, so that the same commit gives the same answer; `npm run explore` draws others.
    setupFiles: ['./tests/support/one-seed.ts'],
    // In a run of suites a test that fails is tried once more, and told by name when it passes then: chance does not decide about a change.
    retry: Number(process.env['RETRIES'] ?? 0),
    // No test is stopped because the machine is slow; these are for what hangs.
    testTimeout: 20 * 60_000 * patience,
    hookTimeout: 10 * 60_000 * patience,
    expect: { poll: { timeout: 30_000 * patience } },
    teardownTimeout: 60_000 * patience,
    projects: [
      {
        extends: true as const,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/run/**/*.test.ts', 'tests/support/*.test.ts', 'tests/vectors/*.test.ts'],
          exclude: [BOUNDED],
        },
      },
      project('bounds', [BOUNDED]),
      project('hostile', ['tests/hostile/*.test.ts']),
      {
        extends: true as const,
        test: { name: 'properties', include: [...PROPERTIES], env: { PROPERTIES: 'thorough' } },
      },
      project('architecture', ['tests/architecture/**/*.test.ts']),
      project('content', ['tests/content/**/*.test.ts', 'tests/search/**/*.test.ts']),
      project('other-school', ['tests/other-school/**/*.test.ts']),
      project('age', ['tests/age/**/*.test.ts']),
      project('documents', ['tests/documents/*.test.ts']),
      {
        extends: true as const,
        test: {
          name: 'faults',
          include: ['tests/faults/*.test.ts', 'tests/faults/browsers/*.test.ts'],
          globalSetup: 'tests/faults/browsers/support/served-harness.ts',
        },
      },
      project('all-faults', ['tests/faults/whole/*.test.ts']),
      {
        extends: true as const,
        test: {
          name: 'older-browsers',
          include: ['tests/older-browsers/*.test.ts'],
          testTimeout: 600_000 * patience,
          hookTimeout: 120_000 * patience,
        },
      },
      project('markup', ['tests/markup/*.test.ts']),
      project('rescue', ['tests/rescue/*.test.ts']),
      project('hosting', ['tests/hosting/**/*.test.ts']),
    ],
  },
});
