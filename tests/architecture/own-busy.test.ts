import { expect, test } from 'vitest';
import { ownBusyFindings, ownBusyIn } from './own-busy';
import { filesMatching } from './project-files';

/** The screens, from what they are made of to the lobby; what goes on in the model is its own to keep. */
const screens = () =>
  new Map(
    [...filesMatching('src/tracker/ui/{kit,case-kit,case,screens,shell,lobby}/**/*.{ts,tsx}')].filter(
      ([path]) => !/\.(test|fixture)\.ts$/.test(path),
    ),
  );

test('no screen keeps a busy state of its own, and none waits where nothing answers for the end', () => {
  expect(screens().size).toBeGreaterThan(200);
  expect(ownBusyFindings(screens())).toEqual([]);
});

test.each([
  ['const isBusy = useSignal(false);', 'isBusy is a busy state of its own'],
  ["const saving = useState<'ready' | 'busy'>('ready');", 'saving is a busy state of its own'],
  ['const stop = new AbortController();', 'stops by itself what goes on'],
  ['const save = async () => { await store(); };', 'waits outside useAction'],
  ['const saving = useAction(store);', 'tells no fault of saving'],
  ['async function lookalike() { await store(); }', 'waits outside useAction'],
])('%s is a finding', (text, what) => {
  expect(ownBusyIn('src/tracker/ui/screens/a.tsx', text)).toEqual([`src/tracker/ui/screens/a.tsx:1: ${what}`]);
});

test.each([
  'const saving = useAction(async () => { await store(); }); <ActionStatus action={saving} />;',
  'const saving = useAction(store); <BrokenOnce actions={[looking, saving]} />;',
  'const look = async () => { kept.value = await read(); };',
  "const loadPart = async () => (await import('./part')).part;",
  'const giving = useGiving(content, async () => await store());',
  'const isOpen = useSignal(false);',
])('%s is none', (text) => {
  expect(ownBusyIn('src/tracker/ui/screens/a.tsx', text)).toEqual([]);
});
