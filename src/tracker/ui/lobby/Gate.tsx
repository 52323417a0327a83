import { useSignal } from '@preact/signals';
import { Later } from '../kit/screen/Later';
import { useLobby } from '../model/lobby';
import type { Door } from './door';
import { Obstacle } from './Obstacle';
import { Resealing } from './Resealing';
import { Unlock } from './Unlock';
import { Welcome } from './Welcome';

// Behind a locked page only unlocking is asked for every day: these come when they are.
const loadMakeVault = async () => (await import('./MakeVault')).MakeVault;
const loadRestore = async () => (await import('./Restore')).Restore;
const loadForgotten = async () => (await import('./Forgotten')).Forgotten;

/** What is shown while the vault is not open. */
export function Gate() {
  const { state, held } = useLobby();
  const door = useSignal<Door>('front');
  const go = (to: Door) => {
    door.value = to;
  };
  const back = { onBack: () => go('front') };
  const { value } = state;
  if (held.value) return <Later load={loadForgotten} props={back} />;
  switch (value.kind) {
    case 'empty':
    case 'vanished':
      if (door.value === 'make') return <Later load={loadMakeVault} props={back} />;
      if (door.value === 'restore') return <Later load={loadRestore} props={{ ...back, onMake: () => go('make') }} />;
      return <Welcome vanished={value.kind === 'vanished'} go={go} />;
    case 'locked':
    case 'unlocking':
      if (door.value === 'forgotten') return <Later load={loadForgotten} props={back} />;
      return <Unlock why={value.kind === 'locked' ? value.why : 'start'} go={go} />;
    case 'resealing':
      return <Resealing done={value.done} total={value.total} />;
    default:
      return <Obstacle state={value} />;
  }
}
