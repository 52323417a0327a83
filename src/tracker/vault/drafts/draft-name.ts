/** Under which name a draft is kept: each tab writes one of its own, so that two tabs never write over each other. */
const BEFORE_TAB = '\u0001';

export interface DraftName {
  readonly key: string;
  /** The tab that wrote it; absent when a program of before drafts had one. */
  readonly tab?: string;
}

export const draftName = ({ key, tab }: DraftName): string => (tab === undefined ? key : `${key}${BEFORE_TAB}${tab}`);

export function readDraftName(name: string): DraftName {
  const at = name.lastIndexOf(BEFORE_TAB);
  return at === -1 ? { key: name } : { key: name.slice(0, at), tab: name.slice(at + 1) };
}
