import type { ReadFile } from '../../vault/vault-files';
import { Actions } from '../kit/controls/Actions';
import { Button } from '../kit/controls/Button';
import { Choice } from '../kit/controls/Choice';
import { Notice } from '../kit/controls/Notice';
import { otherKeyWords } from '../words/whose-backup';

export type Maker = 'self' | 'other';

interface WhoseBackupProps {
  readonly file: ReadFile;
  readonly value: Maker | undefined;
  /** Nobody answered, and it was pressed on. */
  readonly isMissing: boolean;
  onChange(value: Maker): void;
  /** Begins with keys of one's own. */
  onMake(): void;
}

/** Asks whose a back-up is, with the keys that come along, before it becomes the vault of this browser: its maker could open all that is written after. */
export function WhoseBackup({ file, value, isMissing, onChange, onMake }: WhoseBackupProps) {
  return (
    <>
      {file.otherKeys.length > 0 && (
        <Notice title="Deze sleutels van anderen komen mee">
          <ul>
            {file.otherKeys.map((key) => (
              <li key={key.fingerprint}>{otherKeyWords(key)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Choice
        legend="Van wie is deze back-up?"
        layout="list"
        value={value}
        error={isMissing ? 'Kies van wie deze back-up is.' : undefined}
        onChange={onChange}
        options={[
          ['self', 'Van mij', 'Ik maakte hem zelf, met mijn eigen wachtwoordzin.'],
          ['other', 'Van iemand anders, of ik weet het niet'],
        ]}
      />
      {value === 'other' && (
        <Notice kind="warn" live="status" title="Zet deze back-up niet zo terug">
          <p>
            Wie hem maakte, kent de sleutel. Die kan dan ook openen wat jij hier later opschrijft. Begin daarom zelf met
            dossiers. Zet deze back-up er daarna bij: kies Meer, en dan Back-up.
          </p>
          <Actions>
            <Button kind="main" onClick={onMake}>
              Begin zelf met dossiers
            </Button>
          </Actions>
        </Notice>
      )}
    </>
  );
}
