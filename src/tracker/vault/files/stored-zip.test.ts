import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bytesOf } from './files.fixture';
import { StoredFile, storedZip } from './stored-zip';

const AT = new Date(2026, 10, 22, 10, 12, 34);

test('it is byte for byte what the library makes of the same files', async () => {
  const long = new Uint8Array(9_000_001).map((_, index) => (index * 31) % 255);
  const inPieces = new StoredFile('dossiers.age');
  for (let from = 0; from < long.length; from += 700_000) inPieces.add(long.slice(from, from + 700_000));
  const files = [new StoredFile('LEESMIJ.txt', bytesOf('Beste lezer')), inPieces, new StoredFile('leeg.age')];
  const library = zipSync(
    { 'LEESMIJ.txt': bytesOf('Beste lezer'), 'dossiers.age': long, 'leeg.age': new Uint8Array() },
    { level: 0, mtime: AT },
  );
  const ours = new Uint8Array(await storedZip(files, AT).arrayBuffer());
  expect(Buffer.compare(ours, library)).toBe(0);
});
