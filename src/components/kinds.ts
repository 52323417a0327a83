import type { IconName } from './icons';

/** The kinds of thing a part of a page can be, by the word that its editor writes; each has a colour and an icon. */
export const KINDS = {
  doen: { kind: 'you', icon: 'hand' },
  school: { kind: 'school', icon: 'school' },
  wanneer: { kind: 'school', icon: 'clock' },
  praten: { kind: 'help', icon: 'talk' },
} as const satisfies Record<string, { readonly kind: 'you' | 'school' | 'help'; readonly icon: IconName }>;

export type Kind = keyof typeof KINDS;
