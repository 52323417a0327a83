/** Pages that the site itself links to, so that every content folder has them, with what they are for. */
export const FIXED_PAGES: Readonly<Record<string, string>> = {
  '/': 'de beginpagina (over/start.mdx)',
  '/hulp/': 'de hulplijnen (over/hulp.mdx); de balk onderaan elke pagina verwijst ernaar',
  '/zoeken/': 'zoeken (over/zoeken.mdx)',
  '/begrippen/': 'de begrippen (over/begrippen.mdx)',
  '/over/': 'de versie en de wijzigingen (over/over.mdx)',
  '/privacy/': 'wat de site bewaart en wie het lezen kan zien (over/privacy.mdx); elke pagina verwijst ernaar',
  '/dossiers/': 'het hulpmiddel voor mentoren (over/dossiers.mdx)',
  '/protocol/': 'het overzicht van de stappen (protocol/index.mdx)',
  '/protocol/volledig/': 'het hele protocol op een pagina (protocol/volledig.mdx)',
};
