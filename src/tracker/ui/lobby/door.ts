/** Where one is in front of the vault, besides what its state says. */
export type Door = 'front' | 'make' | 'restore' | 'forgotten';
