import { PUPIL } from '../../../../words/phrases';
import { ActionStatus } from '../../kit/controls/ActionStatus';
import { Tick } from '../../kit/controls/Choice';
import { useAction } from '../../model/use-action';
import { useWork } from '../../model/work';
import { STORAGE_WORDS } from '../../words/unlock-failures';

/** Names as initials, for when others can see the screen. */
export function Projector() {
  const { preferences } = useWork();
  const saving = useAction((_, on: boolean) => preferences.saveProjector(on));
  return (
    <>
      <p>
        Zit er iemand naast je of staat je scherm op het bord? Dan kun je van {PUPIL.many} alleen initialen laten zien.
        In velden waarin je typt en in lopende tekst blijven namen staan.
      </p>
      <Tick checked={preferences.projector.value} onChange={saving.start}>
        Laat alleen initialen zien
      </Tick>
      <ActionStatus action={saving} title="Niet opgeslagen" words={STORAGE_WORDS} />
    </>
  );
}
