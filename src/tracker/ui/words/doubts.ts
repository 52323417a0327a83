import { PUPIL } from '../../../words/phrases';
import type { Doubt } from '../../domain/names/doubt';

/** Why a person has to look at a word, per reason. */
export const DOUBT_WORDS: Readonly<Record<Doubt, string>> = {
  'shared-name': `Meer ${PUPIL.many} heten zo. Wie wordt hier bedoeld?`,
  'ordinary-word': 'Dit is een naam en ook een gewoon woord.',
  'looks-alike': `Dit lijkt op de naam van ${PUPIL.other}.`,
  'split-name': `Hier kan de naam van ${PUPIL.other} in zitten.`,
  'short-name': `Dit kan de naam van ${PUPIL.other} zijn.`,
  initials: `Dit kunnen de voorletters van ${PUPIL.other} zijn.`,
  'unknown-capital': `Dit woord heeft een hoofdletter. Is het de naam van een ${PUPIL.one}?`,
  'unknown-name': 'Dit kan de naam van iemand zijn. Mag de lezer die weten?',
  'role-and-class': `Hieraan kun je misschien zien ${PUPIL.which} het is.`,
  'short-form': `Dit kan een korte vorm zijn van de naam van ${PUPIL.other}.`,
  'other-script': 'Dit staat er niet in onze letters. Staat er een naam in?',
  'other-case': `Een ${PUPIL.one} uit een ander dossier heet zo.`,
  'personal-detail': 'Dit is een nummer, een adres of een geboortedatum. Mag de lezer het weten?',
};

/** Why a name has to go where it is sure. */
export const SURE_WORDS = `Dit is de naam van een ${PUPIL.one} ${PUPIL.who} de lezer niet hoort te weten.`;
