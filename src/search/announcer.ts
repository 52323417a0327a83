/** Milliseconds without anything new before it is said aloud: who types on would hear every letter's count. */
export const REST = 700;

/** Says texts through a live region: the last one when it rests, once for each change; '' takes back what is there at once. */
export function announcer(region: Element): (text: string) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string) => {
    if (region.textContent !== text) region.textContent = text;
  };
  return (text) => {
    clearTimeout(waiting);
    if (text === '') say(text);
    else if (region.textContent !== text) waiting = setTimeout(() => say(text), REST);
  };
}
