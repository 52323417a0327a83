import type { AstroIntegration } from 'astro';
import { contentReport } from '../../editing/content-report.ts';

/** Checks the content before a build, which does not start when something is wrong, and after every change while developing. */
export function contentCheck(folder: string): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { problems, remark, example, plainer } = await contentReport(folder);
        if (remark) logger.warn(remark);
        if (example) logger.warn(example.summary);
        if (plainer) logger.warn('Sommige zinnen kunnen gewoner. De lijst: npm run check-content.');
        if (problems === undefined) return;
        console.error(`\n${problems}`);
        if (command === 'dev') return;
        // An error would reach the editor as a stack trace, under which these sentences are lost.
        process.exit(1);
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(folder);
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(folder)) return;
          clearTimeout(timer);
          timer = setTimeout(async () => {
            const { problems } = await contentReport(folder);
            console.log(problems ?? 'De inhoud is in orde.');
          }, 200);
        });
      },
    },
  };
}
