import { browserProjects } from '../tests/run/browser-projects.ts';
import everyday, { NOT_EVERY_DAY, TRACKER } from './playwright.config.ts';

const { chromium, firefox } = browserProjects;

/** The journeys through the tracker for which the everyday run has no time: some in Chromium, all in Firefox. */
export default {
  ...everyday,
  projects: [
    ...(chromium ? [{ ...chromium, testMatch: NOT_EVERY_DAY }] : []),
    ...(firefox ? [{ ...firefox, testMatch: TRACKER }] : []),
  ],
};
