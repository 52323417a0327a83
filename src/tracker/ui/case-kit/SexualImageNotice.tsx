import { Notice } from '../kit/controls/Notice';
import { useWork } from '../model/work';

/** What to do with a sexual image, and above all what not: no place of it is asked. */
export function SexualImageNotice() {
  const { school } = useWork();
  const { imageHelp = [] } = school;
  return (
    <Notice kind="danger" title="Kopieer het niet en bewaar het niet">
      <p>
        Kijk er niet verder naar en stuur het niet door, ook niet als bewijs. Een naaktbeeld van iemand onder de 18
        maken, hebben of delen kan strafbaar zijn.
      </p>
      <ul>
        {imageHelp.map(({ name, number, site }) => (
          <li key={name}>
            {[name, number, site?.replace(/^https?:\/\/(www\.)?/u, '').replace(/\/$/u, '')].filter(Boolean).join(' · ')}
            . Zij helpen om het weg te krijgen.
          </li>
        ))}
        <li>De politie. Daar kun je het melden of aangifte doen.</li>
      </ul>
      <p>Dit staat niet in het protocol. Bron: Helpwanted, eSafety en Childline.</p>
    </Notice>
  );
}
