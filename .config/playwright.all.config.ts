import { browserProjects } from '../tests/run/browser-projects.ts';
import everyday from './playwright.config.ts';

const { firefox } = browserProjects;

/** What is tried in Chromium every day, in every other browser. */
export default {
  ...everyday,
  projects: [
    // The accessibility rules judge the page, not the browser: one is enough. And driven from outside, Firefox turns
    // scripts off only after it has read the page, so what it shows without them is not what a reader would see.
    ...(firefox ? [{ ...firefox, testIgnore: ['**/a11y/**', '**/no-script.spec.ts'] }] : []),
  ],
};
