/** With PQ those of age 1.3 and later, which a computer of the future does not break either. We make none, and open what is for them. */
const SHAPE = /^AGE-SECRET-KEY-(?:PQ-)?1[02-9AC-HJ-NP-Z]{58}$/;

/** A secret key as it is used, from how a person typed or pasted it; `undefined` when it has another shape. */
export function identityText(typed: string): string | undefined {
  const text = typed.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();
  return SHAPE.test(text) ? text : undefined;
}
