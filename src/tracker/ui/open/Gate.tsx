import { useSignal } from '@preact/signals';
import { useLobby } from '../model/lobby';
import { Forgotten } from './Forgotten';
import { MakeVault } from './MakeVault';
import { Obstacle } from './Obstacle';
import { Resealing } from './Resealing';
import { Restore } from './Restore';
import { Unlock } from './Unlock';
import { Welcome } from './Welcome';

/** Where one is in front of the vault, besides what its state says. */
export type Door = 'front' | 'make' | 'restore' | 'forgotten';

/** What is shown while the vault is not open. */
export function Gate() {
  const { state, held } = useLobby();
  const door = useSignal<Door>('front');
  const go = (to: Door) => {
    door.value = to;
  };
  const { value } = state;
  if (held.value) return <Forgotten onBack={() => go('front')} />;
  switch (value.kind) {
    case 'empty':
    case 'vanished':
      if (door.value === 'make') return <MakeVault onBack={() => go('front')} />;
      if (door.value === 'restore') return <Restore onBack={() => go('front')} />;
      return <Welcome vanished={value.kind === 'vanished'} go={go} />;
    case 'locked':
    case 'unlocking':
      // Making a vault, restoring one and unlocking all work out a key, and keep their own screen meanwhile.
      if (door.value === 'make') return <MakeVault onBack={() => go('front')} />;
      if (door.value === 'restore') return <Restore onBack={() => go('front')} />;
      if (door.value === 'forgotten') return <Forgotten onBack={() => go('front')} />;
      return <Unlock why={value.kind === 'locked' ? value.why : 'start'} go={go} />;
    case 'resealing':
      return <Resealing done={value.done} total={value.total} />;
    default:
      return <Obstacle state={value} />;
  }
}
