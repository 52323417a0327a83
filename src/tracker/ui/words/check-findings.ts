import type { CheckFinding } from '../model/case-desk';

/** What the check of a case found, for who has to decide what to do. */
export const CHECK_WORDS: Readonly<Record<CheckFinding, string>> = {
  behind:
    'Er stond eerder meer in dit dossier dan nu. Iemand zette misschien oude bestanden van deze browser terug. Kijk wat er ontbreekt en zet zo nodig een back-up terug.',
  missing: 'Er ontbreken regels in dit dossier. Heb je een back-up? Voeg toe wat hier ontbreekt.',
  damaged: 'Een regel is niet meer zoals hij is geschreven. Vergelijk het dossier met een back-up.',
  forked: 'Dit dossier is van dezelfde kopie op twee plekken verder geschreven. Kijk of alles klopt.',
  misshapen: 'Een regel heeft een vorm die dit programma niet kent. Laad de pagina opnieuw, of zet een back-up terug.',
  'does-not-open': 'Een deel van dit dossier gaat niet open. Er is niets weggegooid. Zet een back-up terug.',
};
