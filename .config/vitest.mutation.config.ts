import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests that mutants are run against: those of the rooms that are mutated. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    isolate: false,
    setupFiles: ['./.config/mutation.setup.ts'],
    include: ['src/protocol/**/*.test.ts', 'src/tracker/{log,domain}/**/*.test.ts'],
    // They measure time, which says nothing of code that is full of mutants.
    exclude: ['**/*.bounded.test.ts'],
  },
});
