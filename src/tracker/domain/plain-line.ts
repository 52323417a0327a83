/** Signs that cannot be seen and turn the words around them: in a name from elsewhere they would change how the whole line reads. */
const TURNING = /[\p{Cc}\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;

/** A name or a label as it is shown: in one line, without signs that nobody sees. */
export const plainLine = (text: string): string => text.replaceAll(TURNING, '');
