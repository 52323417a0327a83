/** Choices that a school adds to a list. Apart from the words, for those are wanted before a vault is opened and these are not. */
import { type Choices, FORMS, type Form, type OwnCode, PLACES, type Place } from './words.ts';

/** The word that an editor gives such a choice. */
export const OWN_WORD = /^[a-z0-9][a-z0-9-]{1,29}$/;

export const ownCode = (word: string): OwnCode => `own-${word}`;

export const isOwnCode = (code: unknown): code is OwnCode =>
  typeof code === 'string' && code.startsWith('own-') && OWN_WORD.test(code.slice('own-'.length));

export const isPlace = (code: unknown): code is Place => isOwnCode(code) || PLACES.some((place) => place === code);
export const isForm = (code: unknown): code is Form => isOwnCode(code) || FORMS.some((form) => form === code);

/** What a code is called: by the school's word, and one that it added and no longer has, or that another school added, by the word in the code. */
export const nameIn = <Code extends string>({ names }: Choices<Code>, code: Code): string =>
  names[code] ?? code.replace(/^own-/, '').replaceAll('-', ' ');
