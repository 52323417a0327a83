import type { Doubt } from '../../domain/names/doubt';

/** Why a person has to look at a word, per reason. */
export const DOUBT_WORDS: Readonly<Record<Doubt, string>> = {
  'shared-name': 'Meer leerlingen heten zo. Wie wordt hier bedoeld?',
  'ordinary-word': 'Dit is een naam en ook een gewoon woord.',
  'looks-alike': 'Dit lijkt op de naam van een andere leerling.',
  'split-name': 'Hier kan de naam van een andere leerling in zitten.',
  'short-name': 'Dit kan de naam van een andere leerling zijn.',
  initials: 'Dit kunnen de voorletters van een andere leerling zijn.',
  'unknown-capital': 'Dit woord heeft een hoofdletter. Is het de naam van een leerling?',
  'role-and-class': 'Hieraan kun je misschien zien welke leerling het is.',
  'short-form': 'Dit kan een korte vorm zijn van de naam van een andere leerling.',
  'other-script': 'Dit staat er niet in onze letters. Staat er een naam in?',
  'other-case': 'Een leerling uit een ander dossier heet zo.',
  'personal-detail': 'Dit is een nummer, een adres of een geboortedatum. Mag de lezer het weten?',
};

/** Why a name has to go where it is sure. */
export const SURE_WORDS = 'Dit is de naam van een leerling die de lezer niet hoort te weten.';
