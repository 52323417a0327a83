import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import * as v from 'valibot';
import { readErasedLine } from '../../../domain/queries/erased-line';
import type { StorageFailure } from '../../../vault/failures';
import type { MadeFile } from '../../../vault/vault-files';
import { ActionStatus } from '../../kit/controls/ActionStatus';
import { Button } from '../../kit/controls/Button';
import { Notice } from '../../kit/controls/Notice';
import { useAction } from '../../model/use-action';
import { useWork } from '../../model/work';
import { count } from '../../words/count';
import { moment } from '../../words/dates';
import { STORAGE_WORDS } from '../../words/unlock-failures';
import styles from './OlderFiles.module.css';
import { type OlderFile, olderFiles } from './older-files';

const SETTING = 'thrown-away';
const SHOWN = 10;
const hashes = v.array(v.string());

const KINDS: Readonly<Record<MadeFile['kind'], string>> = {
  'back-up': 'Back-up',
  handover: 'Overdracht of los bestand',
  share: 'Telling',
};

/** The files made here that may still hold a case that was erased; nothing when there are none. */
export function OlderFiles() {
  const { vault } = useWork();
  const files = useSignal<readonly OlderFile[]>([]);
  const thrown = useSignal<readonly string[]>([]);
  const problem = useSignal<StorageFailure | undefined>(undefined);
  const shown = useSignal(SHOWN);
  const ref = useRef<HTMLDivElement>(null);

  async function look(): Promise<void> {
    const [made, left, kept] = await Promise.all([
      vault.files.made(),
      vault.cases.tallies(),
      vault.settings.read(SETTING),
    ]);
    const failure = [made, left, kept].find(({ ok }) => !ok);
    problem.value = failure && !failure.ok ? failure.reason : undefined;
    if (!made.ok || !left.ok || !kept.ok) return;
    const read = v.safeParse(hashes, kept.value);
    thrown.value = read.success ? read.output : [];
    const erased = left.value.flatMap(({ case: id, tally }) => {
      const line = readErasedLine(tally);
      return line ? [{ case: id, left: line }] : [];
    });
    files.value = olderFiles(made.value, erased, new Set(thrown.value));
  }
  useEffect(() => {
    void look();
    return vault.subscribe(({ kind }) => {
      if (kind === 'files' || kind === 'case-erased' || kind === 'replaced') void look();
    });
  }, [vault]);

  const throwing = useAction(async (_, hash: string) => {
    const saved = await vault.settings.save(SETTING, [...thrown.value, hash]);
    if (saved.ok) {
      await look();
      // The button that was pressed is gone with its file.
      ref.current?.focus();
    }
    return saved;
  });

  return (
    <div ref={ref} tabIndex={-1}>
      {problem.value && (
        <Notice kind="danger" live="alert">
          <p>{STORAGE_WORDS[problem.value]}</p>
        </Notice>
      )}
      <ActionStatus action={throwing} title="Niet opgeslagen" words={STORAGE_WORDS} />
      {files.value.length > 0 && (
        <section>
          <h2>Oudere bestanden</h2>
          <p>
            In deze bestanden kan nog staan wat hier is gewist. Wij kunnen er niet bij: zoek ze op en gooi ze zelf weg.
            Gaf je een bestand aan iemand anders? Vraag die dan hetzelfde. Bewaart school er een met opzet? Dan kan het
            hier blijven staan.
          </p>
          <ul role="list" class={styles['files']}>
            {files.value.slice(0, shown.value).map(({ file, cases }) => (
              <li key={file.hash}>
                <span>
                  <strong>{file.name}</strong>
                  <br />
                  {KINDS[file.kind]} van {moment(file.madeAt)}. Hierin{' '}
                  {cases === 1 ? 'staat misschien nog' : 'staan misschien nog'}{' '}
                  {count(cases, 'gewist dossier', 'gewiste dossiers')}.
                </span>
                <Button kind="small" label={`${file.name} is weggegooid`} onClick={() => throwing.start(file.hash)}>
                  Is weggegooid
                </Button>
              </li>
            ))}
          </ul>
          {files.value.length > shown.value && (
            <Button
              onClick={() => {
                shown.value = files.value.length;
              }}
            >
              Laat ze alle {files.value.length} zien
            </Button>
          )}
        </section>
      )}
    </div>
  );
}
