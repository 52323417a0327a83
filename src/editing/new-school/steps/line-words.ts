/** A step as it may be typed, for messages. */
export const exampleOfStep = (word: string): string =>
  `${word.charAt(0).toUpperCase()}${word.slice(1)} 1 — leerkracht.`;

/** As much of a line as tells which it is. */
export const shortLine = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
