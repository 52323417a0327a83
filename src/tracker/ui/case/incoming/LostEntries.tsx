import { replay } from '../../../domain/replay';
import { writtenOn } from '../../../domain/written-on';
import type { ReadFile } from '../../../vault/vault-files';
import { Notice } from '../../kit/controls/Notice';
import { count } from '../../words/count';
import { longDay } from '../../words/dates';

/** What of a back-up cannot be read, line by line; nothing where all can. */
export function LostEntries({ file }: { readonly file: ReadFile }) {
  const { lost, cases } = file;
  if (lost.length === 0) return null;
  const labels = new Map(cases.map(({ id, entries }) => [id, replay(entries)?.label]));
  return (
    <Notice kind="warn" title={`Zet terug, op ${count(lost.length, 'regel', 'regels')} na`}>
      <p>Niet alles in dit bestand is nog te lezen. De rest kun je gewoon terugzetten. Dit lukt niet:</p>
      <ul>
        {lost.map((one) => (
          <li key={`${one.case} ${one.entry}`}>
            {labels.get(one.case) === undefined ? 'Een dossier zonder naam' : `Dossier ${labels.get(one.case)}`}: een
            regel die is geschreven op {longDay(writtenOn(one.time))}.
          </li>
        ))}
      </ul>
    </Notice>
  );
}
