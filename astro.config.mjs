import { pathToFileURL } from 'node:url';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import project from './package.json' with { type: 'json' };
import { builtFrom } from './src/build/built-from.ts';
import { contentCheck } from './src/build/integrations/content-check.ts';
import { floorCheck } from './src/build/integrations/floor-check.ts';
import { hostHeaders } from './src/build/integrations/host-headers.ts';
import { integrity } from './src/build/integrations/integrity.ts';
import { leanPages } from './src/build/integrations/lean-pages.ts';
import { offline } from './src/build/integrations/offline.ts';
import { pagefind } from './src/build/integrations/pagefind.ts';
import { rescue } from './src/build/integrations/rescue.ts';
import { contentMarkdown } from './src/build/markdown.ts';
import { asTarget, SITE_FLOOR, TRACKER_FLOOR } from './src/build/newer/floor.ts';
import { plainImports } from './src/build/plain-imports.ts';
import { schoolWords } from './src/build/school-words.ts';
import { siteAddress } from './src/build/site-address.ts';
import { typeface } from './src/build/typeface.ts';
import { contentFolder, isOwnContent, otherCache } from './src/editing/content-folder.ts';

// The public address is the editor's, so it comes from content; a path in it becomes the base of every link.
const address = siteAddress(contentFolder);

/** The order of the CSS layers must be the first style of every page, so it cannot wait for a layout's import. */
const layersFirst = {
  name: 'layers-first',
  hooks: {
    'astro:config:setup': ({ injectScript }) => injectScript('page-ssr', "import '/src/styles/layers.css';"),
  },
};

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  ...(!isOwnContent && { cacheDir: otherCache }),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // The default drops line breaks between inline elements, and with them the space between two words.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    contentCheck(contentFolder),
    layersFirst,
    mdx(),
    preact(),
    sitemap({ filter: (page) => !/\/(dossiers|redactie|zonder-internet)\//.test(page) }),
    leanPages(),
    pagefind(contentFolder),
    offline(),
    rescue(contentFolder),
    floorCheck(),
    integrity(),
    hostHeaders(),
  ],
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--typeface',
      // A page that is being read never changes its letters: a font that comes late is there for the next page.
      display: 'optional',
      // Astro's own stand-ins have no bold, for it measures one weight; ours are in src/styles/typeface.css.
      optimizedFallbacks: false,
      fallbacks: ['Stand-in', 'system-ui', 'sans-serif'],
      options: { variants: [{ src: [await typeface()], weight: '400 700', style: 'normal' }] },
    },
  ],
  markdown: { syntaxHighlight: false, processor: contentMarkdown(address.pathname) },
  security: {
    csp: {
      // Only what every page denies stands here: Astro adds a page's sources to these lists, so what the tracker
      // must not have (wasm, connections) is given by the layout of the public pages.
      directives: ["default-src 'none'", "base-uri 'none'", "form-action 'none'"],
    },
  },
  vite: {
    plugins: [plainImports(), schoolWords(contentFolder)],
    define: {
      'import.meta.env.CONTENT_FOLDER': JSON.stringify(`${pathToFileURL(contentFolder).href}/`),
      'import.meta.env.BUILT_FROM': JSON.stringify({ ...builtFrom(), version: project.version }),
    },
    build: {
      // The few scripts of the public pages hold no syntax that is newer than their own floor, which the build checks.
      target: asTarget(TRACKER_FLOOR),
      cssTarget: asTarget(SITE_FLOOR),
      rolldownOptions: {
        // Rolldown warns once per MDX file of a directive that Astro itself writes; everything else still shows.
        onLog(level, log, show) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') show(level, log);
        },
      },
    },
  },
});
