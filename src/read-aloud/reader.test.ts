import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeSpeech, FakeUtterance } from './fake-speech.fixture';
import { localVoice } from './local-voice';
import type { Passage } from './passages';
import { type ReaderState, startReader } from './reader';

const local = (lang: string) => ({ lang, localService: true, name: lang, voiceURI: lang });
const passage = (text: string, tag = 'nl') => ({ text, tag, range: { text } as unknown as Range }) as Passage;
const ONE_TWO = [passage('Eén.'), passage('Twee.')];
/** Long enough for the rest between two sentences, and too short to look whether the voice has gone. */
const A_WHILE = 300;

let speech: FakeSpeech;
let rate: number;
let states: ReaderState[];
let marked: (string | undefined)[];

beforeEach(() => {
  vi.useFakeTimers();
  speech = new FakeSpeech();
  speech.voices = [local('nl-NL')];
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  rate = 1;
  states = [];
  marked = [];
});
afterEach(() => vi.useRealTimers());

const start = (passages: readonly Passage[], from = 0) =>
  startReader(
    passages,
    from,
    (tag) => localVoice(speechSynthesis.getVoices(), tag),
    () => rate,
    (range) => marked.push((range as unknown as { text: string } | undefined)?.text),
    (state) => states.push(state),
  );
const said = () => speech.asked.map(({ text }) => text);
const rest = () => vi.advanceTimersByTime(A_WHILE);

test('it says each sentence by a voice of the device, marks it, and ends', () => {
  start(ONE_TWO);
  rest();
  expect(speech.last?.voice).toBe(speech.voices[0]);
  expect(marked).toEqual(['Eén.']);
  speech.end();
  rest();
  speech.end();
  rest();
  expect(said()).toEqual(['Eén.', 'Twee.']);
  expect(marked).toEqual(['Eén.', 'Twee.', undefined]);
  expect(states).toEqual(['reading', 'over']);
});

test('it begins at the sentence that it is told, after making silent what was left and letting go of a pause', () => {
  start(ONE_TWO, 1);
  expect([speech.cancelled, speech.resumed, said()]).toEqual([1, 1, []]);
  rest();
  expect(said()).toEqual(['Twee.']);
});

test('a number to call is said digit by digit', () => {
  start([passage('Bel 112.')]);
  rest();
  expect(said()).toEqual(['Bel 1 1 2.']);
});

describe('pausing', () => {
  test('is silence at once, and going on is the same sentence from its start', () => {
    const reader = start(ONE_TWO);
    rest();
    speech.begin();
    reader.pause();
    expect(speech.speaking).toBe(false);
    vi.advanceTimersByTime(60_000);
    expect([said(), states.at(-1)]).toEqual([['Eén.'], 'paused']);
    expect(marked.at(-1)).toBe('Eén.');
    reader.resume();
    rest();
    expect([said(), states.at(-1)]).toEqual([['Eén.', 'Eén.'], 'reading']);
  });

  test('between two sentences says nothing more either', () => {
    const reader = start(ONE_TWO);
    rest();
    speech.end();
    reader.pause();
    rest();
    expect(said()).toEqual(['Eén.']);
    reader.resume();
    rest();
    expect(said()).toEqual(['Eén.', 'Twee.']);
  });

  test('does nothing to what is not being read', () => {
    const reader = start(ONE_TWO);
    reader.stop();
    reader.pause();
    reader.resume();
    rest();
    expect([said(), states]).toEqual([[], ['reading', 'over']]);
  });
});

test('stopping is silence at once, without a mark and for good', () => {
  const reader = start(ONE_TWO);
  rest();
  reader.stop();
  vi.advanceTimersByTime(60_000);
  expect([said(), states, marked.at(-1), speech.speaking]).toEqual([['Eén.'], ['reading', 'over'], undefined, false]);
});

test('another rate says the present sentence anew; while paused it waits', () => {
  const reader = start(ONE_TWO);
  rest();
  rate = 0.75;
  reader.again();
  rest();
  expect(speech.asked.map(({ text, rate }) => [text, rate])).toEqual([
    ['Eén.', 1],
    ['Eén.', 0.75],
  ]);
  reader.pause();
  reader.again();
  rest();
  expect(speech.asked).toHaveLength(2);
});

describe('a voice that would send the text away never speaks', () => {
  test('not for a part in another language, which is passed over', () => {
    speech.voices.push({ lang: 'en-GB', localService: false, name: 'Google UK', voiceURI: 'Google UK' });
    start([passage('One.', 'en'), passage('Twee.')]);
    rest();
    rest();
    expect(said()).toEqual(['Twee.']);
  });

  test('not when the own one has gone while it read', () => {
    start(ONE_TWO);
    rest();
    speech.voices = [{ ...local('nl-NL'), localService: false }];
    speech.end();
    vi.advanceTimersByTime(60_000);
    expect([said(), states.at(-1)]).toEqual([['Eén.'], 'over']);
  });

  test('and none is left to the browser to choose', () => {
    start(ONE_TWO);
    rest();
    speech.end();
    rest();
    for (const { voice, lang } of speech.asked) expect([voice, lang]).toEqual([speech.voices[0], 'nl-NL']);
  });
});

describe('a browser that says nothing of how it goes', () => {
  test('tells no end: the silence is heard', () => {
    start(ONE_TWO);
    rest();
    speech.begin();
    speech.speaking = false;
    vi.advanceTimersByTime(2000);
    expect(said()).toEqual(['Eén.', 'Twee.']);
  });

  test('says nothing at all, as before a touch: after a few seconds the reader is told', () => {
    start(ONE_TWO);
    rest();
    speech.speaking = false;
    vi.advanceTimersByTime(6000);
    expect([said(), states, marked.at(-1)]).toEqual([['Eén.'], ['reading', 'failed'], undefined]);
  });

  test('sticks in a sentence: it goes on with the next', () => {
    start(ONE_TWO);
    rest();
    speech.begin();
    vi.advanceTimersByTime(10_000);
    expect(said()).toEqual(['Eén.', 'Twee.']);
  });

  test('but a long sentence is left to end', () => {
    start([passage('woord '.repeat(40)), passage('Twee.')]);
    rest();
    speech.begin();
    vi.advanceTimersByTime(40_000);
    expect(speech.asked).toHaveLength(1);
  });
});

test('a voice that fails is told of', () => {
  start(ONE_TWO);
  rest();
  speech.last?.onerror?.();
  rest();
  expect([said(), states.at(-1)]).toEqual([['Eén.'], 'failed']);
});
