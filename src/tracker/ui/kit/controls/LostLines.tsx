import type { CaseId } from '../../../log/entry';
import type { ReadFile } from '../../../vault/vault-files';
import { lostWords } from '../../words/files';
import { Notice } from './Notice';

interface Props {
  readonly file: ReadFile;
  /** How a case is called, where that is known. */
  readonly labelOf?: (id: CaseId) => string | undefined;
}

/** What of a file cannot be read, line by line; nothing where all can. */
export function LostLines({ file, labelOf }: Props) {
  if (file.lost.length === 0) return null;
  const isHandover = file.preview.kind === 'handover';
  return (
    <Notice kind="warn" title="Niet alles in dit bestand is te lezen">
      <p>De rest kun je gewoon {isHandover ? 'overnemen' : 'terugzetten'}. Dit komt niet mee:</p>
      <ul>
        {lostWords(file.lost, labelOf).map((line, index) => (
          <li key={`${index} ${line}`}>{line}</li>
        ))}
      </ul>
      {isHandover && <p>Bel de ander, en vraag een nieuw bestand.</p>}
    </Notice>
  );
}
