import { create, expect, PASSPHRASE, save, stateOf, test, textsIn, unlock } from './vault-test.ts';

test('what was saved is there after a reload, for who has one of the two keys', async ({ openPage }) => {
  const page = await openPage();
  expect(await stateOf(page)).toBe('empty');
  const recoveryKey = await create(page);
  expect((await save(page, 'c1', 'Voorbeeld Vlinder 🦋')).ok).toBe(true);
  expect((await save(page, 'c1', 'ثلاثة')).ok).toBe(true);
  expect((await save(page, 'c2', 'twee')).ok).toBe(true);

  await page.reload();
  await page.waitForFunction(() => harness.vault.state.kind === 'locked');
  expect(await unlock(page, 'iets anders')).toEqual({ ok: false, reason: 'wrong-key-or-damaged' });
  const cancelled = await page.evaluate((passphrase) => {
    const broken = new AbortController();
    setTimeout(() => broken.abort(), 50);
    return harness.vault.access.unlock({ passphrase }, broken.signal);
  }, PASSPHRASE);
  expect(cancelled).toEqual({ ok: false, reason: 'cancelled' });
  expect((await unlock(page)).ok).toBe(true);
  expect(await textsIn(page)).toEqual(['Voorbeeld Vlinder 🦋', 'twee', 'ثلاثة'].sort());

  // Nothing readable lies in the database, and its name carries the base path.
  const stored = await page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases();
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rows: string[] = [];
    for (const store of database.objectStoreNames) {
      await new Promise<void>((resolve) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => {
          for (const row of request.result) {
            for (const value of Object.values(row)) {
              rows.push(value instanceof Uint8Array ? new TextDecoder().decode(value) : String(value));
            }
          }
          resolve();
        };
      });
    }
    database.close();
    return { name, rows };
  });
  expect(stored.name).toContain(' /');
  expect(stored.rows.length).toBeGreaterThan(10);
  expect(stored.rows.join('\n')).not.toMatch(/Vlinder|twee|note|mentor|passphrase-text/);

  const other = await openPage('/elders/');
  expect(await stateOf(other)).toBe('empty');
  const again = await openPage();
  const byRecovery = await again.evaluate((key) => harness.vault.access.unlock({ recoveryKey: key }), recoveryKey);
  expect(byRecovery.ok).toBe(true);
  expect(await textsIn(again)).toHaveLength(3);
});

test('tabs see what the others save, and lock together within a second', async ({ openPage }) => {
  const one = await openPage();
  await create(one);
  const two = await openPage();
  expect(await stateOf(two)).toBe('locked');
  await unlock(two);
  expect(await textsIn(two)).toEqual([]);
  await save(one, 'c1', 'van de een');
  await two.waitForFunction(() => harness.changes.some(({ kind }) => kind === 'cases'));
  expect((await save(two, 'c1', 'van de ander')).ok).toBe(true);
  expect(await textsIn(one)).toEqual(['van de ander', 'van de een']);

  // Both at once, many times: nothing is lost, and one chain per case.
  const both = await Promise.all(
    [one, two].map((page, tab) =>
      page.evaluate(async (number) => {
        let refused = 0;
        for (let index = 0; index < 15; index += 1) {
          const entry = harness.note(`${number}-${index}`);
          let saved = await harness.vault.cases.append('c2', [entry]);
          while (!saved.ok && saved.reason === 'changed-elsewhere') {
            refused += 1;
            saved = await harness.vault.cases.append('c2', [entry]);
          }
          if (!saved.ok) throw new Error(saved.reason);
        }
        return refused;
      }, tab),
    ),
  );
  expect(both).toHaveLength(2);
  const check = await one.evaluate(() => harness.vault.cases.check('c2'));
  expect(check).toMatchObject({ ok: true, value: { findings: [] } });
  expect((await textsIn(one)).filter((text) => /^\d-/.test(text))).toHaveLength(30);

  // A second of turns that the other tab itself gets: on a busy machine it may wait longer than that by the clock.
  await two.evaluate(() => {
    const seen = { turns: 0, from: -1, until: -1 };
    Object.assign(window, { seen });
    setInterval(() => {
      seen.turns += 1;
    }, 20);
    addEventListener('storage', () => {
      seen.from = seen.turns;
    });
    harness.vault.subscribe((change) => {
      if (change.kind === 'state' && change.state.kind === 'locked') seen.until = seen.turns;
    });
  });
  await one.evaluate(() => {
    localStorage.setItem('about to lock', '1');
    harness.vault.access.lock('leave');
  });
  await two.waitForFunction(() => harness.vault.state.kind === 'locked');
  // The two tell by ways of their own, so what was told first may come last: then it locked at once.
  const heard = await two.waitForFunction(() => {
    // Put there above, in turns of the tab and not in milliseconds.
    const { seen } = window as unknown as { seen: Record<'from' | 'until', number> };
    return seen.from >= 0 && seen.until >= 0 && seen;
  });
  const { from, until } = (await heard.jsonValue()) || { from: 0, until: Number.POSITIVE_INFINITY };
  expect(until - from).toBeLessThan(50);
  expect(await save(two, 'c1', 'te laat')).toEqual({ ok: false, reason: 'locked' });
});

