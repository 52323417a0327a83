import type { CaseId } from '../../../log/entry';
import type { LeftOut } from '../../../vault/vault-files';
import { leftOutWords } from '../../words/files';
import { Notice } from './Notice';

interface Props {
  readonly leftOut: readonly LeftOut[];
  /** How a case is called, where that is known. */
  readonly labelOf?: (id: CaseId) => string | undefined;
}

/** Cases in a file of which nothing is taken, each with why; nothing where there are none. */
export function LeftOutCases({ leftOut, labelOf }: Props) {
  if (leftOut.length === 0) return null;
  return (
    <Notice kind="warn" title="Niet alles uit dit bestand is te vertrouwen">
      <p>Hier nemen we niets van over:</p>
      <ul>
        {leftOutWords(leftOut, labelOf).map((line, index) => (
          <li key={`${index} ${line}`}>{line}</li>
        ))}
      </ul>
      <p>Kreeg je het bestand van iemand? Bel die persoon, en vraag een nieuw bestand.</p>
    </Notice>
  );
}
