import type { z } from 'astro/zod';
import type { OtherLead, Step } from '../protocol/procedure';
import type { step } from './step';

type Fields = z.infer<typeof step>;

/** What a step is called beside its title: its own name, or the school's word for a step with the number. The report has none. */
export function nameOf({ naam, nummer }: Pick<Fields, 'naam' | 'nummer'>, word: string): string | undefined {
  if (naam !== undefined) return naam === 'geen' ? undefined : naam;
  return nummer === 0 ? undefined : `${word.charAt(0).toUpperCase()}${word.slice(1)} ${nummer}`;
}

/**
 * A step as `src/protocol` knows it, from its file in `content/protocol/`.
 * @param entry `id` is the name of the file
 * @param word the school's word for a step
 */
export function toStep({ id, data }: { readonly id: string; readonly data: Fields }, word: string): Step {
  const name = nameOf(data, word);
  const others = data.trekker.flatMap((each): OtherLead[] =>
    typeof each === 'string' ? [] : [{ role: each.rol, when: each.als }],
  );
  return {
    number: data.nummer,
    slug: id,
    title: data.titel,
    label: data.kort ?? data.titel,
    ...(name && { name }),
    ...(data.groep && { group: data.groep }),
    leads: data.trekker.filter((each) => typeof each === 'string'),
    ...(data.leiden && { leadsAs: data.leiden }),
    ...(others.length > 0 && { otherLeads: others }),
    ...(data.samenMet && { togetherWith: data.samenMet }),
    needsConsent: data.instemming !== undefined,
    ...(Array.isArray(data.instemming) && { consentFacts: data.instemming }),
    phases: data.fasen.map(({ titel, taken }) => ({
      ...(titel && { title: titel }),
      tasks: taken.map((task) => ({
        ...task,
        id: `${id}/${task.id}`,
        ...(task.after && { after: `${id}/${task.after}` }),
      })),
    })),
    parents: data.ouders === 'geen' ? [] : data.ouders,
    ...(data.ouders === 'geen' && { namesNoParents: true }),
    ...data.verder,
    ...(data.besluit && { decides: data.besluit }),
    ...(data.verderTekst && { onwardText: data.verderTekst }),
    ...(data.evaluatie === 'geen' ? { namesNoTerm: true } : data.evaluatie && { evaluation: data.evaluatie }),
    ...(data.borging && { safeguarding: data.borging }),
    ...(data.gestopt && { whenStopped: data.gestopt }),
  };
}
