/** What the person reads about where the vault stands. */
import type { LockReason, UnavailableReason, VaultState } from '../../vault/vault-state';

/** Why it is locked; nothing where that needs no word. */
export const LOCK_WORDS: Readonly<Record<LockReason, string>> = {
  start: '',
  button: 'Je dossiers zijn op slot.',
  leave: 'Je dossiers zijn op slot.',
  idle: 'Je dossiers gingen op slot omdat je even niets deed. Wat je typte, is bewaard.',
  hidden: 'Je dossiers gingen op slot omdat dit tabblad lang uit beeld was. Wat je typte, is bewaard.',
  slept: 'Je dossiers gingen op slot omdat de computer sliep. Wat je typte, is bewaard.',
  'other-tab': 'Je dossiers zijn in een ander tabblad op slot gedaan.',
  'key-replaced': 'In een ander tabblad kwam er een nieuwe sleutel. Open je dossiers opnieuw.',
  'incomplete-program': 'Het programma kon niet helemaal laden. Laad de pagina opnieuw en open je dossiers dan.',
};

export interface ObstacleWords {
  readonly title: string;
  readonly text: readonly string[];
  readonly reload?: boolean;
}

type Obstacle = Exclude<
  VaultState['kind'],
  'empty' | 'vanished' | 'locked' | 'unlocking' | 'resealing' | 'unavailable'
>;

export const OBSTACLE_WORDS: Readonly<Record<Obstacle, ObstacleWords>> = {
  opening: { title: 'Dossiers', text: ['Even kijken wat er in deze browser staat…'] },
  open: { title: 'Dossiers', text: ['De dossiers gaan open…'] },
  blocked: {
    title: 'Een ander tabblad houdt de dossiers vast',
    text: [
      'In een ander tabblad of venster draait nog een oudere versie van dit programma.',
      'Sluit dat tabblad of laad het opnieuw. Hier gaat het dan vanzelf verder.',
    ],
  },
  cleared: {
    title: 'De gegevens van deze site zijn gewist',
    text: [
      'Dat gebeurde terwijl de dossiers open stonden. In deze browser staat nu niets meer.',
      'Heb je een back-up? Laad de pagina opnieuw en zet die terug.',
    ],
    reload: true,
  },
  'newer-program-needed': {
    title: 'Er is een nieuwere versie',
    text: [
      'Je dossiers zijn al bijgewerkt naar een nieuwere versie van dit programma.',
      'Laad de pagina opnieuw om verder te gaan.',
    ],
    reload: true,
  },
  framed: {
    title: 'Open de dossiers in een eigen tabblad',
    text: [
      'Deze pagina staat nu binnen een andere site. Die kan dan meekijken.',
      'Daarom gaan de dossiers hier niet open. Typ het adres van deze site zelf in een nieuw tabblad.',
    ],
  },
};

/** In front of an empty vault, in a browser that lacks something. */
export const TOO_OLD_WORDS = {
  title: 'Deze browser is te oud voor de dossiers',
  text: [
    'Een deel van het programma werkt er niet in. Daarom begin je hier niet.',
    'Werk de browser bij. Kan dat niet? Gebruik dan een andere: een nieuwe Chrome, Edge of Firefox, of Safari vanaf versie 16.4.',
  ],
  /** Where a vault exists already. */
  locked:
    'Deze browser is te oud: een deel van het programma werkt er niet in. Open je dossiers en maak een back-up. Zet die ' +
    'terug in een nieuwere browser.',
} as const;

export const UNAVAILABLE_WORDS: Readonly<Record<UnavailableReason, ObstacleWords>> = {
  'no-storage': {
    title: 'Deze browser bewaart hier niets',
    text: [
      'De browser geeft deze site geen opslag. Dat kan door een privévenster of door een instelling van de school.',
      'Probeer een gewoon venster of een andere browser.',
    ],
  },
  'old-browser': {
    title: 'Deze browser kan de dossiers niet veilig bewaren',
    text: [
      'De browser is te oud, of het adres begint niet met https.',
      'Werk de browser bij of gebruik een andere: een nieuwe Chrome, Edge, Firefox of Safari.',
    ],
  },
  'no-answer': {
    title: 'De opslag van de browser antwoordt niet',
    text: [
      'We wachten al een tijd op de browser. Antwoordt hij nog, dan gaat het hier vanzelf verder.',
      'Sluit andere tabbladen van deze site. Helpt dat niet? Laad de pagina opnieuw, of start de browser opnieuw.',
    ],
    reload: true,
  },
  damaged: {
    title: 'De opslag van deze browser is beschadigd',
    text: [
      'Er staan dossiers in deze browser, maar de opslag gaat niet open.',
      'Start de browser opnieuw op. Helpt dat niet, zet dan een back-up terug in een andere browser of een ander profiel.',
    ],
    reload: true,
  },
};
