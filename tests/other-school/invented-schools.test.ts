/**
 * The sites and trackers of five invented schools, made as an editor makes them: nothing of our own school is left in what four of them show, and
 * none of them says of its protocol what it did not say.
 */
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from '../../src/build/serve/serve.ts';
import { evaluationWords } from '../../src/components/evaluation-words.ts';
import { makeSchool } from '../../src/editing/new-school/make-school.ts';
import { readSteps } from '../../src/editing/new-school/steps/read-steps.ts';
import { tasksOf } from '../../src/protocol/order.ts';
import type { Evaluation, Procedure } from '../../src/protocol/procedure.ts';
import { stepTitle } from '../../src/protocol/step-name.ts';
import { taskTermWords } from '../../src/words/term-words.ts';
import { internalFindings } from '../content/link-findings';
import { type BuiltSite, builtSite, readableText } from '../content/pages';
import { findBrowser, quietChromium } from '../run/tools/browsers.ts';
import { INVENTED_SCHOOLS } from '../support/invented-schools.ts';
import { patience } from '../support/patience.ts';
import { procedureIn } from '../support/procedure-in.ts';
import { falseClaimsIn } from './claims.ts';
import { finderOfOwn, ownWords } from './own-words.ts';
import { runBuild } from './run-build';
import { textsIn } from './script-texts.ts';
import { lookAtExample, walkCase } from './walk-tracker.ts';

