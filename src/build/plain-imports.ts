import type { Plugin } from 'vite';

/** The module that Vite has each part of the code import that uses `import()`. */
const HELPER = /^\0vite\/preload-helper/;
const OWN = '\0plain-import:';

/** What only Vite's own helper says: the name of an event that Vite documents. */
const SIGN_OF_HELPER = 'vite:preloadError';

/**
 * Loads a part of the code by `import()` as it stands. Vite wraps it in a helper that also fetches the part's style
 * sheets and preloads its imports, which weighs more than all the scripts of a page, and has no setting to leave it out.
 * A build that needs the helper fails, and so does one in which this no longer finds it.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    // Then Vite gives the helper no list of scripts to preload. Astro puts a setting of its own in the place of ours, but not here.
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
    // With a helper for each module that asks for it, none is shared, which would make it a file of its own to fetch.
    resolveId: {
      filter: { id: HELPER },
      handler: (_, importer = '') => OWN + encodeURIComponent(importer),
    },
    load: {
      filter: { id: new RegExp(`^${OWN}`) },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type !== 'chunk') continue;
          const why = whyNotPlain(output.code);
          if (why) this.error(`${output.fileName} ${why}`);
        }
      },
    },
  };
}

/** Why the code does not load its parts as they stand, if so. */
export function whyNotPlain(code: string): string | undefined {
  if (code.includes(SIGN_OF_HELPER))
    return "holds Vite's own helper for import(): see whether plain-imports.ts still finds it.";
  if (/\.css["'`]/.test(code) && code.includes('__vite__mapDeps'))
    return 'imports a part that has style sheets of its own, and plain-imports.ts leaves those out.';
  return undefined;
}
