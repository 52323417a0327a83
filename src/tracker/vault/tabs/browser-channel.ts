import type { TabChannel } from '../world';
import type { TabMessage } from './tab-message';

/** The tabs of this site in this browser. */
export function browserChannel(name: string): TabChannel {
  const channel = new BroadcastChannel(name);
  return {
    send: (message) => channel.postMessage(message),
    listen(heard) {
      channel.onmessage = ({ data }: MessageEvent<TabMessage>) => heard(data);
    },
  };
}
