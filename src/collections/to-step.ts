import type { z } from 'astro/zod';
import type { Step } from '../protocol/procedure';
import type { step } from './step';

/** A step as `src/protocol` knows it, from its file in `content/protocol/`; `id` is the name of that file. */
export function toStep({ id, data }: { readonly id: string; readonly data: z.infer<typeof step> }): Step {
  return {
    number: data.nummer,
    slug: id,
    title: data.titel,
    label: data.kort ?? data.titel,
    leads: data.trekker,
    needsConsent: data.instemming !== undefined,
    ...(data.instemming && { consentFacts: data.instemming }),
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
