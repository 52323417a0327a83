/** The site of an invented school, under a path: nothing but content makes it. */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Element } from 'happy-dom';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '../../src/build/header-rules.ts';
import { hashesOf } from '../../src/build/integrity.ts';
import { type Served, serve } from '../../src/build/serve/serve.ts';
import { hostingFolder, readSite } from '../../src/build/site.ts';
import { makeSchool } from '../../src/editing/new-school/make-school.ts';
import { internalFindings } from '../content/link-findings';
import { normalise } from '../content/literals';
import { canonicalFindings } from '../content/page-findings';
import { type BuiltSite, builtSite, readableText } from '../content/pages';
import { findBrowser, quietChromium } from '../run/tools/browsers.ts';
import { readApache, readNetlify } from '../support/host-files.ts';
import { patience } from '../support/patience.ts';
import { runBuild } from './run-build';
import { goTo, openCase, openExample } from './walk-tracker.ts';

const ADDRESS = 'https://school.example/pestprotocol/';
const BASE = '/pestprotocol/';
const own = fileURLToPath(new URL('content', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'other-school-'));
const content = join(root, 'inhoud');
const dist = join(root, 'site', 'dist');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
let site: BuiltSite;

beforeAll(async () => {
  cpSync(own, content, { recursive: true });
  // As a school's own computer may write them.
  for (const file of globSync('**/*.{mdx,md,yaml}', { cwd: content })) {
    const text = readFileSync(join(content, file), 'utf8');
    writeFileSync(join(content, file), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  }
  const { succeeded, output } = await runBuild(content, dist);
  expect(succeeded, output).toBe(true);
  site = builtSite(dist);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('the files of the site', () => {
  test('every link and resource stays under the path and leads to what exists', () => {
    expect(site.pages.size).toBeGreaterThan(15);
    expect([...site.pages.keys()].flatMap((address) => internalFindings(site, address))).toEqual([]);
  });

  test('every page has the school in its title, and its own canonical address when it may be found', () => {
    for (const [address, document] of site.pages) {
      expect(document.title).toContain('Lyceum Verzonnenburg');
      if (document.querySelector('meta[name=robots][content=noindex]')) continue;
      expect(canonicalFindings(document, BASE + address.slice(1))).toEqual([]);
      expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(ADDRESS + address.slice(1));
    }
  });

  test('built again it is the same, to the byte', async () => {
    const again = join(root, 'again', 'dist');
    const { succeeded, output } = await runBuild(content, again);
    expect(succeeded, output).toBe(true);
    expect(hashesOf(dist).size).toBeGreaterThan(100);
    expect(hashesOf(again)).toEqual(hashesOf(dist));
  });

  test('the sitemap, robots.txt and manifest give addresses under the path', () => {
    const sitemap = [...read('sitemap-0.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
    expect(sitemap).toContain(`${ADDRESS}protocol/stap-5/`);
    expect(sitemap).not.toContain(`${ADDRESS}dossiers/`);
    expect(sitemap.filter((url) => !url?.startsWith(ADDRESS))).toEqual([]);
    expect(read('sitemap-index.xml')).toContain(`${ADDRESS}sitemap-0.xml`);
    expect(read('robots.txt')).toContain(`Sitemap: ${ADDRESS}sitemap-index.xml`);
    expect(JSON.parse(read('manifest.webmanifest'))).toMatchObject({
      name: 'Dossiers Lyceum Verzonnenburg',
      start_url: `${BASE}dossiers/`,
      scope: BASE,
      icons: [
        { src: `${BASE}icon.svg` },
        { src: `${BASE}icon.png` },
        { src: `${BASE}icon-512.png` },
        { src: `${BASE}icon-maskable.png` },
      ],
    });
  });

  test('the files for hosts give the headers under the path', () => {
    const { base, rules } = readSite(dist);
    expect(base).toBe(BASE);
    const nginx = readFileSync(join(hostingFolder(dist), 'nginx.conf'), 'utf8');
    expect(nginx).toContain(`location ${BASE}_astro/`);
    expect(nginx).toContain(`error_page 404 ${BASE}404.html`);
    const policy = headersFor(rules, 'pagefind/pagefind.js')['Content-Security-Policy'];
    expect(readApache(read('.htaccess'), `${BASE}pagefind/pagefind.js`)['Content-Security-Policy']).toEqual([policy]);
    expect(readNetlify(read('_headers'), `${BASE}pagefind/pagefind.js`)['Content-Security-Policy']).toContain(policy);
  });

  test('its help bar carries the hours of its own line, as the school checked them, and its own number for the night', () => {
    const bar = site.pages.get('/')?.querySelector('aside[data-zone]');
    expect(bar?.getAttribute('data-hours')).toBe('12345 09:00 17:00,6 10:00 12:00');
    expect(bar?.getAttribute('data-closed')).toBe('12-25');
    expect(bar?.getAttribute('data-checked')).toBe('2026-11-02');
    expect(bar?.querySelector('[data-by-night] a')?.getAttribute('href')).toBe('tel:0120003344');
    const line = site.pages.get('/hulp/')?.querySelector('.when[data-hours]');
    expect(normalise(line ? readableText(line) : '')).toContain('(nagekeken door de school op 2 november 2026)');
  });

  test('nothing of another school is in it', () => {
    const text = [...site.pages.values()].map((document) => document.documentElement.outerHTML).join('\n');
    expect(text).not.toMatch(/kluiverboom|leerlingen|mentor|voor\/ouders|kindertelefoon/i);
    expect(text).not.toMatch(/data-(facts|sources)="[^"]*\b(S\d-|LNK-[2-9]|CON-)/);
  });
});

describe('the drawings', () => {
  const on = (address: string, selector: string) => [...(site.pages.get(address)?.querySelectorAll(selector) ?? [])];
  const words = (element: Element | undefined) => normalise(element ? readableText(element) : '');
  const flow = () => on('/protocol/', '.flow > li').map((item) => words(item));

  test('a language that nobody heard of is a folder: its pages, its direction, and nothing that the Dutch no longer says', () => {
    const page = site.pages.get('/qya/');
    expect(page?.documentElement.getAttribute('lang')).toBe('qya');
    expect(page?.documentElement.getAttribute('dir')).toBe('rtl');
    const text = normalise(readableText(page?.querySelector('main') as Element));
    expect(text).toContain('Qabegin qahier.');
    expect(text).not.toContain('Qadit');
    expect(text).toContain('Qweggelaten');
    // A step that nobody translated is shown in Dutch, and says that it is.
    expect(page?.querySelectorAll('.flow [lang="nl"]').length).toBeGreaterThan(4);
    expect(page?.querySelector('main > aside')?.textContent).toContain('een verzinsel');
    const [toIt] = [...(site.pages.get('/')?.querySelectorAll('.languages a') ?? [])];
    expect(toIt?.getAttribute('href')).toBe(`${BASE}qya/`);
    expect(toIt?.textContent?.trim()).toBe('Quenya');
  });

  test("the flow has this school's steps, who leads and decides each, and where it can be closed", () => {
    expect(flow()).toHaveLength(6);
    expect(flow()[0]).toMatch(/^Start Melding/);
    expect(flow()[3]).toContain('klasleider, daarna raadsheer');
    expect(flow()[4]).toContain('beslist: opperhoofd');
    expect(flow().map((text) => text.includes('Gestopt?'))).toEqual([false, false, true, false, false, false]);
    expect(on('/protocol/', '.closed').map((end) => end.getAttribute('data-sources'))).toEqual(['TER-2']);
    expect(on('/protocol/', '.flow > li').map((item) => item.getAttribute('data-onward'))).toEqual([
      'in-order',
      'in-order',
      'when-not-stopped',
      'when-not-stopped',
      'when-not-stopped',
      'end',
    ]);
  });

  test("the timeline draws this school's weeks to scale, each from its own start, and says where there is no term", () => {
    const items = on('/protocol/', '.timeline > li');
    const lines = items.map((item) => {
      const dots = [...item.querySelectorAll('.term-line circle')].map((dot) => Number(dot.getAttribute('cx')));
      const [from = 0, at = 0, last = 0] = dots;
      return dots.length === 0 ? words(item).match(/geen termijn/)?.[0] : (last - at) / (at - from);
    });
    expect(lines).toEqual(['geen termijn', 'geen termijn', 8 / 3, 4, 'geen termijn', 'geen termijn']);
    expect(words(items[2])).toContain('3 weken na het kringgesprek');
    expect(words(items[3])).toContain('1 week na de bemiddeling');
  });

  test('every step shows its own place among the others', () => {
    for (const number of [1, 2, 3, 4, 5]) {
      const here = on(`/protocol/stap-${number}/`, '[aria-current="step"]');
      expect(here.map((link) => words(link))).toEqual([expect.stringContaining(`Stap ${number}: `)]);
      expect(on(`/protocol/stap-${number}/`, '.rail li')).toHaveLength(6);
    }
  });

  test('what a page of its own offers is there: what to say, what to send, and when not to wait', () => {
    expect(on('/protocol/stap-1/', '.sayings li').map((item) => words(item))).toEqual([
      '"Wie wil er iets over zeggen?"',
    ]);
    expect(on('/protocol/stap-3/', '.sayings')).toEqual([]);
    expect(on('/voor/verzorgers/', '[data-part="doen"] [data-sentences] li')).toHaveLength(1);
    expect(
      on('/contact/', '.person')
        .map((line) => words(line))
        .slice(2),
    ).toEqual([
      'tante Droom is de vertrouwenspersoon. Te bereiken: in de toren.',
      'oom Nevel is de vertrouwenspersoon.',
      'De naam staat hier nog niet. Wie het aanspreekpunt bij pesten is, hoort u van de school: 012 345 67 89.',
    ]);
    expect(on('/samen/vraag/', 'h1 + p').map((line) => words(line))).toEqual([
      'Niet uit het protocol. Waar komt dit vandaan?',
    ]);
    expect(on('/samen/vraag/', '.sources li').map((line) => words(line))).toEqual([
      'Luchtbureau: Een jaar (2023)',
      'Luchtbureau: Een maand (februari 2023)',
      'Luchtbureau: Een dag (14 februari 2023)',
      'Luchtbureau: Geen dag (zonder datum)',
    ]);
    expect(on('/voor/verzorgers/', '.urgent a[href^="tel:"]').map((link) => link.getAttribute('href'))).toEqual([
      'tel:0120003344',
    ]);
  });
});

describe.skipIf(!findBrowser('chromium'))('in a browser', () => {
  let browser: Browser;
  let served: Served;
  let page: Page;
  const troubles: string[] = [];
  const at = (address: string) => served.url + address.slice(1);

  beforeAll(async () => {
    served = await serve({ dir: dist });
    const { executablePath } = findBrowser('chromium') ?? {};
    browser = await chromium.launch({ args: quietChromium, ...(executablePath && { executablePath }) });
    page = await browser.newPage();
    page.setDefaultTimeout(30_000 * patience);
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on(
      'response',
      (response) => response.status() >= 400 && troubles.push(`${response.status()} ${response.url()}`),
    );
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    expect(troubles).toEqual([]);
  });

  test('from home through the report to the last of the five steps', async () => {
    await page.goto(at('/'));
    expect(await page.locator('.flow > li').count()).toBe(6);
    await page
      .getByRole('link', { name: /Melding/ })
      .first()
      .click();
    const visited = [];
    const next = page.locator('a[rel=next]');
    while ((await next.count()) > 0) {
      const to = await next.evaluate((link) => (link as HTMLAnchorElement).href);
      await next.click();
      await page.waitForURL(to);
      visited.push(new URL(page.url()).pathname);
    }
    expect(visited).toEqual([1, 2, 3, 4, 5].map((number) => `${BASE}protocol/stap-${number}/`));
    expect(await page.locator('main').innerText()).toContain('Opperhoofd'.toLowerCase());
  });

  test('steps show their own roles, terms and weeks', async () => {
    await page.goto(at('/protocol/stap-2/'));
    const text = await page.locator('main').innerText();
    expect(text).toContain('3 weken na het kringgesprek');
    expect(text).toMatch(/hoogstens 8 weken/i);
    expect(await page.locator('main dd').first().innerText()).toBe('klasleider');
    await page.goto(at('/protocol/stap-1/'));
    await page.locator('article').getByRole('link', { name: 'kring', exact: true }).click();
    await page.waitForURL(at('/begrippen/#kringgesprek'));
    await page.locator('#kringgesprek').waitFor();
  });

  test('search finds its pages, leads there and can be narrowed to its audiences', async () => {
    await page.goto(at('/zoeken/'));
    await page.getByRole('searchbox').fill('bemiddeling');
    const first = page.locator('[data-results] > li').first();
    await first.waitFor();
    expect(
      await page.getByRole('radio').evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).value)),
    ).toEqual(['', 'kinderen', 'verzorgers']);
    await page.getByRole('radio', { name: 'verzorgers' }).check();
    await first.getByRole('link').click();
    await page.waitForURL(`**${BASE}protocol/**`);
  });

  test("the footer leads to its audiences, 'snel weg' to its neutral site, and the bar calls its line", async () => {
    await page.goto(at('/'));
    const footer = page.locator('footer');
    expect(await footer.getByRole('link', { name: 'Kinderen' }).getAttribute('href')).toBe(`${BASE}voor/kinderen/`);
    expect(await page.locator('a[data-leave]').getAttribute('href')).toBe('https://neutraal.example/');
    expect(await page.locator('aside a.call').getAttribute('href')).toBe('tel:0120001122');
  });

  test('an address that does not exist shows the page for it, with working links', async () => {
    await page.goto(at('/bestaat-niet/'));
    expect(troubles.splice(0).every((trouble) => trouble.includes('404'))).toBe(true);
    await page.locator('main').getByRole('link', { name: 'naar het begin' }).click();
    await page.waitForURL(at('/'));
  });

  test('parents get a message in a language that somebody here has read, beside the Dutch and never without it', async () => {
    const nothing = () => undefined;
    await page.addInitScript(() => {
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        if (this.protocol === 'mailto:') document.documentElement.dataset['mail'] = this.href;
        else click.call(this);
      };
    });
    await openExample(page, at('/dossiers/'));
    const id = await openCase(page, 'Groep', nothing);
    await goTo(page, `#/dossier/${id}`, nothing);
    await page.getByRole('link', { name: 'Bericht aan ouders' }).first().click();
    await page
      .locator('section')
      .filter({ hasText: 'Ouders van Mug' })
      .getByRole('link', { name: 'Na de bemiddeling' })
      .click();
    for (const [label, answer] of [
      ['Je naam, zoals ouders je kennen', 'juf Fantasie'],
      ['Hoe bereiken ouders je?', 'vraag naar Wesp'],
      ['Welke afspraken zijn er?', 'De tas blijft droog.'],
      ['Wanneer was het gesprek?', '3 december 2026'],
    ] as const)
      await page.getByLabel(label).fill(answer);
    const translation = page.locator('blockquote[lang="qya"]');
    const mail = page.getByRole('button', { name: 'Open in je mailprogramma' });

    // Nothing is chosen for the mentor; who read the language is told, and it runs its own way.
    expect(await translation.count()).toBe(0);
    await page.getByRole('group', { name: 'Ook in een andere taal?' }).getByLabel('qya').check();
    expect(await translation.getAttribute('dir')).toBe('rtl');
    await page.getByText('Nagelezen door Q. Lezer').waitFor();
    const said = (await translation.innerText()).replace(/[\u2068\u2069]/g, '');
    expect(said).toContain('Qabeste qaverzorgers Mug,');
    // Nobody knows the months of this language, so a day stays as the Dutch has it.
    expect(said).toContain('Qabemiddeling 3 december 2026, qadaarbij Mug.');
    // What the mentor wrote is in Dutch alone, and the translation says so in its place.
    expect(said).toContain('Qaspraken:\n[Qalleennederlands]');
    expect(said).not.toContain('droog');

    // The name of another child is in neither, and one that is typed keeps both from leaving until it is gone.
    expect(said).toContain('Qabereikt: vraag naar een andere leerling.');
    const text = page.getByLabel('Je bericht');
    await text.fill(`${await text.inputValue()}\n\nOok Wesp was erbij.`);
    await page.getByText('Deze naam hoort hier niet').waitFor();
    expect(await mail.count()).toBe(0);
    expect(await translation.innerText()).not.toContain('Wesp');
    await page.getByRole('button', { name: /^Vervang door/ }).click();
    await mail.click();
    const sent = await page.waitForFunction(() => document.documentElement.dataset['mail']);
    const body = new URL((await sent.jsonValue()) ?? '').searchParams.get('body')?.replaceAll('\r\n', '\n') ?? '';
    const [dutch = '', theirs = ''] = body.split('\n\n* * *\n\n');
    expect(dutch).toContain('Beste verzorgers van Mug,');
    expect(dutch).toContain('De tas blijft droog.');
    expect(theirs).toMatch(/^Qkop\n\nQabeste qaverzorgers \S*Mug\S*,/);
    expect(body).not.toContain('Wesp');
  });

  test('the version and its changes, the contact and the image are its own', async () => {
    await page.goto(at('/over/'));
    expect(await page.locator('main').innerText()).toContain('De termijn ging van 2 naar 3 weken.');
    await page.goto(at('/contact/'));
    expect(await page.locator('main').innerText()).toContain('juf Fantasie is klasleider');
    await page.goto(at('/samen/'));
    expect(
      await page
        .locator('main img')
        .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
    ).toBeGreaterThan(0);
  });
});

