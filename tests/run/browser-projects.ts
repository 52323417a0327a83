import { type Browser, findBrowser, quietChromium } from './tools/browsers.ts';
import { findEverydayChromium } from './tools/everyday-chromium.ts';

const project = ({ browserName, channel, executablePath }: Browser, args: string[]) => ({
  name: browserName,
  use: {
    browserName,
    ...(channel && { channel }),
    launchOptions: { args, ...(executablePath && { executablePath }) },
  },
});

const everyday = findEverydayChromium();
const chromium = findBrowser('chromium');
const firefox = findBrowser('firefox');

/** Whether the proof of every day has run in the whole browser, and not in its shell. */
export const everydayIsWhole = everyday?.executablePath === chromium?.executablePath;

/** A Playwright project per browser that is here; `everyday` is the Chromium of every day. */
export const browserProjects = {
  everyday: everyday && project(everyday, quietChromium),
  chromium: chromium && project(chromium, quietChromium),
  firefox: firefox && project(firefox, []),
};
