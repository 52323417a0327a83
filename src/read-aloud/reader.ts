import type { Mark } from './mark';
import type { Passage } from './passages';
import { say } from './say';
import { spoken } from './spoken';

/** Milliseconds of rest before each sentence; Chrome loses what is spoken right after something was made silent. */
const REST = 120;

/** `over`: to the end, or stopped. `failed`: the device said nothing. */
export type ReaderState = 'reading' | 'paused' | 'over' | 'failed';

/** The voice of the device for a language, if it has one. */
export type VoiceFor = (tag: string) => SpeechSynthesisVoice | undefined;

export interface Reader {
  /** Silent at once, for as long as it pauses. */
  readonly pause: () => void;
  /** Goes on with the sentence at which it paused, from its start: on Android pausing within one ends it. */
  readonly resume: () => void;
  /** Silent at once and for good. */
  readonly stop: () => void;
  /** Says the present sentence anew, as at another rate. */
  readonly again: () => void;
}

/**
 * Reads these passages one by one from the one at `at`, each by a voice of this device for its language; one in a language
 * that the device has no voice for is passed over. `show` is told of each state, and `mark` marks what is being read.
 */
export function startReader(
  passages: readonly Passage[],
  at: number,
  voiceFor: VoiceFor,
  rate: () => number,
  mark: Mark,
  show: (state: ReaderState) => void,
): Reader {
  let state: ReaderState | undefined;
  let hush = () => speechSynthesis.cancel();

  const become = (next: ReaderState) => {
    hush();
    state = next;
    if (next === 'reading') soon();
    else if (next !== 'paused') mark();
    show(next);
  };
  const soon = () => {
    const waiting = setTimeout(read, REST);
    hush = () => clearTimeout(waiting);
  };
  const read = () => {
    const passage = passages[at];
    if (!passage) return become('over');
    // Asked for anew each time: one that was kept is unknown after the device got or lost a voice.
    const voice = voiceFor(passage.tag);
    if (!voice) return next();
    mark(passage.range);
    hush = say(spoken(passage.text), voice, rate(), (isSaid) => (isSaid ? next() : become('failed')));
  };
  const next = () => {
    at += 1;
    soon();
  };

  // Another page may have left a voice in the midst of something.
  become('reading');
  speechSynthesis.resume();

  return {
    pause: () => {
      if (state === 'reading') become('paused');
    },
    resume: () => {
      if (state === 'paused') become('reading');
    },
    stop: () => become('over'),
    again: () => {
      if (state === 'reading') become('reading');
    },
  };
}
