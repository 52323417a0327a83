import type { ComponentChildren } from 'preact';
import { useLobby } from '../../model/lobby';
import { Broken } from '../controls/Broken';

/** Says what is waited for; once the program went wrong meanwhile, it says that, with a way out. */
export function Pending({ children }: { readonly children: ComponentChildren }) {
  const trouble = useLobby().trouble.value;
  if (trouble === undefined) return <p role="status">{children}</p>;
  return <Broken said={trouble} again={false} />;
}
