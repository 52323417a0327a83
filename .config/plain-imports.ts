import type { Plugin } from 'vite';

const HELPER = /^\0vite\/preload-helper/;

/**
 * Loads a part of the code by `import()` as it stands. Vite wraps it in a helper that also fetches the part's style
 * sheets and preloads its imports, which weighs more than all the scripts of a page; a build that needs it fails.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: {
      filter: { id: HELPER },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type !== 'chunk') continue;
          if (/__vite__mapDeps[^;]*\.css/.test(output.code)) {
            this.error(
              `${output.fileName} imports a part that has style sheets of its own; plain-imports.ts leaves them out.`,
            );
          }
          output.code = withOwnHelper(withoutLists(output.code));
        }
        for (const [file, output] of Object.entries(bundle)) {
          if (output.type === 'chunk' && output.moduleIds.every((id) => HELPER.test(id))) delete bundle[file];
        }
      },
    },
  };
}

/** The code without the lists of files that the helper would fetch. */
export const withoutLists = (code: string): string =>
  code.replace(/^const __vite__mapDeps=.*?;\n/s, '').replace(/,\s*__vite__mapDeps\(\[[\d,]*\]\)/g, '');

/** The code with the helper in it, which is one call, and not in a file of its own that would be one more to fetch. */
export const withOwnHelper = (code: string): string =>
  code.replace(/import\{\w+ as (\w+)\}from"\.\/preload-helper\.[^"]*";/, 'var $1=(load)=>load();');
