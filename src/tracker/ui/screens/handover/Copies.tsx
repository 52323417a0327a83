import { useSignal } from '@preact/signals';
import type { CaseFile } from '../../../domain/case';
import { isHeldElsewhere } from '../../../domain/queries/held-elsewhere';
import type { CaseId } from '../../../log/entry';
import type { HandoverRecord } from '../../../vault/vault-files';
import { ActionStatus } from '../../kit/controls/ActionStatus';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { Dialog } from '../../kit/controls/Dialog';
import { Notice } from '../../kit/controls/Notice';
import { Link } from '../../kit/screen/Link';
import { eraseCase } from '../../model/erase-case';
import { useAction } from '../../model/use-action';
import { useWork } from '../../model/work';
import { count } from '../../words/count';
import { STORAGE_WORDS } from '../../words/unlock-failures';
import styles from './Handover.module.css';
import { writtenSince } from './hear';

/** The copies of cases that another took over whole: to be kept, or erased for good. */
export function Copies({ record, onErased }: { readonly record: HandoverRecord; onErased(id: CaseId): void }) {
  const work = useWork();
  const { desk } = work;
  const asking = useSignal<CaseFile | undefined>(undefined);
  const copies = record.cases.flatMap((id) => {
    const file = desk.file(id);
    return file && isHeldElsewhere(file) ? [file] : [];
  });
  const close = () => {
    asking.value = undefined;
  };

  const erasing = useAction(async (_, { id }: CaseFile) => {
    const gone = await eraseCase(work, id);
    close();
    if (gone.ok) onErased(id);
    return gone;
  });

  const file = asking.value;
  const later = file ? writtenSince(file, record) : 0;
  return (
    <>
      <ActionStatus action={erasing} title="Niet gewist" words={STORAGE_WORDS} />
      {copies.length > 0 && (
        <>
          <p>
            Jij hebt hier nog {copies.length === 1 ? 'een kopie' : 'kopieën'}. Die mag je bewaren of wissen. Bewaar niet
            meer dan je nodig hebt.
          </p>
          <ul class={styles['copies']}>
            {copies.map((copy) => (
              <li key={copy.id}>
                <Link to={{ screen: 'case', case: copy.id }}>Dossier {copy.label}</Link>
                <Button
                  kind="danger"
                  label={`Wis mijn kopie van dossier ${copy.label}`}
                  onClick={() => {
                    asking.value = copy;
                  }}
                >
                  Wis mijn kopie
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Dialog open={file !== undefined} title={`Je kopie van dossier ${file?.label ?? ''} wissen?`} onClose={close}>
        <p>De ander heeft het dossier. Hier verdwijnt het voor goed. Je kunt dit niet terugdraaien.</p>
        {file && file.workingNotes.length > 0 && <p>Je werknotities verdwijnen ook. Kijk of je die nog nodig hebt.</p>}
        {later > 0 && (
          <Notice kind="warn" title="De ander heeft niet alles">
            <p>
              Na het geven {later === 1 ? 'kwam' : 'kwamen'} er hier nog {count(later, 'regel', 'regels')} bij. Wil je
              dat de ander die ook krijgt? Wis dan niet, en bel eerst.
            </p>
          </Notice>
        )}
        <Actions>
          <Button kind="danger" busy={erasing.busy.value} onClick={() => file && erasing.start(file)}>
            Wis voor goed
          </Button>
          <Button onClick={close}>Bewaar mijn kopie</Button>
        </Actions>
      </Dialog>
    </>
  );
}
