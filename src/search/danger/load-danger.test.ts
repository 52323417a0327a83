import { afterEach, expect, test, vi } from 'vitest';
import type { DangerFile } from './danger-file';
import { dangerReader } from './load-danger';

const fileOf = (language: string, phrases: string, others: readonly string[] = []): DangerFile => ({
  language,
  others,
  groups: {},
  fillers: '',
  lookalikes: '',
  harmless: '',
  cards: [
    {
      id: 'life',
      rank: 1,
      title: '',
      text: '',
      ask: '',
      told: [],
      origin: '',
      calls: [],
      more: { href: '', label: '' },
      phrases,
    },
  ],
});

const FILES: Readonly<Record<string, DangerFile>> = {
  nl: fileOf('nl', 'wil dood', ['en', 'ar']),
  en: fileOf('en', 'want to die'),
  ar: fileOf('ar', 'أريد أموت'),
};

/** Answers every request for a language, but for those in `broken`; gives what was asked for. */
function site(broken: Set<string> = new Set()): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const language = /\/nood\/(\w+)\.json$/.exec(address)?.[1] ?? '';
    if (broken.has(language)) throw new TypeError('no network');
    return Response.json(FILES[language]);
  });
  return asked;
}

/** Resolves when all that was begun has ended: nothing here waits for a clock, so turns count and not time. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

afterEach(() => vi.unstubAllGlobals());

test('Dutch is got ready once, and says when it can be read', async () => {
  const asked = site();
  const changed = vi.fn();
  const reader = dangerReader('/school/', 'nl', changed);
  reader.prepare();
  expect(reader.read('ik wil dood')).toBeUndefined();
  await settled();
  expect(changed).toHaveBeenCalledOnce();
  expect(reader.read('ik wil dood')).toMatchObject({ language: 'nl', card: { id: 'life' } });
  expect(asked).toEqual(['/school/nood/nl.json']);
});

test('another language is asked for only when Dutch finds nothing and the letters are its own', async () => {
  const asked = site();
  const reader = dangerReader('/', 'nl', () => undefined);
  reader.prepare();
  await settled();
  reader.read('أريد أن أموت');
  await settled();
  expect(reader.read('أريد أن أموت')?.language).toBe('ar');
  expect(asked).toEqual(['/nood/nl.json', '/nood/ar.json']);
  reader.read('abc');
  reader.read('ik wil dood');
  await settled();
  expect(asked).toHaveLength(2);
  reader.read('i want to die');
  await settled();
  expect(reader.read('i want to die')?.language).toBe('en');
});

test('a page in another language has that language at once', async () => {
  const asked = site();
  dangerReader('/', 'ar', () => undefined).prepare();
  await settled();
  expect(asked).toEqual(['/nood/nl.json', '/nood/ar.json']);
});

test('what could not be had is asked for again at the next key', async () => {
  const broken = new Set(['nl']);
  site(broken);
  const reader = dangerReader('/', 'nl', () => undefined);
  reader.prepare();
  await settled();
  expect(reader.read('ik wil dood')).toBeUndefined();
  broken.clear();
  await settled();
  reader.read('ik wil dood');
  await settled();
  expect(reader.read('ik wil dood')).toMatchObject({ language: 'nl' });
});
