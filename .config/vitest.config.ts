import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[]) => ({ extends: true as const, test: { name, include } });

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    projects: [
      project('unit', [
        'src/**/*.test.ts',
        'tests/run/**/*.test.ts',
        'tests/faults/*.test.ts',
        'tests/vectors/*.test.ts',
        'tests/documents/*.test.ts',
      ]),
      project('architecture', ['tests/architecture/**/*.test.ts']),
      project('content', ['tests/content/**/*.test.ts', 'tests/search/**/*.test.ts']),
      project('other-school', ['tests/other-school/**/*.test.ts']),
      {
        extends: true as const,
        test: { name: 'age', include: ['tests/age/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000 },
      },
      {
        extends: true as const,
        test: {
          name: 'faults',
          include: ['tests/faults/browsers/*.test.ts'],
          globalSetup: 'tests/faults/browsers/support/served-harness.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true as const,
        test: { name: 'all-faults', include: ['tests/faults/whole/*.test.ts'], testTimeout: 1_200_000 },
      },
      project('hosting', ['tests/hosting/**/*.test.ts']),
    ],
  },
});
