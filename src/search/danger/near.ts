/** The group of words by which a question is about somebody near. */
export const NEAR = 'NABIJ';

/** The group of words by which people speak of themselves. */
export const OWN = 'EIGEN';
