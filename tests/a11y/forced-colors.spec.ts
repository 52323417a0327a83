import type { Page } from '@playwright/test';
import { at } from '../support/addresses';
import { expect, test } from '../support/test';
import { THOROUGH } from '../support/thorough';

// With colours of the system a browser takes all colours of a page away but what is drawn with `currentColor`.
test.use({
  viewport: { width: 390, height: 844 },
  contextOptions: { reducedMotion: 'reduce', forcedColors: 'active' },
});

/** One page of each template, search with its results, and the door of the tracker. */
const kinds = [
  '/',
  '/voor/leerlingen/',
  '/protocol/',
  '/protocol/stap-4/',
  '/pesten/signalen/',
  '/vragen/thuisblijven/',
  '/begrippen/',
  '/hulp/',
  '/zoeken/?q=gepest',
  '/redactie/onderdelen/',
  '/dossiers/',
];

/** Puts into the page the functions that the questions below share: what contrast there is, and on what an element lies. */
function bringInstruments(): void {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const pixel = (colour: string) => {
    if (!pen) throw new Error('no canvas');
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data];
  };
  const light = ([red = 0, green = 0, blue = 0]: readonly number[]) => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const under = (element: Element | null): readonly number[] => {
    for (let place = element; place; place = place.parentElement) {
      const colour = pixel(getComputedStyle(place).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return pixel('Canvas');
  };
  Object.assign(window, {
    contrastOn(element: Element | null, colour: string): number {
      const seen = pixel(colour);
      if (seen[3] === 0) return 1;
      const [one, other] = [light(seen), light(under(element))];
      return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    },
  });
}

interface Instruments {
  contrastOn(element: Element | null, colour: string): number;
}

/** Drawings of which no line is seen, and what is drawn by an image that the colours of the system leave out or cover. */
const unseenOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { contrastOn } = window as unknown as Instruments;
    const shown = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility());
    const drawings = shown.filter((element) => element instanceof SVGSVGElement);
    const unseen = drawings.filter((drawing) => {
      const lines = [...drawing.querySelectorAll('path, circle, rect, line, polyline, polygon, ellipse, text')];
      const colours = lines.flatMap((line) => [getComputedStyle(line).fill, getComputedStyle(line).stroke]);
      return !colours.some((colour) => colour !== 'none' && contrastOn(drawing.parentElement, colour) >= 3);
    });
    const byImage = shown.filter((element) =>
      ['', '::before', '::after'].some((part) => {
        const { content, maskImage, backgroundImage } = getComputedStyle(element, part || null);
        return (part === '' || content !== 'none') && (maskImage !== 'none' || backgroundImage !== 'none');
      }),
    );
    return [...unseen, ...byImage].map((element) => element.outerHTML.slice(0, 160));
  });

/** What is the current one of its kind and is drawn like the others: only a colour could have told it. */
const alikeOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const look = (element: Element) => {
      const { fontWeight, textDecorationLine, borderStyle, borderWidth, outlineStyle } = getComputedStyle(element);
      return [fontWeight, textDecorationLine, borderStyle, borderWidth, outlineStyle].join();
    };
    return [...document.querySelectorAll('a[aria-current], [role=tab][aria-selected=true], button[aria-pressed=true]')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const others = [...(element.closest('nav, ul, ol, [role=tablist]')?.querySelectorAll(element.localName) ?? [])];
        const other = others.find((one) => !one.matches('[aria-current], [aria-selected=true], [aria-pressed=true]'));
        return other !== undefined && look(other) === look(element);
      })
      .map((element) => element.outerHTML.slice(0, 160));
  });

/** What holds the focus, when nothing that is seen tells so. */
const unseenFocusOn = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const { contrastOn } = window as unknown as Instruments;
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const isDrawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    return isDrawn && contrastOn(element.parentElement, outlineColor) >= 3
      ? undefined
      : element.outerHTML.slice(0, 160);
  });

for (const colorScheme of ['light', 'dark'] as const) {
  test(
    `with colours of the system, ${colorScheme}, drawings are seen, the focus is, and no colour alone tells anything`,
    THOROUGH,
    async ({ page, browserName }) => {
      test.skip(browserName !== 'chromium', 'driven from outside, Firefox cannot be asked for colours of the system');
      await page.emulateMedia({ colorScheme });
      await page.addInitScript(bringInstruments);
      for (const address of kinds) {
        await page.goto(at(address), { waitUntil: 'networkidle' });
        expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
        expect.soft(await unseenOn(page), address).toEqual([]);
        expect.soft(await alikeOn(page), `${address}: the current one`).toEqual([]);
        for (let presses = 0; presses < 25; presses += 1) {
          await page.keyboard.press('Tab');
          expect.soft(await unseenFocusOn(page), `${address}: the focus`).toBeUndefined();
        }
      }
    },
  );
}

test(
  'a drawing that keeps its own colour, a focus without a line and a current page that is only bold in colour would be seen',
  THOROUGH,
  async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'driven from outside, Firefox cannot be asked for colours of the system');
    await page.addInitScript(bringInstruments);
    await page.goto(at('/protocol/'));
    await page.evaluate(() => {
      const [sheet] = document.styleSheets;
      for (const rule of [
        'header svg * { forced-color-adjust: none !important; fill: Canvas !important; stroke: Canvas !important }',
        ':focus-visible { outline: none !important }',
        'nav a { font-weight: 400 !important; border: 0 !important; text-decoration: none !important }',
      ])
        sheet?.insertRule(rule, sheet.cssRules.length);
    });
    expect(await unseenOn(page)).not.toEqual([]);
    expect(await alikeOn(page)).not.toEqual([]);
    await page.keyboard.press('Tab');
    expect(await unseenFocusOn(page)).toBeDefined();
  },
);
