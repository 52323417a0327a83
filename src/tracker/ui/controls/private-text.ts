/** On every field: no spell-check or translation service, and no browser's memory, gets what is typed here. */
export const PRIVATE_TEXT = { autocomplete: 'off', autocorrect: 'off', spellcheck: false, translate: false } as const;
