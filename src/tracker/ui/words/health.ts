import type { HealthWarning } from '../../vault/health';

export interface HealthWords {
  readonly title: string;
  readonly text: string;
  /** What the person can do here; nothing where it is only to be known. */
  readonly action?: 'back-up' | 'check' | 'persist';
  /** Whether it is told on every screen, and not on 'Vandaag' alone. */
  readonly everywhere?: boolean;
}

/** What may go wrong on this device, and what helps. */
export const HEALTH_WORDS: Readonly<Record<HealthWarning, HealthWords>> = {
  'not-persisted': {
    title: 'De browser mag deze dossiers wissen',
    text: 'Bij te weinig ruimte ruimt een browser soms op. Vraag hem deze dossiers te bewaren, en maak back-ups.',
    action: 'persist',
  },
  'safari-tab': {
    title: 'Safari wist deze dossiers na zeven dagen',
    text: 'Dat gebeurt als je deze site zeven dagen niet bezoekt. Maak vaak een back-up, of gebruik een andere browser. Zet je de site op je beginscherm? Dan gebeurt dat daar niet, maar je begint er leeg: maak eerst hier een back-up en zet die daar terug.',
    action: 'back-up',
    everywhere: true,
  },
  'shared-computer': {
    title: 'Anderen gebruiken dit apparaat ook',
    text: 'Zet de dossiers op slot als je wegloopt, en bewaar je back-up ergens anders.',
  },
  'shared-origin': {
    title: 'Deze site deelt haar adres met andere pagina’s',
    text: 'Andere pagina’s op hetzelfde adres kunnen meelezen als de dossiers open zijn. Vraag de beheerder om een eigen adres.',
  },
  'little-space': {
    title: 'Er is bijna geen ruimte meer',
    text: 'Maak een back-up en maak ruimte vrij op dit apparaat. Bij een volle schijf kan de browser alles kwijtraken.',
    everywhere: true,
  },
  'back-up-never-made': {
    title: 'Er is nog geen back-up',
    text: 'Gaat dit apparaat stuk of wist de browser zijn gegevens, dan ben je alles kwijt.',
    action: 'back-up',
    everywhere: true,
  },
  'back-up-old': {
    title: 'Je back-up is ouder dan een week',
    text: 'Sindsdien is er iets veranderd. Maak een nieuwe.',
    action: 'back-up',
    everywhere: true,
  },
  'back-up-many-changes': {
    title: 'Er is veel veranderd sinds je back-up',
    text: 'Maak een nieuwe. Dan staat alles erin.',
    action: 'back-up',
    everywhere: true,
  },
  'back-up-from-the-future': {
    title: 'De datum van je back-up kan niet kloppen',
    text: 'Die datum moet nog komen. Kijk of de klok van dit apparaat goed staat en maak een nieuwe back-up.',
    action: 'back-up',
    everywhere: true,
  },
  'back-up-never-checked': {
    title: 'Je back-up is nog nooit nagekeken',
    text: 'Kijk één keer of hij opengaat. Dan weet je zeker dat je hem kunt gebruiken.',
    action: 'check',
  },
  'folder-not-written': {
    title: 'De automatische back-up staat stil',
    text: 'De browser mag niet meer in de gekozen map schrijven.',
    action: 'back-up',
    everywhere: true,
  },
  wiped: {
    title: 'Hier stonden eerder dossiers',
    text: 'Die zijn weg uit deze browser. Heb je een back-up? Zet die dan terug.',
    action: 'back-up',
    everywhere: true,
  },
};
