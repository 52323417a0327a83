import { fileName } from '../files/file-name';
import { fromAge } from '../files/from-age';
import { openSealed } from '../files/open-sealed';
import { inOne, writeContents } from '../files/write-contents';
import { done, failed } from '../outcome';
import { changeRecords } from '../shelf/change-records';
import type { Recipient, SealedFile, VaultFiles } from '../vault-files';
import { type ExchangeParts, originOf } from './exchange-parts';
import type { MadeFiles } from './made-files';
import { notMade, notRead } from './told-reason';

/** Small values that vaults send each other. */
export function createShares(parts: ExchangeParts, files: MadeFiles): Pick<VaultFiles, 'makeShare' | 'readShare'> {
  const { open, age, now, newId } = parts;
  return {
    async makeShare(value, to) {
      const record = await open.shelf.record({ kind: 'recipient', key: to });
      if (!record.ok) return record;
      if (record.value === undefined) return failed('no-such-recipient');
      const { key } = record.value.value as Recipient;
      const plain = await inOne(writeContents({ ...originOf(parts), kind: 'share', value }));
      const sealed = fromAge(await age.sealTo(plain, [key]));
      if (!sealed.ok) return notMade(sealed.reason);
      const content = new Blob([sealed.value], { type: 'application/octet-stream' });
      const file: SealedFile = { name: fileName('share', new Date(now()), newId()), content };
      const remembered = await files.remember(file, { kind: 'share', cases: [] });
      if (!remembered.ok) return remembered;
      const { put, drop } = remembered.value;
      const stored = await changeRecords(open.shelf, { put: [put], drop });
      return stored.ok ? done(file) : stored;
    },
    async readShare(file) {
      const keys = await parts.keys();
      if (!keys.ok) return keys;
      const opened = await openSealed(age, file, { identity: keys.value.identity });
      if (!opened.ok) return notRead(opened.reason);
      const { contents } = opened.value;
      return contents.kind === 'share' ? done(contents.value) : failed('other-kind');
    },
  };
}
