/** What this school calls things. The build and the tests put in its place what `content/woorden.yaml` says; a program outside them gets plain words. */
import { DEFAULT_WORDS, type Words } from './words';

export const WORDS: Words = DEFAULT_WORDS;