describe('a new school', () => {
  test('its content builds at once', async () => {
    const folder = join(root, 'nieuw');
    await makeSchool(folder, '2026-2027', '2026-11-22');
    const { succeeded, output } = await runBuild(folder, join(root, 'nieuwe-site', 'dist'));
    expect(succeeded, output).toBe(true);
    const built = builtSite(join(root, 'nieuwe-site', 'dist'));
    expect([...built.pages.keys()]).toEqual(
      expect.arrayContaining(['/', '/protocol/stap-3/', '/pesten/signalen/', '/redactie/']),
    );
    expect([...built.pages.keys()].flatMap((address) => internalFindings(built, address))).toEqual([]);
  });
});

describe('a build that fails', () => {
  const before = () => [read('index.html'), readFileSync(join(hostingFolder(dist), 'site.json'), 'utf8')];

  test('says in Dutch what to mend, all at once and without a stack trace, and leaves the last site', async () => {
    const broken = join(root, 'kapot');
    const whole = before();
    cpSync(own, broken, { recursive: true });
    writeFileSync(
      join(broken, 'school.yaml'),
      readFileSync(join(own, 'school.yaml'), 'utf8').replace('site: https', 'site: htps'),
    );
    writeFileSync(
      join(broken, 'samen/index.mdx'),
      readFileSync(join(own, 'samen/index.mdx'), 'utf8').replace('<Feit nr', '<Feitje nr'),
    );
    const { succeeded, output } = await runBuild(broken, dist);
    expect(succeeded).toBe(false);
    expect(output).toContain('Er zijn 2 fouten in de inhoud.');
    expect(output).toContain('samen/index.mdx, regel 10\n  Het onderdeel <Feitje> bestaat niet.');
    expect(output).toContain("Bedoelt u 'Feit'?");
    expect(output).toContain('De site is niet gemaakt. Wat er al stond, staat er nog.');
    expect(output).not.toMatch(/^\s+at |Error:/m);
    expect(before()).toEqual(whole);
  });
});
