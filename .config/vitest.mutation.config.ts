import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { schoolWords } from '../src/build/school-words.ts';
import { contentFolder } from '../src/editing/content-folder.ts';

const hasProperties = ({ moduleId }: TestSpecification): number =>
  Number(readFileSync(moduleId, 'utf8').includes('fc.assert'));

/** The first failure is enough to catch a mutant, and an example fails sooner than a property with hundreds of runs. */
class ExamplesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted(
      (one, other) => hasProperties(one) - hasProperties(other) || one.moduleId.localeCompare(other.moduleId),
    );
  }
}

/** The tests that mutants are run against: those of the rooms that are mutated. */
export default defineConfig({
  // As in the proof itself: without the words of this school some tests fail before anything was changed.
  plugins: [schoolWords(contentFolder)],
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    isolate: false,
    // A test that is slow on a busy machine has caught nothing; what never ends, Stryker ends.
    testTimeout: 120_000,
    sequence: { sequencer: ExamplesFirst },
    setupFiles: ['./.config/mutation.setup.ts'],
    include: ['src/protocol/**/*.test.ts', 'src/tracker/{log,domain}/**/*.test.ts'],
    // They measure time, which says nothing of code that is full of mutants.
    exclude: ['**/*.bounded.test.ts'],
  },
});
