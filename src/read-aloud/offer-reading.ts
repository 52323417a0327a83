/** Loaded by every public page once it stands: where the device has a voice of its own for the page's language, it brings the button that reads aloud. */
import { localVoice } from './local-voice';

/** Milliseconds after which voices are looked for once more: some browsers tell nobody that theirs have come. */
const LATE = 2000;

const { speechSynthesis: speech } = window;
const tag = document.documentElement.lang;
let isOffered = false;

const voiceFor = (language: string) => localVoice(speech.getVoices(), language);

function look(): void {
  if (isOffered || !voiceFor(tag)) return;
  isOffered = true;
  // Without its code or its words there is no button, and the page is as it was.
  import('./read-button').then(({ showReadButton }) => showReadButton(tag, voiceFor)).catch(() => undefined);
}

// A WebView has no voices to ask for.
if (speech) {
  look();
  // Chrome has no voices until it was asked for them; Safari below 16 has nothing to listen to.
  speech.addEventListener?.('voiceschanged', look);
  setTimeout(look, LATE);
}
