/** Looks at every screen of the tracker, and takes a case from its report to the last step, as a person with a mouse would. */
import type { Page } from 'playwright-core';
import { goToHash } from '../support/go-to-hash.ts';
import { patience } from '../support/patience.ts';

/** What stands on a screen, by its address. */
export type Seen = (address: string, text: string) => void;

const SCREENS = [
  'vandaag',
  'dossiers',
  'nieuw',
  'meer',
  'overzicht',
  'overdracht',
  'back-up',
  'opruimen',
  'instellingen',
];

/** Most steps to take, for a procedure that leads back. */
const LONGEST = 20;

const settled = { timeout: 30_000 * patience };

export async function goTo(page: Page, hash: string, seen: Seen): Promise<void> {
  await goToHash(page, hash);
  await page.waitForFunction(
    () => document.activeElement?.tagName === 'H1' && !document.body.innerText.includes('Even laden'),
    undefined,
    settled,
  );
  await look(page, hash, seen);
}

/** What is behind a summary is read too, and what a screen reader says of a control. */
async function look(page: Page, hash: string, seen: Seen): Promise<void> {
  const text = await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
    const said = [...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((element) =>
      ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
    );
    const options = [...document.querySelectorAll('option')].map(({ text }) => text);
    return [document.title, document.body.innerText, ...said, ...options].join('\n');
  });
  seen(hash, text);
}

/** The addresses within the case to which its screens lead. */
const linksIn = (page: Page, id: string): Promise<readonly string[]> =>
  page.evaluate(
    (caseId) => [
      ...new Set(
        [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="#/"]')]
          .map(({ hash }) => hash)
          .filter((hash) => hash.includes(caseId)),
      ),
    ],
    id,
  );

/** Every screen to which the case leads, and those to which these lead. */
async function lookThrough(page: Page, id: string, seen: Seen): Promise<void> {
  const done = new Set<string>();
  let next: readonly string[] = [`#/dossier/${id}`];
  for (let depth = 0; depth < 3; depth += 1) {
    const found: string[] = [];
    for (const hash of next.filter((each) => !done.has(each))) {
      done.add(hash);
      await goTo(page, hash, seen);
      found.push(...(await linksIn(page, id)));
    }
    next = [...new Set(found)];
  }
}

/** Opens the example, which is of this browser alone. */
export async function openExample(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click(settled);
  await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Vandaag', undefined, settled);
}

/** Opens the example, and looks at every screen and at every case in it. */
export async function lookAtExample(page: Page, address: string, seen: Seen): Promise<void> {
  await openExample(page, address);
  for (const screen of SCREENS) await goTo(page, `#/${screen}`, seen);
  await goTo(page, '#/dossiers', seen);
  const cases = await page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="#/dossier/"]')].map(
        ({ hash }) => hash.split('/')[2] ?? '',
      ),
    ),
  ]);
  for (const id of cases) {
    await goTo(page, `#/dossier/${id}`, seen);
    await goTo(page, `#/dossier/${id}/tijdlijn`, seen);
    await goTo(page, `#/dossier/${id}/verslag`, seen);
  }
}

/** A new case of two invented children, of whom Wesp bullies Mug; its id. */
export async function openCase(page: Page, groupWord: string, seen: Seen): Promise<string> {
  await goTo(page, '#/nieuw', seen);
  for (const [who, first, last] of [
    ['Wie wordt gepest?', 'Mug', 'Verzonnen'],
    ['Wie pest?', 'Wesp', 'Verzonnen'],
  ] as const) {
    const group = page.getByRole('group', { name: who });
    await group.getByLabel('Voornaam').fill(first);
    await group.getByLabel('Achternaam').fill(last);
    await group.getByLabel(groupWord).fill('7');
  }
  await page.getByLabel('Wat is er gezien of gehoord?').fill('De tas lag in de sloot.');
  await page.getByRole('button', { name: 'Gisteren', exact: true }).click();
  await page.locator('main form button[type=submit]').last().click();
  await page.waitForFunction(() => /^#\/dossier\/[^/]+$/.test(location.hash), undefined, settled);
  return (await page.evaluate(() => location.hash.split('/')[2])) ?? '';
}

/** Takes the case to the step that the screen proposes, with a reason wherever one is asked for; `false` where none follows. */
async function takeNextStep(page: Page, id: string, seen: Seen): Promise<boolean> {
  await goTo(page, `#/dossier/${id}/stap`, seen);
  const step = page.locator('main form select').first();
  if ((await step.inputValue()) === '') return false;
  for (const field of await page.locator('main form textarea').all()) await field.fill('Zo ging het.');
  await page.locator('main form button[type=submit]').last().click();
  const why = page.getByLabel('Waarom kies je hiervoor?');
  await page.waitForFunction(
    (hash) => location.hash === hash || document.body.innerText.includes('Waarom kies je hiervoor?'),
    `#/dossier/${id}`,
    settled,
  );
  if ((await why.count()) > 0) {
    await look(page, `#/dossier/${id}/stap?`, seen);
    await why.fill('Het kon niet anders.');
    await page.getByRole('button', { name: 'Ga door met deze reden' }).click();
    await page.waitForFunction((hash) => location.hash === hash, `#/dossier/${id}`, settled);
  }
  return true;
}

/** Takes a new case from its report to the last step, and looks at all that it leads to at its beginning and its end; the titles of the steps it came to. */
export async function walkCase(page: Page, groupWord: string, seen: Seen): Promise<readonly string[]> {
  const id = await openCase(page, groupWord, seen);
  const steps: string[] = [];
  await lookThrough(page, id, seen);
  for (let taken = 0; taken < LONGEST; taken += 1) {
    await goTo(page, `#/dossier/${id}`, seen);
    const title = (await page.locator('#step-heading').innerText()).trim();
    if (steps.includes(title)) break;
    steps.push(title);
    if (!(await takeNextStep(page, id, seen))) break;
  }
  await lookThrough(page, id, seen);
  await goTo(page, '#/vandaag', seen);
  return steps;
}
