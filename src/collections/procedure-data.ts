import { getCollection } from 'astro:content';
import type { Procedure } from '../protocol/procedure';
import { once } from './once';
import { getSchool } from './school-data';
import { toStep } from './to-step';

/** The procedure that pages and tracker read. */
export const loadProcedure = once(async (): Promise<Procedure> => {
  const { protocol } = await getSchool();
  const steps = (await getCollection('steps')).map(toStep).toSorted((a, b) => a.number - b.number);
  const measures = (await getCollection('measures')).flatMap(({ data }) => data.middelen);
  return { version: protocol.versie, steps, measures };
});
