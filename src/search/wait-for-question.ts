/**
 * Gets the search of `root` ready when a reader turns to it, or at once when the address brings a question; until then it
 * costs a page nothing. When it cannot be had, that is said, with a button to try again, and what was typed stays.
 */
export function waitForQuestion(root: HTMLElement, start: () => Promise<void>): void {
  const form = root.querySelector('form');
  if (!form) return;
  let begun = false;
  /** Whether the button was pressed while a try was on its way, which may have begun before the network came back. */
  let isAskedAgain = false;
  const begin = async () => {
    if (begun) return;
    begun = true;
    // After a failure, such as a network that dropped, the next touch tries again.
    await start().then(
      () => show(''),
      async () => {
        begun = false;
        show(failed?.dataset['says'] ?? '');
        if (!isAskedAgain) return;
        isAskedAgain = false;
        await begin();
      },
    );
  };
  const failed = root.querySelector<HTMLTemplateElement>('template[data-failed]');
  const outcome = root.querySelector('[data-outcome]');
  let shown = '';
  const show = (text: string) => {
    if (text === shown) return;
    shown = text;
    for (const element of root.querySelectorAll('[data-count], [role=status]')) element.textContent = text;
    outcome?.replaceChildren(...(text && failed ? [failed.content.cloneNode(true)] : []));
    // The button goes away when it helps, and what had the focus must not be lost with it: the field tries again itself.
    outcome?.querySelector('button')?.addEventListener('click', () => {
      isAskedAgain = begun;
      form.querySelector('input')?.focus();
    });
  };
  form.addEventListener('focusin', begin);
  form.addEventListener('pointerenter', begin);
  // The browser itself must never send what was typed.
  form.addEventListener('submit', (event) => event.preventDefault());
  root.querySelector('fieldset')?.removeAttribute('disabled');
  if (new URL(location.href).searchParams.has('q')) begin();
}
