import type { BackupContents, HandoverContents } from './contents';

/** The settings that a file brings, by name; a handover has none. */
export const settingsIn = (contents: BackupContents | HandoverContents): ReadonlyMap<string, unknown> =>
  new Map(
    contents.kind === 'back-up'
      ? contents.records.filter(({ kind }) => kind === 'setting').map(({ key, value }) => [key, value])
      : [],
  );
