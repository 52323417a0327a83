import type { GoneHere, ReadFile } from '../../../vault/vault-files';
import { labelIn } from '../../case/incoming/label-in';
import { roleName } from '../../model/school';
import { useWork } from '../../model/work';
import { count } from '../../words/count';
import { goneWords, leftOutWords } from '../../words/files';
import { whoseWords } from '../../words/whose-backup';

/** How many entries that is in all. */
export const entriesIn = (gone: readonly GoneHere[]): number => gone.reduce((sum, { entries }) => sum + entries, 0);

/** Before a back-up takes the place of everything: whose it is, what of here would be gone, and what of it does not come. */
export function WhatGoes({ file }: { readonly file: ReadFile }) {
  const { desk, school } = useWork();
  const { goneHere, notRestored } = file.preview;
  return (
    <>
      <p>{whoseWords(file, (role) => roleName(school, role))}</p>
      {goneHere.length > 0 && (
        <>
          <p>
            <strong>
              Dit staat hier en niet zo in het bestand ({count(entriesIn(goneHere), 'regel', 'regels')}). Dat is dan
              weg. Maak eerst een back-up.
            </strong>
          </p>
          <Lines lines={goneWords(goneHere, (id) => desk.file(id)?.label)} />
        </>
      )}
      {notRestored.length > 0 && (
        <>
          <p>Dit zit wel in het bestand, en komt niet terug:</p>
          <Lines lines={leftOutWords(notRestored, labelIn(file))} />
        </>
      )}
    </>
  );
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul>
    {lines.map((line, index) => (
      <li key={`${index} ${line}`}>{line}</li>
    ))}
  </ul>
);
