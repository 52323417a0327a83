import { startWebKit } from '../faults/browsers/support/webkit';
import { findBrowser } from '../run/tools/browsers';
import { type ChromiumYear, findOlderChromium } from '../run/tools/older-chromium';
import { findOlderFirefox } from '../run/tools/older-firefox';
import { findWebKit } from '../run/tools/webkit';
import { findWpe } from '../run/tools/wpe';
import { startWpe } from '../support/driven-wpe';
import { type OpenPage, ofWebKit, openChromium, openFirefox, type Scheme } from './open-page';

export interface Engine {
  readonly name: string;
  /** Whether it knows `@layer`, and so shows our styles. */
  readonly hasStyles: boolean;
  /** In which colours it can be asked to show a page. */
  readonly schemes: readonly Scheme[];
  readonly isHere: () => boolean;
  open(scheme: Scheme): Promise<OpenPage>;
}

const olderChromium = (year: ChromiumYear): Engine => ({
  name: `Chromium ${year}`,
  hasStyles: year >= 99,
  schemes: ['light', 'dark'],
  isHere: () => findOlderChromium(year) !== undefined,
  open: (scheme) => openChromium(findOlderChromium(year), scheme, true),
});

/** From old to new. */
export const ENGINES: readonly Engine[] = [
  olderChromium(92),
  olderChromium(103),
  olderChromium(109),
  {
    name: 'WPE WebKit 2.38',
    hasStyles: true,
    schemes: ['light'],
    isHere: () => findWpe() !== undefined,
    open: async () => ofWebKit(await startWpe()),
  },
  {
    name: 'Firefox 140',
    hasStyles: true,
    schemes: ['light', 'dark'],
    isHere: () => findOlderFirefox() !== undefined,
    open: (scheme) => openFirefox(findOlderFirefox(), scheme),
  },
  {
    name: 'WebKitGTK',
    hasStyles: true,
    schemes: ['light', 'dark'],
    isHere: () => findWebKit() !== undefined,
    async open(scheme) {
      return ofWebKit(await startWebKit(scheme === 'dark' ? { GTK_THEME: 'Adwaita:dark' } : {}));
    },
  },
  {
    name: "today's Firefox",
    hasStyles: true,
    schemes: ['light', 'dark'],
    isHere: () => findBrowser('firefox')?.executablePath !== undefined,
    open: (scheme) => openFirefox(findBrowser('firefox')?.executablePath, scheme),
  },
  {
    name: "today's Chromium",
    hasStyles: true,
    schemes: ['light', 'dark'],
    isHere: () => findBrowser('chromium') !== undefined,
    open: (scheme) => openChromium(findBrowser('chromium')?.executablePath, scheme, false),
  },
];
