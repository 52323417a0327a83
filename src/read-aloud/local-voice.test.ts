import { describe, expect, test } from 'vitest';
import { localVoice, type Voice } from './local-voice';

const voice = (lang: string, localService: boolean, name = lang): Voice => ({
  lang,
  localService,
  name,
  voiceURI: name,
});

describe('the voice of a device for a language', () => {
  test.each(['nl-NL', 'nl_NL', 'nl-BE', 'nl', 'nld-NLD', 'nld_NLD', 'NL-nl'])('is one whose language is %s', (lang) => {
    const own = voice(lang, true);
    expect(localVoice([voice('en-GB', true), own], 'nl')).toBe(own);
  });

  test.each([
    ['none', []],
    ['one of another language', [voice('en-GB', true)]],
    ['one of a language that only begins alike', [voice('nds-DE', true), voice('nb-NO', true)]],
    ['one that speaks from elsewhere', [voice('nl-NL', false, 'Google Nederlands')]],
    [
      'one that calls itself local and says in its name that it is not',
      [
        voice('nl-NL', true, 'Microsoft Colette Online (Natural) - Dutch (Netherlands)'),
        voice('nl-NL', true, 'nl-nl-x-bmh-network'),
      ],
    ],
    ['one whose language is no language', [voice('', true), voice('x', true), voice('42-nl', true)]],
  ])('is none where there is %s', (_, voices) => {
    expect(localVoice(voices, 'nl')).toBeUndefined();
  });

  test('is its own for each language of the site', () => {
    const all = ['ar-001', 'en-US', 'pl-PL', 'ti-ER', 'tr-TR', 'uk-UA'].map((lang) => voice(lang, true));
    for (const own of all) expect(localVoice(all, own.lang.slice(0, 2))).toBe(own);
  });
});