test('an upgrade that an old tab holds up is told, and goes on when that tab is closed', async ({ openPage }) => {
  const old = await openPage('/oud/');
  // As a program from before this one: a lower version, and no answer to the wish to upgrade.
  await old.evaluate(async () => {
    await harness.vault.access.leave();
    harness.vault.access.lock('button');
  });
  const name = await old.evaluate(async () => (await indexedDB.databases())[0]?.name ?? '');
  await old.goto('about:blank');
  const blocker = await openPage('/ander/');
  await blocker.evaluate(async (database) => {
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(database).onsuccess = resolve;
    });
    await new Promise((resolve) => {
      const request = indexedDB.open(database, 5);
      request.onsuccess = () => {
        Object.assign(globalThis, { holding: request.result });
        resolve(undefined);
      };
    });
  }, name);
  const page = await openPage('/oud/');
  expect(await stateOf(page)).toBe('blocked');
  await blocker.evaluate(() => (globalThis as unknown as { holding: IDBDatabase }).holding.close());
  await page.waitForFunction(() => harness.vault.state.kind === 'empty');
});

test('a tab with an older program lets a newer one upgrade, and writes nothing after that', async ({ openPage }) => {
  const page = await openPage();
  await create(page);
  await save(page, 'c1', 'een');
  const newer = await openPage('/nieuw/');
  const version = await newer.evaluate(async () => {
    const name = (await indexedDB.databases()).map((found) => found.name ?? '').find((found) => found.endsWith(' /'));
    return new Promise<number>((resolve, reject) => {
      const request = indexedDB.open(name ?? '', 20);
      request.onsuccess = () => {
        resolve(request.result.version);
        request.result.close();
      };
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new Error('blocked'));
    });
  });
  expect(version).toBe(20);
  expect(await stateOf(page)).toBe('newer-program-needed');
  expect(await save(page, 'c1', 'twee')).toMatchObject({ ok: false });
  await page.reload();
  await page.waitForFunction(() => harness.vault.state.kind === 'newer-program-needed');
});

test('data that are cleared under an open tab are noticed at the next save, which is refused', async ({ openPage }) => {
  const page = await openPage();
  await create(page);
  await save(page, 'c1', 'een');
  const other = await openPage('/wisser/');
  await other.evaluate(async () => {
    const name = (await indexedDB.databases()).map((found) => found.name ?? '').find((found) => found.endsWith(' /'));
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(name ?? '').onsuccess = resolve;
    });
  });
  expect(await save(page, 'c1', 'twee')).toMatchObject({ ok: false, reason: 'cleared' });
  expect(await stateOf(page)).toBe('cleared');
  await page.reload();
  await page.waitForFunction(() => harness.vault.state.kind === 'vanished');
});

test('in a frame it stays shut', async ({ openPage }) => {
  const page = await openPage();
  await create(page);
  const framed = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = location.href;
    document.body.append(frame);
    await new Promise((resolve) => {
      frame.onload = resolve;
    });
    const inner = frame.contentWindow as unknown as typeof globalThis;
    await inner.harness.reached('framed');
    return inner.harness.vault.access.unlock({ passphrase: 'iets' });
  });
  expect(framed).toEqual({ ok: false, reason: 'framed' });
});

test('what comes back from the memory of the browser is not shown before the clock was looked at', async ({
  openPage,
}) => {
  const page = await openPage();
  await create(page);
  const hidden = await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    const away = document.body.hidden;
    const real = Date.now;
    Date.now = () => real() + 6 * 60_000;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    Date.now = real;
    return { away, back: document.body.hidden, state: harness.vault.state };
  });
  expect(hidden).toEqual({ away: true, back: false, state: { kind: 'locked', why: 'slept' } });
});
