/** Milliseconds between two looks at a voice that may have gone without a word. */
const LOOK = 1000;
/** Looks after which a voice that has not begun is taken to say nothing: a browser that wants a touch first tells nobody. */
const NOT_BEGUN = 4;
/** Letters that the slowest voice says between two looks; one that takes longer has stuck. */
const SLOWEST = 3;

/**
 * Has a voice say a text, and calls `told` once: with whether it was said. A browser may forget to tell of the end, so it is
 * looked after as well. @returns what makes it silent at once, after which `told` is not called.
 */
export function say(
  text: string,
  voice: SpeechSynthesisVoice,
  rate: number,
  told: (isSaid: boolean) => void,
): () => void {
  const speech = speechSynthesis;
  const utterance = new SpeechSynthesisUtterance(text);
  let hasBegun = false;
  let looks = 0;
  // The watch holds the utterance too: Chrome forgets one that nothing holds, and then never tells of its end.
  const watch = setInterval(() => {
    looks += 1;
    const isOver = hasBegun ? !speech.speaking : looks === NOT_BEGUN;
    if (isOver || looks > NOT_BEGUN + text.length / SLOWEST) end(hasBegun);
  }, LOOK);
  const silence = () => {
    clearInterval(watch);
    utterance.onend = utterance.onerror = null;
    speech.cancel();
  };
  const end = (isSaid: boolean) => {
    silence();
    told(isSaid);
  };
  Object.assign(utterance, { voice, lang: voice.lang, rate });
  utterance.onstart = () => {
    hasBegun = true;
  };
  utterance.onend = () => end(true);
  utterance.onerror = () => end(false);
  speech.speak(utterance);
  return silence;
}
