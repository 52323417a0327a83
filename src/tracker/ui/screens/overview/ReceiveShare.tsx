import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type CountShare, readShare } from '../../../domain/queries/count-share';
import { SMALLEST_SHOWN } from '../../../domain/queries/hide-small';
import type { StorageFailure } from '../../../vault/failures';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { FileField } from '../../kit/controls/FileField';
import { Notice } from '../../kit/controls/Notice';
import { roleName } from '../../model/school';
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
  const found = useSignal<CountShare | undefined>(undefined);
  const problem = useSignal<string | undefined>(undefined);
  const added = useSignal<CountShare | undefined>(undefined);
  /** A file input keeps its file: another one begins anew. */
  const turn = useSignal(0);
  const ref = useRef<HTMLElement>(null);

  async function open(file: File | undefined): Promise<void> {
    found.value = undefined;
    added.value = undefined;
    problem.value = undefined;
    if (file === undefined) return;
    const read = await vault.files.readShare(file);
    const share = read.ok ? readShare(read.value) : undefined;
    found.value = share;
    if (!read.ok) problem.value = FILE_WORDS[read.reason];
    else if (share === undefined) problem.value = FILE_WORDS['newer-format'];
  }

  const stored = (saved: { readonly ok: true } | { readonly ok: false; readonly reason: StorageFailure }): boolean => {
    problem.value = saved.ok ? undefined : STORAGE_WORDS[saved.reason];
    return saved.ok;
  };

  async function take(share: CountShare): Promise<void> {
    if (!stored(await kept.add(share))) return;
    added.value = share;
    found.value = undefined;
    turn.value += 1;
    ref.current?.focus();
  }

  async function leaveOut(share: CountShare): Promise<void> {
    added.value = undefined;
    // The button that was pressed goes with what it left out.
    if (stored(await kept.remove(share))) ref.current?.focus();
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
        error={problem.value}
        onChoose={(file) => void open(file)}
      />
      {found.value && (
        <Notice title="Deze telling gaat open">
          <p>
            Van: {from(found.value)}. Schooljaar {found.value.schoolYear}, {size(found.value)}. Klopt het dat je deze
            kreeg?
          </p>
          <Actions>
            <Button kind="small" onClick={() => found.value && void take(found.value)}>
              Tel mee
            </Button>
            <Button
              kind="small"
              onClick={() => {
                found.value = undefined;
                turn.value += 1;
              }}
            >
              Tel niet mee
            </Button>
          </Actions>
        </Notice>
      )}
      {added.value && (
        <Notice kind="ok" live="status" title="Telt nu mee">
          <p>
            {from(added.value)}, schooljaar {added.value.schoolYear}.
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
                <Button kind="small" label={`Niet meer meetellen: ${from(share)}`} onClick={() => void leaveOut(share)}>
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
