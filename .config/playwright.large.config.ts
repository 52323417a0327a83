import { browserProjects } from '../tests/run/browser-projects.ts';
import everyday from './playwright.config.ts';

/** What is larger than any school has, in Chromium alone: minutes of work, of which the figures are printed. */
export default {
  ...everyday,
  testMatch: /\/bench\/large\/.*\.spec\.ts$/,
  workers: 1,
  projects: browserProjects.chromium ? [browserProjects.chromium] : [],
};
