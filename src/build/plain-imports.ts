import { basename } from 'node:path';
import type { Plugin, Rollup } from 'vite';

const HELPER = /^\0vite\/preload-helper/;

/** Whether it is a file with nothing but the helper. */
const isHelper = (output: Rollup.OutputAsset | Rollup.OutputChunk): output is Rollup.OutputChunk =>
  output.type === 'chunk' && output.moduleIds.length > 0 && output.moduleIds.every((id) => HELPER.test(id));

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
          output.code = withoutLists(output.code);
        }
        for (const helper of Object.values(bundle).filter(isHelper)) {
          const name = basename(helper.fileName);
          for (const output of Object.values(bundle)) {
            if (output.type !== 'chunk' || output === helper) continue;
            output.code = withOwnHelper(output.code, name);
            if (output.code.includes(name))
              this.error(`${output.fileName} imports ${name} in a way that plain-imports.ts does not know.`);
          }
          delete bundle[helper.fileName];
        }
      },
    },
  };
}

/** The code without the lists of files that the helper would fetch. */
export const withoutLists = (code: string): string =>
  code.replace(/^const __vite__mapDeps=.*?;\n/s, '').replace(/,\s*__vite__mapDeps\(\[[\d,]*\]\)/g, '');

/** The code with the helper in it, which is one call, instead of an import of the file with that name, which is one more to fetch. */
export const withOwnHelper = (code: string, name: string): string =>
  code.replace(
    new RegExp(
      `import\\s*\\{\\s*([\\w$]+)(?:\\s+as\\s+([\\w$]+))?\\s*\\}\\s*from\\s*"\\./${name.replace(/[^\w-]/g, '\\$&')}";?`,
      'g',
    ),
    (_, exported: string, local = exported) => `var ${local}=(load)=>load();`,
  );
