/** The facts that something rests on, as the attributes of a page name them; nothing where the school numbers no facts. */
export const factsOf = ({ facts }: { readonly facts: readonly string[] }): string | undefined =>
  facts.join(' ') || undefined;
