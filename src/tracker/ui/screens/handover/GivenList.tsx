import { useSignal } from '@preact/signals';
import type { CaseId } from '../../../log/entry';
import type { HandoverRecord } from '../../../vault/vault-files';
import { Link } from '../../kit/screen/Link';
import { roleName } from '../../model/school';
import { useFilesAnswer } from '../../model/use-files-answer';
import { useWork } from '../../model/work';
import { capital } from '../../words/capital';
import { count } from '../../words/count';
import { moment } from '../../words/dates';
import { Erased } from '../clean-up/Erased';
import { OlderFiles } from '../clean-up/OlderFiles';
import { readAnswer } from './answer';
import { Copies } from './Copies';
import styles from './Handover.module.css';

/** Everything that was handed over, the newest first: what came back for it, and what is left of it here. */
export function GivenList({ records }: { readonly records: readonly HandoverRecord[] }) {
  const erased = useSignal<CaseId | undefined>(undefined);
  if (records.length === 0) return <p>Je hebt nog niets gegeven.</p>;
  return (
    <>
      {erased.value !== undefined && <Erased key={erased.value} cases={[erased.value]} />}
      <ul class={styles['list']}>
        {records.map((record) => (
          <li key={record.id} class={styles['item']}>
            <Given
              record={record}
              onErased={(id) => {
                erased.value = id;
              }}
            />
          </li>
        ))}
      </ul>
      {erased.value !== undefined && <OlderFiles />}
    </>
  );
}

function Given({ record, onErased }: { readonly record: HandoverRecord; onErased(id: CaseId): void }) {
  const { vault, desk } = useWork();
  const recipients = useFilesAnswer(vault.files.recipients.list).value;
  const to = recipients?.find(({ id }) => id === record.to);
  const labels = record.cases.flatMap((id) => desk.file(id)?.label ?? []);
  const gone = record.cases.length - labels.length;
  return (
    <>
      <h3>
        {record.forKeeping ? 'Opgeslagen' : 'Gegeven'} op {moment(record.madeAt)}
      </h3>
      <p class={styles['soft']}>
        {labels.length > 0 && `${labels.length === 1 ? 'Dossier' : 'Dossiers'} ${labels.join(', ')}. `}
        {gone > 0 && `${count(gone, 'dossier staat', 'dossiers staan')} niet meer hier. `}
        {record.to === 'one-time'
          ? 'Met een wachtwoordzin voor één keer.'
          : `Met de sleutel van ${to?.label ?? 'iemand'}.`}
      </p>
      <WhatBecame record={record} isHere={labels.length > 0} />
      {record.receivedAt !== undefined && <Copies record={record} onErased={onErased} />}
    </>
  );
}

function WhatBecame({ record, isHere }: { readonly record: HandoverRecord; readonly isHere: boolean }) {
  const { school } = useWork();
  const answer = readAnswer(record.answer);
  const who = answer ? `${capital(roleName(school, answer.by.role))} (${answer.by.initials})` : 'De ander';
  if (record.receivedAt !== undefined) {
    return (
      <p>
        <strong>Ontvangen.</strong> {who} nam alles over. Het bewijs klopt.
      </p>
    );
  }
  if (record.refusedAt !== undefined) {
    return (
      <p>
        <strong>Niet aangenomen.</strong> {answer?.reason && <span>Reden: {answer.reason}</span>}
      </p>
    );
  }
  if (record.forKeeping) {
    return (
      <p>
        <strong>Om elders te bewaren.</strong> Daar komt geen antwoord op.
      </p>
    );
  }
  return (
    <p>
      <strong>Wacht op antwoord.</strong> {isHere && 'Tot dan ligt het dossier bij jou. '}
      <Link to={{ screen: 'handover', part: 'reply' }}>Lees het antwoord in</Link>
    </p>
  );
}
