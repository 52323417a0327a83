import { type ReadonlySignal, signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import * as v from 'valibot';
import { useWork } from '../../model/work';

/** Who sends messages to parents, as parents know them: asked once, kept sealed in this vault. */
export interface Sender {
  readonly afzender: string;
  readonly bereikbaar: string;
}

const NAME = 'sender';
const schema = v.object({ afzender: v.string(), bereikbaar: v.string() });

/** The sender that was kept; `undefined` while it is read, and empty texts where there is none. */
export function useSender(): { readonly sender: ReadonlySignal<Sender | undefined>; keep(sender: Sender): void } {
  const { vault } = useWork();
  const sender = useMemo(() => signal<Sender | undefined>(undefined), [vault]);
  useEffect(() => {
    void vault.settings.read(NAME).then((kept) => {
      const read = v.safeParse(schema, kept.ok ? kept.value : undefined);
      sender.value = read.success ? read.output : { afzender: '', bereikbaar: '' };
    });
  }, [vault, sender]);
  return {
    sender,
    keep(next) {
      const known = sender.peek();
      if (known?.afzender === next.afzender && known.bereikbaar === next.bereikbaar) return;
      sender.value = next;
      // A convenience: where it cannot be kept, it is asked again.
      void vault.settings.save(NAME, next);
    },
  };
}
