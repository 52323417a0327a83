import { browserProjects, everydayIsWhole } from '../tests/run/browser-projects.ts';
import { THOROUGH_ONLY } from '../tests/support/thorough.ts';
import everyday from './playwright.config.ts';

const { chromium, firefox } = browserProjects;

/** What no day has time for: in Chromium all tests, or those that are marked so where it ran the others every day; in Firefox all of them. */
export default {
  ...everyday,
  projects: [
    ...(chromium ? [{ ...chromium, ...(everydayIsWhole && { grep: THOROUGH_ONLY }) }] : []),
    // The accessibility rules judge the page, not the browser: one is enough. And driven from outside, Firefox turns
    // scripts off only after it has read the page, so what it shows without them is not what a reader would see. How much
    // memory a page may have is a setting of Chromium.
    ...(firefox
      ? [{ ...firefox, testIgnore: ['**/a11y/**', '**/no-script.spec.ts', '**/tracker-large.spec.ts'] }]
      : []),
  ],
};
