import { type CollectionEntry, getCollection } from 'astro:content';
import type { Procedure, Step } from '../protocol/procedure';
import { getSchool } from './school-data';

/** A step as `src/protocol` knows it, from its file in `content/protocol/`. */
export function toStep({ id, data }: Pick<CollectionEntry<'steps'>, 'id' | 'data'>): Step {
  return {
    number: data.nummer,
    slug: id,
    title: data.titel,
    label: data.kort ?? data.titel,
    leads: data.trekker,
    needsConsent: data.instemming,
    phases: data.fasen.map(({ titel, taken }) => ({
      ...(titel && { title: titel }),
      tasks: taken.map((task) => ({ ...task, id: `${id}/${task.id}` })),
    })),
    parents: data.ouders,
    onward: data.verder,
    ...(data.besluit && { decides: data.besluit }),
    ...(data.verderTekst && { onwardText: data.verderTekst }),
    ...(data.evaluatie && { evaluation: data.evaluatie }),
    ...(data.borging && { safeguarding: data.borging }),
    ...(data.gestopt && { whenStopped: data.gestopt }),
  };
}

/** The procedure that pages and tracker read. */
export async function loadProcedure(): Promise<Procedure> {
  const { protocol } = await getSchool();
  const steps = (await getCollection('steps')).map(toStep).toSorted((a, b) => a.number - b.number);
  const measures = (await getCollection('measures')).flatMap(({ data }) => data.middelen);
  return { version: protocol.versie, steps, measures };
}
