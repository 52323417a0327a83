/** The school's nouns as sentences of the tracker need them. */
import { capital } from './nouns';
import { NOUNS } from './school-nouns';
import type { Noun } from './words';

/** One noun in all the shapes in which a sentence holds it: those that begin with a capital begin one. */
function phrasesOf({ one, many, article }: Noun) {
  const isDe = article === 'de';
  const all = {
    one,
    many,
    /** 'de leerling', 'het kind' */
    the: `${article} ${one}`,
    /** 'deze leerling', 'dit kind' */
    this: `${isDe ? 'deze' : 'dit'} ${one}`,
    /** 'die leerling', 'dat kind' */
    that: `${isDe ? 'die' : 'dat'} ${one}`,
    /** What a clause about one begins with: 'die', 'dat'. */
    who: isDe ? 'die' : 'dat',
    /** 'een andere leerling', 'een ander kind' */
    other: `een ${isDe ? 'andere' : 'ander'} ${one}`,
    /** 'welke leerling', 'welk kind' */
    which: `${isDe ? 'welke' : 'welk'} ${one}`,
    /** 'de gepeste leerling', 'het gepeste kind' */
    bullied: `${article} gepeste ${one}`,
    /** 'de volgende stap', 'het volgende blok' */
    next: `${article} volgende ${one}`,
    /** As a heading or a choice: 'volgende stap', 'volgend blok'. */
    nextAlone: `${isDe ? 'volgende' : 'volgend'} ${one}`,
    /** What comes after the present ones: 'vervolgstappen', 'vervolgblokken'. */
    followUp: `vervolg${many}`,
    /** 'dezelfde leerling', 'hetzelfde kind' */
    same: `${isDe ? 'dezelfde' : 'hetzelfde'} ${one}`,
    /** 'een eerdere stap', 'een eerder blok' */
    earlier: `een ${isDe ? 'eerdere' : 'eerder'} ${one}`,
    /** 'de hele klas', 'het hele kind' */
    whole: `${article} hele ${one}`,
    /** 'de verste stap', 'het verste blok' */
    furthest: `${article} verste ${one}`,
  };
  return {
    ...all,
    capital: Object.fromEntries(Object.entries(all).map(([key, text]) => [key, capital(text)])) as typeof all,
  };
}

export const PUPIL = phrasesOf(NOUNS.pupil);
export const GROUP = phrasesOf(NOUNS.group);
export const STEP = phrasesOf(NOUNS.step);
export const MEASURE = phrasesOf(NOUNS.measure);
