import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type CountShare, readShare } from '../../../domain/queries/count-share';
import { SMALLEST_SHOWN } from '../../../domain/queries/hide-small';
import type { FileFailure, StorageFailure } from '../../../vault/failures';
import { done, failed, type Outcome } from '../../../vault/outcome';
import { ActionStatus } from '../../kit/controls/ActionStatus';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { FileField } from '../../kit/controls/FileField';
import { Notice } from '../../kit/controls/Notice';
import { roleName } from '../../model/school';
import { useAction } from '../../model/use-action';
import { useWork } from '../../model/work';
import { capital } from '../../words/capital';
import { moment } from '../../words/dates';
import { FILE_WORDS } from '../../words/failures';
import { STORAGE_WORDS } from '../../words/unlock-failures';
import type { KeptShares } from './kept-shares';
import styles from './ReceiveShare.module.css';

/** Opens the counts of others, shows from whom they are, and counts them along. */
export function ReceiveShare({ kept, schoolYear }: { readonly kept: KeptShares; readonly schoolYear: string }) {
  const { vault, school } = useWork();
  /** A file input keeps its file: another one begins anew. */
  const turn = useSignal(0);
  const ref = useRef<HTMLElement>(null);

  const opening = useAction(async (_, file: File): Promise<Outcome<CountShare, FileFailure>> => {
    const read = await vault.files.readShare(file);
    if (!read.ok) return read;
    const share = readShare(read.value);
    return share === undefined ? failed('newer-format') : done(share);
  });
  const taking = useAction(async (_, share: CountShare): Promise<Outcome<CountShare, StorageFailure>> => {
    const saved = await kept.add(share);
    if (!saved.ok) return saved;
    opening.reset();
    turn.value += 1;
    ref.current?.focus();
    return done(share);
  });
  const leaving = useAction(async (_, share: CountShare) => {
    const saved = await kept.remove(share);
    // The button that was pressed goes with what it left out.
    if (saved.ok) ref.current?.focus();
    return saved;
  });
  const found = opening.value.value;
  const added = taking.value.value;

  function choose(file: File | undefined): void {
    taking.reset();
    if (file === undefined) opening.reset();
    else opening.anew(file);
  }

  const from = ({ by, madeAt }: CountShare): string =>
    `${capital(roleName(school, by.role))} (${by.initials}), ${moment(madeAt)}`;
  const size = ({ lines }: CountShare): string =>
    lines.length < SMALLEST_SHOWN ? `minder dan ${SMALLEST_SHOWN} dossiers` : `${lines.length} dossiers`;
  const shares = kept.shares.value ?? [];
  const ofYear = shares.filter((share) => share.schoolYear === schoolYear);

  return (
    <section ref={ref} tabIndex={-1}>
      <h3>Tel mee wat je van anderen kreeg</h3>
      <FileField
        key={turn.value}
        label="Een telling van een collega"
        hint="Een bestand dat voor jouw sleutel is gemaakt."
        accept=".age"
        error={opening.reason.value && FILE_WORDS[opening.reason.value]}
        onChoose={choose}
      />
      <ActionStatus action={opening} />
      {found && (
        <Notice title="Deze telling gaat open">
          <p>
            Van: {from(found)}. Schooljaar {found.schoolYear}, {size(found)}. Klopt het dat je deze kreeg?
          </p>
          <Actions>
            <Button kind="small" busy={taking.busy.value} onClick={() => taking.start(found)}>
              Tel mee
            </Button>
            <Button
              kind="small"
              onClick={() => {
                opening.reset();
                turn.value += 1;
              }}
            >
              Tel niet mee
            </Button>
          </Actions>
        </Notice>
      )}
      <ActionStatus action={taking} title="Niet opgeslagen" words={STORAGE_WORDS} />
      <ActionStatus action={leaving} title="Niet opgeslagen" words={STORAGE_WORDS} />
      {added && (
        <Notice kind="ok" live="status" title="Telt nu mee">
          <p>
            {from(added)}, schooljaar {added.schoolYear}.
          </p>
        </Notice>
      )}
      {ofYear.length > 0 && (
        <>
          <h4>Dit telt mee in {schoolYear}</h4>
          <ul role="list" class={styles['shares']}>
            {ofYear.map((share) => (
              <li key={share.source}>
                <span>{from(share)}</span>
                <Button
                  kind="small"
                  label={`Niet meer meetellen: ${from(share)}`}
                  onClick={() => {
                    taking.reset();
                    leaving.start(share);
                  }}
                >
                  Niet meer meetellen
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
