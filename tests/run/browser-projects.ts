import { type Browser, findBrowser, quietChromium } from './tools/browsers.ts';

const project = ({ browserName, channel, executablePath }: Browser, args: string[]) => ({
  name: browserName,
  use: {
    browserName,
    ...(channel && { channel }),
    launchOptions: { args, ...(executablePath && { executablePath }) },
  },
});

const chromium = findBrowser('chromium');
const firefox = findBrowser('firefox');

/** A Playwright project per browser that is here. */
export const browserProjects = {
  chromium: chromium && project(chromium, quietChromium),
  firefox: firefox && project(firefox, []),
};
