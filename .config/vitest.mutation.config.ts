import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { schoolWords } from '../src/build/school-words.ts';
import { contentFolder } from '../src/editing/content-folder.ts';

const hasProperties = ({ moduleId }: TestSpecification): number =>
  Number(readFileSync(moduleId, 'utf8').includes('fc.assert'));

/**
 * The first failure is enough to catch a mutant: the examples beside the changed file see it soonest, then those of its
 * neighbours, and an example anywhere sooner than a property with hundreds of runs. Without this nearly all of the time
 * of a run goes to mutants that a later file would have caught at once.
 */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const changed = this.ctx.config.related?.[0] ?? '';
    const own = changed.replace(/\.ts$/, '.test.ts');
    const steps = ({ moduleId }: TestSpecification): number =>
      relative(dirname(changed), dirname(moduleId)).split('/').length;
    const isOther = ({ moduleId }: TestSpecification): number => Number(moduleId !== own);
    return files.toSorted(
      (one, other) =>
        isOther(one) - isOther(other) ||
        hasProperties(one) - hasProperties(other) ||
        steps(one) - steps(other) ||
        one.moduleId.localeCompare(other.moduleId),
    );
  }
}

/** The tests that mutants are run against: those of the rooms that are mutated, and those that ask the same core through what a person reads. */
export default defineConfig({
  // As in the proof itself: without the words of this school some tests fail before anything was changed.
  plugins: [schoolWords(contentFolder)],
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
    // A test that is slow on a busy machine has caught nothing; what never ends, Stryker ends.
    testTimeout: 120_000,
    sequence: { sequencer: NearestFirst },
    setupFiles: ['./.config/mutation.setup.ts'],
    include: [
      'src/protocol/**/*.test.ts',
      'src/tracker/{log,domain}/**/*.test.ts',
      'src/tracker/ui/{words,screens,model,case,case-kit,kit}/**/*.test.ts',
      'tests/vectors/entries.test.ts',
      'tests/content/{rulings,worked-cases}.test.ts',
    ],
    exclude: [
      // They measure time, which says nothing of code that is full of mutants.
      '**/*.bounded.test.ts',
      // Whole documents under the dictionary: each takes as long as all the others together, and every mutant would wait for it.
      '**/{make-access,make-letter,make-report,written-is-read}.test.ts',
    ],
  },
});
