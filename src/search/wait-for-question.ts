/** Gets the search of `root` ready when a reader turns to it, or at once when the address brings a question; until then it costs a page nothing. */
export function waitForQuestion(root: HTMLElement, start: () => Promise<void>): void {
  const form = root.querySelector('form');
  if (!form) return;
  let begun = false;
  const begin = async () => {
    if (begun) return;
    begun = true;
    // After a failure, such as a network that dropped, the next touch tries again.
    await start().catch(() => {
      begun = false;
    });
  };
  form.addEventListener('focusin', begin);
  form.addEventListener('pointerenter', begin);
  // The browser itself must never send what was typed.
  form.addEventListener('submit', (event) => event.preventDefault());
  root.querySelector('fieldset')?.removeAttribute('disabled');
  if (new URL(location.href).searchParams.has('q')) begin();
}
