const WRONG = '[aria-invalid="true"], fieldset:has(> [id$="-error"]) :is(input, select, textarea, button)';

/** The first field of a form that says what is wrong with it. */
export const firstWrong = (form: HTMLElement | null): HTMLElement | null =>
  form?.querySelector<HTMLElement>(WRONG) ?? null;
