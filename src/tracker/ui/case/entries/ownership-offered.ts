import { detail } from './entry-details';
import { shownKind } from './shown-kind';
/** A case that was offered to another. */
export const ownershipOffered = shownKind<'ownership-offered'>({
  filter: 'steps',
  words: ({ to, note }, { naming }) => ({
    title: `Aangeboden aan ${naming.role(to)}`,
    details: detail(undefined, note),
  }),
  form: 'own-screen',
  correction: 'taken-back',
});
