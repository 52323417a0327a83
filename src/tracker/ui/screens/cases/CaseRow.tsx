import { PUPIL } from '../../../../words/phrases';
import type { CaseFile } from '../../../domain/case';
import { firstTerm } from '../../../domain/queries/first-term';
import { isHeldElsewhere } from '../../../domain/queries/held-elsewhere';
import { isSummary } from '../../../domain/queries/left-out';
import { REPORT_WORDS } from '../../../domain/report/words';
import { useNaming } from '../../model/naming';
import { hashOf } from '../../model/route';
import { useWork } from '../../model/work';
import { late, shortDay } from '../../words/dates';
import { stepWords } from '../../words/steps';
import styles from './CaseRow.module.css';

/** One case in the list; the whole row leads to it. */
export function CaseRow({ file, onOpen }: { readonly file: CaseFile; onOpen(): void }) {
  const { clock, desk, procedureOf, school } = useWork();
  const naming = useNaming(file);
  const pupils = file.pupils.filter(({ removed }) => !removed);
  const names = (role: 'targeted' | 'bullying') => pupils.filter((pupil) => pupil.role === role);
  const targeted = names('targeted');
  const classes = [...new Set(targeted.map((pupil) => pupil.class))].filter(Boolean).join(', ');
  const forms = (file.intake.forms ?? []).map((form) => REPORT_WORDS.forms(form)).join(', ');
  const canOnlyBeRead = file.unknown.length > 0 || desk.now().withoutProcedure.has(file.id);
  const today = clock.today.value;
  const procedure = procedureOf(file);
  const isWorked = file.status === 'open' && !isHeldElsewhere(file) && !canOnlyBeRead;
  const term = procedure && isWorked ? firstTerm(file, procedure, school.calendar) : undefined;
  return (
    <li class={styles['row']} data-status={file.status}>
      <a href={hashOf({ screen: 'case', case: file.id })} data-case={file.id} onClick={onOpen}>
        <span class={styles['who']}>
          {targeted.map(({ id }) => naming.pupil(id)).join(', ') || `${PUPIL.one} nog niet bekend`}
          {classes && <span class={styles['class']}> {classes}</span>}
        </span>
        <span class={styles['step']}>
          {file.status === 'open' ? stepWords(procedure, file.step) : REPORT_WORDS.statuses[file.status]}
        </span>
        <span class={styles['more']}>
          {file.label} · sinds {shortDay(file.openedOn, today)}
          {term && ` · uiterlijk ${shortDay(term, today)}${term < today ? `: ${late(term, today)}` : ''}`}
          {forms && ` · ${forms}`}
          {isHeldElsewhere(file) && ' · jouw kopie: het ligt bij een ander'}
          {isSummary(file) && ' · samenvatting'}
          {canOnlyBeRead && ' · alleen lezen'}
          {desk.quarantined.value.has(file.id) && ' · er is een tweede versie van een regel'}
        </span>
      </a>
    </li>
  );
}
