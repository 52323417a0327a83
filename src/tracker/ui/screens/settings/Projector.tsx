import { useSignal } from '@preact/signals';
import { PUPIL } from '../../../../words/phrases';
import type { StorageFailure } from '../../../vault/failures';
import { Tick } from '../../kit/controls/Choice';
import { Notice } from '../../kit/controls/Notice';
import { useWork } from '../../model/work';
import { STORAGE_WORDS } from '../../words/unlock-failures';

/** Names as initials, for when others can see the screen. */
export function Projector() {
  const { preferences } = useWork();
  const problem = useSignal<StorageFailure | undefined>(undefined);
  const save = async (on: boolean) => {
    const saved = await preferences.saveProjector(on);
    problem.value = saved.ok ? undefined : saved.reason;
  };
  return (
    <>
      <p>
        Zit er iemand naast je of staat je scherm op het bord? Dan kun je van {PUPIL.many} alleen initialen laten zien.
        In velden waarin je typt en in lopende tekst blijven namen staan.
      </p>
      <Tick checked={preferences.projector.value} onChange={(on) => void save(on)}>
        Laat alleen initialen zien
      </Tick>
      {problem.value && (
        <Notice kind="danger" live="alert">
          <p>{STORAGE_WORDS[problem.value]}</p>
        </Notice>
      )}
    </>
  );
}
