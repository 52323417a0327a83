/** The group of words by which a question is about somebody near. */
export const NEAR = 'NABIJ';
