/** A sentence with a full stop at its end, unless it ends already. */
export const withStop = (text: string): string => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
