import { type ComponentChild, type ComponentType, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Notice } from '../controls/Notice';
import { Pending } from './Pending';

interface LaterProps<P> {
  /** Must be the same function at every render. */
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
}

/** A component that is loaded when it is shown for the first time, so that the page does not wait for it. */
export function Later<P extends object>({ load, props }: LaterProps<P>): ComponentChild {
  const [loaded, setLoaded] = useState<{ readonly component?: ComponentType<P>; readonly failed?: true }>({});
  useEffect(() => {
    let isGone = false;
    load().then(
      (component) => isGone || setLoaded({ component }),
      () => isGone || setLoaded({ failed: true }),
    );
    return () => {
      isGone = true;
    };
  }, [load]);
  if (loaded.component) return h(loaded.component, props);
  if (!loaded.failed) return <Pending>Even laden…</Pending>;
  return (
    <Notice kind="warn" live="alert" title="Dit deel kon niet laden">
      <p>Kijk of er internet is en laad de pagina opnieuw.</p>
    </Notice>
  );
}
