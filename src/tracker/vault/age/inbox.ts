/** What comes in at a port, one after the other; ends at `null`. */
export async function* inbox<T>(port: MessagePort): AsyncGenerator<T, void, void> {
  const waiting: (T | null)[] = [];
  let wake: (() => void) | undefined;
  port.onmessage = ({ data }: MessageEvent<T | null>) => {
    waiting.push(data);
    wake?.();
  };
  for (;;) {
    const next = waiting.shift();
    if (next === null) return;
    if (next !== undefined) yield next;
    else {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
}
