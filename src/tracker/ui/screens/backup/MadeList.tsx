import type { MadeFile } from '../../../vault/vault-files';
import { useFilesAnswer } from '../../model/use-files-answer';
import { useWork } from '../../model/work';
import { count } from '../../words/count';
import { moment } from '../../words/dates';

const KIND_WORDS: Readonly<Record<MadeFile['kind'], string>> = {
  'back-up': 'back-up',
  handover: 'overdracht',
  share: 'telling',
};

/** Every file that was made here, so that a person knows which ones to throw away. */
export function MadeList() {
  const { vault } = useWork();
  const made = useFilesAnswer(vault.files.made).value ?? [];
  if (made.length === 0) return null;
  return (
    <section>
      <h2>Wat hier is gemaakt</h2>
      <p>Gooi bestanden weg die je niet meer nodig hebt. Wat je hier wist, blijft in oudere bestanden staan.</p>
      <details>
        <summary>{count(made.length, 'bestand', 'bestanden')}</summary>
        <ul>
          {made.map(({ kind, name, madeAt, hash }) => (
            <li key={hash}>
              {name} ({KIND_WORDS[kind]}, {moment(madeAt)})
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
