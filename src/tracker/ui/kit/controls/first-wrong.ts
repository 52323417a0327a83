const SAYS_WRONG = '[aria-invalid="true"], fieldset > [id$="-error"]';
const FIELDS = 'input, select, textarea, button';

/** The first field of a form that says what is wrong with it, or the first of the group that says so. */
export function firstWrong(form: HTMLElement | null): HTMLElement | null {
  const says = form?.querySelector<HTMLElement>(SAYS_WRONG) ?? null;
  if (says === null || says.matches(FIELDS)) return says;
  return says.closest('fieldset')?.querySelector<HTMLElement>(FIELDS) ?? null;
}

/** Takes a person to that field, once the words that a press brought about stand there. */
export function goToFirstWrong(form: HTMLElement | null): void {
  requestAnimationFrame(() => firstWrong(form)?.focus());
}
