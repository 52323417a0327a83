import { browserProjects } from './browser-projects.ts';
import everyday, { LONG_IN_FIREFOX } from './playwright.config.ts';

const { firefox } = browserProjects;

/** The long journeys through the tracker, in Firefox. */
export default { ...everyday, projects: firefox ? [{ ...firefox, testMatch: LONG_IN_FIREFOX }] : [] };
