/**
 * On every field: no spell-check, and no browser's memory, gets what is typed here; that nothing is translated stands once, on
 * the page itself. These are set as properties: to a browser that has `autocorrect` as one, the text 'off' would be a yes,
 * whatever Preact's types say.
 */
export const PRIVATE_TEXT = {
  autocomplete: 'off',
  autocorrect: false as unknown as 'off',
  spellcheck: false,
} as const;
