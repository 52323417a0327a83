/** What is asked of a voice before it may speak. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'name' | 'voiceURI'>;

/** What makers write in the name of a voice that speaks from their own computers. */
const ELSEWHERE = /\b(online|network|cloud)\b/i;

/**
 * The voice of this device for the language, or none: never one that the browser says works elsewhere, nor one whose name
 * says so, for that would tell its maker what is read here.
 * @param tag of the page: 'nl', 'ar'
 */
export function localVoice<V extends Voice>(voices: readonly V[], tag: string): V | undefined {
  return voices.find(
    ({ lang, localService, name, voiceURI }) =>
      localService && !ELSEWHERE.test(`${name} ${voiceURI}`) && languageOf(lang) === languageOf(tag),
  );
}

/** 'nl' of 'nl-NL', of 'nl_NL' as Android writes it, and of 'nld-NLD' as some of its makers do. */
function languageOf(tag: string): string {
  const [language = ''] = tag.split(/[-_]/);
  try {
    return new Intl.Locale(language).language;
  } catch {
    return '';
  }
}
