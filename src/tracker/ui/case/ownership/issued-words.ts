import type { Issued } from '../../model/issue';
import { SAVE_WORDS } from '../../words/failures';
import { refusalWords } from '../../words/refusals';

/** Why something was not written in a case; `undefined` when it was. */
export function issuedWords(issued: Issued): string | undefined {
  switch (issued.kind) {
    case 'saved':
      return undefined;
    case 'no-procedure':
      return 'Dit dossier volgt een versie van het protocol die hier ontbreekt. Je kunt het lezen, niet wijzigen.';
    case 'not-saved':
      return SAVE_WORDS[issued.reason];
    case 'refused':
      return issued.refusal.code === 'needs-a-reason' ? 'Hiervoor is een reden nodig.' : refusalWords(issued.refusal);
    default:
      return issued satisfies never;
  }
}
