import { getCollection } from 'astro:content';
import type { Procedure } from '../protocol/procedure';
import { once } from './once';
import { getSchool } from './school-data';
import { toStep } from './to-step';
import { getWords } from './words-data';

/** The procedure that pages and tracker read. */
export const loadProcedure = once(async (): Promise<Procedure> => {
  const { protocol } = await getSchool();
  const { step } = await getWords();
  const steps = (await getCollection('steps'))
    .map((entry) => toStep(entry, step.one))
    .toSorted((a, b) => a.number - b.number);
  const measures = (await getCollection('measures')).flatMap(({ data }) => data.middelen);
  const outsiders = (await getCollection('terms')).filter(({ data }) => data.soort === 'rol' && !data.personeel);
  const notStaff = outsiders.map(({ id }) => id).toSorted();
  return { version: protocol.versie, steps, measures, ...(notStaff.length > 0 && { notStaff }) };
});
