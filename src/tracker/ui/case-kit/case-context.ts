import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Procedure } from '../../../protocol/procedure';
import type { CaseFile } from '../../domain/case';
import { type Naming, useNaming } from '../model/naming';

/** The case that a screen shows, with the procedure that it follows. */
export interface ShownCase {
  readonly file: CaseFile;
  readonly procedure: Procedure;
}

export const CaseContext = createContext<ShownCase | undefined>(undefined);

/** The case that is shown, how its people show, and whether it can be written in now; for components of its screens only. */
export function useCase(): ShownCase & { readonly naming: Naming; readonly isOpen: boolean } {
  const shown = useContext(CaseContext);
  if (shown === undefined) throw new Error('no case is shown');
  const { file } = shown;
  return { ...shown, naming: useNaming(file), isOpen: file.status === 'open' && file.unknown.length === 0 };
}
