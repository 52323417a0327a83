import { parseDay } from '../../../protocol/day';
import type { LawNote } from '../../domain/law';
import { REPORT_WORDS } from '../../domain/report/words';
import { Notice } from '../kit/controls/Notice';
import { useWork } from '../model/work';
import { dateWords } from '../words/dates';

const wordsOf = (note: LawNote): readonly string[] => {
  switch (note.kind) {
    case 'too-long':
      return [`Dit duurt langer dan ${note.mostDays} dagen achter elkaar.`];
    case 'no-end':
      return ['Er is geen laatste dag ingevuld.'];
    case 'no-purpose':
      return ['Er is geen doel ingevuld.'];
    case 'duties':
      return note.missing.map((duty) => `Nog niet aangevinkt: ${REPORT_WORDS.duties[duty]}.`);
    default:
      return note satisfies never;
  }
};

export interface LawNoticeProps {
  readonly notes: readonly LawNote[];
  readonly of: 'suspension' | 'timeOut';
}

/** What the law asks and is not there yet, with where that was read. It keeps nobody from saving. */
export function LawNotice({ notes, of }: LawNoticeProps) {
  const { school } = useWork();
  const law = school.law;
  const rule = law?.[of];
  if (law === undefined || rule === undefined || notes.length === 0) return null;
  const day = parseDay(rule.dated);
  return (
    <Notice title="Naast het protocol: wat de wet en de uitleg daarvan vragen" live="status">
      <ul>
        {notes.flatMap(wordsOf).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p>
        Dit geldt voor {law.holdsFor} en staat niet in het protocol. Bron: {rule.source}
        {day && `, ${dateWords(day)}`}. Je kunt gewoon bewaren.
      </p>
    </Notice>
  );
}
