import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Fails the build when a built style sheet or script is newer than the browsers that the site is built for. */
export function floorCheck(): AstroIntegration {
  return {
    name: 'floor-check',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        // What is known of browsers is a large file, which only a build needs.
        const { newerInSite } = await import('../newer/newer-in-site.ts');
        const { faults } = newerInSite(fileURLToPath(dir));
        for (const { file, name, since } of faults) logger.error(`${file}: ${name} is too new (${since})`);
        if (faults.length > 0)
          throw new Error(
            'Older browsers would fail on what is named above; src/build/newer/excused.ts says what may be newer.',
          );
      },
    },
  };
}