const root = mkdtempSync(join(tmpdir(), 'invented-sites-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let own: readonly string[];
beforeAll(async () => {
  own = await ownWords();
});

test('the list of what is ours is long, and holds roles, words, titles and the name', () => {
  expect(own.length).toBeGreaterThan(200);
  for (const word of [
    'kluiverboom',
    'mentor',
    'leerling',
    'klas',
    'stap',
    'middel',
    'vestigingsdirecteur',
    'verbaal',
    'bemiddelingsgesprek',
    'somtoday',
  ]) {
    expect(own).toContain(word);
  }
  const find = finderOfOwn(own, 'Ronde 1 — coach');
  expect(find('Vraag het aan je mentoren, in de Kluiverboom.')).toEqual(['mentoren', 'kluiverboom']);
  expect(finderOfOwn(own, 'Stap 1 — mentor')('Een mentor zet een stap.')).toEqual([]);
});

/** All that a page says: its text, its title, and what a screen reader and a search engine are told. */
const saidOn = (document: BuiltSite['pages'] extends ReadonlyMap<string, infer D> ? D : never): string =>
  [
    document.title,
    readableText(document.body),
    ...[...document.querySelectorAll('[aria-label], [title], [alt], [placeholder], meta[name=description]')].flatMap(
      (element) =>
        ['aria-label', 'title', 'alt', 'placeholder', 'content'].map((name) => element.getAttribute(name) ?? ''),
    ),
  ].join('\n');

/** Tasks that are only done under a condition, with that condition: without it the screen would have the wrong parents called. */
const conditionsOf = ({ steps }: Procedure): readonly string[] =>
  steps.flatMap((step) => tasksOf(step).flatMap(({ when, text }) => (when ? [`Als ${when}: ${text}`] : [])));

/** By when tasks are done, as their checklist says it. */
const termsOf = ({ steps }: Pick<Procedure, 'steps'>): readonly string[] =>
  steps.flatMap((step) =>
    tasksOf(step).flatMap(({ text, term }) => {
      const words = term && taskTermWords(term);
      return words ? [`${text} ${words.charAt(0).toUpperCase()}${words.slice(1)}.`] : [];
    }),
  );

/** What people type when they are in danger and which words mean nearly the same: what the program reads, and no text of the site. */
const READ_ONLY = /(nood|search|zoek|words|dictionary)[^/]*\.js$/i;

describe.each(Object.entries(INVENTED_SCHOOLS))('%s', (name, school) => {
  const content = join(root, name.replaceAll(' ', '-'));
  const dist = join(root, `${name.replaceAll(' ', '-')}-site`, 'dist');
  let site: BuiltSite;
  let procedure: Procedure;
  let oursIn: (text: string) => readonly string[];
  beforeAll(async () => {
    const { draft } = readSteps('stappen.txt', school.steps, school.answers.stepWord);
    await makeSchool(content, '2026-2027', '2026-11-22', { answers: school.answers, draft });
    const { succeeded, output } = await runBuild(content, dist);
    expect(succeeded, output).toBe(true);
    site = builtSite(dist);
    procedure = await procedureIn(content);
    oursIn = finderOfOwn(own, JSON.stringify([school.answers, school.steps]));
  });

  test('every link leads to what exists, and there is no page of measures', () => {
    expect([...site.pages.keys()].flatMap((address) => internalFindings(site, address))).toEqual([]);
    expect(existsSync(join(dist, 'protocol/middelen/index.html'))).toBe(false);
  });

  test('pages say nothing of the protocol that the school did not say', () => {
    const found = [...site.pages].flatMap(([address, document]) =>
      falseClaimsIn(saidOn(document), procedure).map((claim) => `${address} ${claim}`),
    );
    expect(found).toEqual([]);
  });

  test('when a step is looked back on is said as the school says it', () => {
    for (const step of procedure.steps.filter(({ evaluation }) => evaluation)) {
      const body = site.pages.get(`/protocol/${step.slug}/`)?.body;
      const said = body ? readableText(body) : '';
      const words = evaluationWords(step.evaluation as Evaluation)
        .map(({ text }) => text)
        .join('');
      expect(said).toContain(words);
    }
  });

  test('by when a task is done stands beside it', () => {
    for (const step of procedure.steps) {
      const body = site.pages.get(`/protocol/${step.slug}/`)?.body;
      const said = body ? readableText(body) : '';
      for (const words of termsOf({ steps: [step] })) expect(said.replace(/\s+/g, ' ')).toContain(words);
    }
  });

  test('steps are called as the school calls them', () => {
    for (const step of procedure.steps) {
      const document = site.pages.get(`/protocol/${step.slug}/`);
      expect(document?.querySelector('h1')?.textContent?.trim()).toBe(stepTitle(step));
    }
  });

  test.runIf(school.hasOwnWords)(
    'no word, role, term or title of ours is on a page or in what a script can show',
    () => {
      const onPages = [...site.pages].flatMap(([address, document]) =>
        oursIn(saidOn(document))
          // For whom a national help line is, in its own words.
          .filter((word) => address !== '/hulp/' || word !== 'docenten')
          // The page for who builds the site names its components, and one of them is called Stap.
          .filter((word) => address !== '/redactie/onderdelen/' || !/^stap(pen)?$/.test(word))
          .map((word) => `${address} ${word}`),
      );
      const inScripts = globSync('**/*.js', { cwd: dist })
        .filter((file) => !READ_ONLY.test(file) && !file.startsWith('pagefind/'))
        .flatMap((file) => textsIn(readFileSync(join(dist, file), 'utf8')))
        // What a program of the first format said, kept for the cases of then.
        .filter((text) => !/^(Stap $|Dit is de laatste stap van het protocol\.)/.test(text))
        .flatMap((text) => oursIn(text).map((word) => `${word}: ${text.trim().slice(0, 120)}`));
      expect(onPages).toEqual([]);
      expect([...new Set(inScripts)]).toEqual([]);
    },
  );

  describe.skipIf(!findBrowser('chromium'))('in a browser', () => {
    let browser: Browser;
    let served: Served;
    beforeAll(async () => {
      served = await serve({ dir: dist });
      const { executablePath } = findBrowser('chromium') ?? {};
      browser = await chromium.launch({ args: quietChromium, ...(executablePath && { executablePath }) });
    });
    afterAll(async () => {
      await browser?.close();
      await served?.close();
    });

    test('a case goes from its report to the last step, and no screen says a word of ours or what is not so', async () => {
      const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
      page.setDefaultTimeout(30_000 * patience);
      const troubles: string[] = [];
      page.on('pageerror', (error) => troubles.push(String(error)));
      const found = new Set<string>();
      const conditions = new Set<string>();
      const terms = new Set<string>();
      let screens = 0;
      const seen = (address: string, text: string) => {
        screens += 1;
        const place = address.replace(/[0-9a-f-]{20,}/g, '…');
        for (const told of conditionsOf(procedure)) if (text.includes(told)) conditions.add(told);
        for (const told of termsOf(procedure)) if (text.replace(/\s+/g, ' ').includes(told)) terms.add(told);
        for (const claim of falseClaimsIn(text, procedure)) found.add(`${place} ${claim}`);
        if (school.hasOwnWords) for (const word of oursIn(text)) found.add(`${place} ${word}`);
      };
      await lookAtExample(page, `${served.url}dossiers/`, seen);
      const { one } = school.answers.kind.group;
      const steps = await walkCase(page, `${one.charAt(0).toUpperCase()}${one.slice(1)}`, seen);
      expect(steps).toEqual(procedure.steps.map(stepTitle));
      expect(screens).toBeGreaterThan(60);
      expect([...found].toSorted()).toEqual([]);
      expect([...conditions].toSorted()).toEqual(conditionsOf(procedure).toSorted());
      expect([...terms].toSorted()).toEqual(termsOf(procedure).toSorted());
      expect(troubles).toEqual([]);
    });
  });
});
