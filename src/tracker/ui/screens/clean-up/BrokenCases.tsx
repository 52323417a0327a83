import { useSignal } from '@preact/signals';
import type { CaseId } from '../../../log/entry';
import { ActionStatus } from '../../kit/controls/ActionStatus';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { Dialog } from '../../kit/controls/Dialog';
import { eraseBroken } from '../../model/erase-case';
import { useAction } from '../../model/use-action';
import { useWork } from '../../model/work';
import { count } from '../../words/count';
import { STORAGE_WORDS } from '../../words/unlock-failures';
import { ExportFirst } from './ExportFirst';

/** Cases that cannot be shown: they can be saved as they are stored, and erased. Nothing where there are none. */
export function BrokenCases() {
  const work = useWork();
  const broken = [...work.desk.now().broken.keys()];
  const asking = useSignal<CaseId | undefined>(undefined);
  const erasing = useAction(async (_, id: CaseId) => {
    try {
      return await eraseBroken(work, id);
    } finally {
      asking.value = undefined;
    }
  });
  if (broken.length === 0) return null;

  return (
    <section>
      <h2>Beschadigde dossiers</h2>
      <p>
        {count(broken.length, 'dossier is', 'dossiers zijn')} niet te lezen. Er is niets weggegooid, en de andere
        dossiers werken gewoon. Heb je een back-up? Zet die terug. Je kunt hieronder ook opslaan wat er nog is.
      </p>
      <ExportFirst cases={broken} />
      <ActionStatus action={erasing} title="Er is niets gewist" words={STORAGE_WORDS} />
      <ul>
        {broken.map((id, index) => (
          <li key={id}>
            Beschadigd dossier {index + 1}: {count(work.desk.now().broken.get(id)?.length ?? 0, 'regel', 'regels')}.{' '}
            <Button
              kind="danger"
              onClick={() => {
                asking.value = id;
              }}
            >
              {`Wis beschadigd dossier ${index + 1}`}
            </Button>
          </li>
        ))}
      </ul>
      <Dialog
        open={asking.value !== undefined}
        title="Dit dossier voor goed wissen?"
        onClose={() => {
          asking.value = undefined;
        }}
      >
        <p>Wat er nog van over is, is dan weg. Ook een oude back-up brengt het hier niet terug.</p>
        <Actions>
          <Button kind="danger" busy={erasing.busy.value} onClick={() => asking.value && erasing.start(asking.value)}>
            Ja, wis het
          </Button>
          <Button
            onClick={() => {
              asking.value = undefined;
            }}
          >
            Nee, terug
          </Button>
        </Actions>
      </Dialog>
    </section>
  );
}
