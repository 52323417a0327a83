import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { CaseFile } from '../../../domain/case';
import type { Author } from '../../../domain/entries';
import { isHeldElsewhere } from '../../../domain/queries/held-elsewhere';
import { isSummary } from '../../../domain/queries/left-out';
import { replay } from '../../../domain/replay';
import { REPORT_WORDS } from '../../../domain/report/words';
import type { CaseId } from '../../../log/entry';
import { done, failed, type Outcome } from '../../../vault/outcome';
import type { ReadFile, SealedFile } from '../../../vault/vault-files';
import { IncomingChanges } from '../../case/incoming/IncomingChanges';
import { preset } from '../../case/incoming/preset';
import { ActionStatus } from '../../kit/controls/ActionStatus';
import { Actions } from '../../kit/controls/Actions';
import { Arrived } from '../../kit/controls/Arrived';
import { Button } from '../../kit/controls/Button';
import { Dialog } from '../../kit/controls/Dialog';
import { Notice } from '../../kit/controls/Notice';
import { offerFile } from '../../kit/controls/offer-file';
import { TextArea } from '../../kit/controls/TextArea';
import { Link } from '../../kit/screen/Link';
import { useNaming } from '../../model/naming';
import { roleName } from '../../model/school';
import { useAction } from '../../model/use-action';
import { useWork } from '../../model/work';
import { capital } from '../../words/capital';
import { count } from '../../words/count';
import { longDay } from '../../words/dates';
import { previewWords } from '../../words/files';
import { stepWords } from '../../words/steps';
import { STORAGE_WORDS } from '../../words/unlock-failures';
import styles from './Handover.module.css';
import { type Answered, refuse, take } from './take';

interface Reply {
  readonly file: SealedFile;
  readonly taken: boolean;
}

/** What a handover holds, case by case, and the answer to it: taken over with a receipt, or not with a reason. */
export function Incoming({ file, onLeave }: { readonly file: ReadFile; onLeave(): void }) {
  const work = useWork();
  const { preferences, school, desk } = work;
  const isCopy = (id: CaseId): boolean => {
    const own = desk.file(id);
    return own !== undefined && isHeldElsewhere(own);
  };
  const files = useMemo(() => {
    const leftOut = new Set(file.preview.leftOut.map((one) => one.case));
    return file.cases.flatMap(({ id, entries }) => (leftOut.has(id) ? [] : (replay(entries) ?? [])));
  }, [file]);
  const isDeclining = useSignal(false);
  const reason = useSignal('');
  const isMissing = useSignal(false);
  const accepted = useSignal(preset(file.questions, isCopy));
  const me = preferences.author.value;
  const offeredTo = files.flatMap(({ offer }) => offer?.body.to ?? [])[0];
  const isForOther = offeredTo !== undefined && offeredTo !== me?.role;

  // The dialog closes whatever the answer comes to: what went wrong stands behind it.
  const answering = useAction(
    async (_, make: () => Promise<Answered>, taken: boolean): Promise<Outcome<Reply, string>> => {
      try {
        const answered = await make();
        if (!answered.ok) return failed(answered.words);
        offerFile(answered.file.name, answered.file.content);
        return done({ file: answered.file, taken });
      } finally {
        isDeclining.value = false;
      }
    },
  );
  const becoming = useAction((_, author: Author) => preferences.saveAuthor(author));

  const isWhole =
    file.lost.length + file.preview.leftOut.length === 0 &&
    file.questions.every(({ entry }) => accepted.value.has(entry.id));
  if (answering.value.value) return <Replied {...answering.value.value} files={files} isWhole={isWhole} />;
  const { newEntries, staysErased } = file.preview;
  const isGone = newEntries === 0 && staysErased > 0;
  const isNothing = file.preview.leftOut.length === file.cases.length;
  const isKnown = newEntries === 0 && !isGone && !isNothing;
  return (
    <Arrived>
      <Notice title="Dit zit in het bestand">
        <ul>
          {previewWords(file.preview).map((line) => (
            <li key={line}>{line}</li>
          ))}
          {isKnown && <li>Alles hiervan heb je al. Je kunt het antwoord nog een keer maken.</li>}
        </ul>
      </Notice>
      {files.length > 0 && <h2>{files.length === 1 ? 'Het dossier' : 'De dossiers'}</h2>}
      <ul class={styles['list']}>
        {files.map((one) => (
          <li key={one.id} class={styles['item']}>
            <IncomingCase file={one} />
          </li>
        ))}
      </ul>
      <IncomingChanges
        file={file}
        accepted={accepted.value}
        onChange={(next) => {
          accepted.value = next;
        }}
      />
      {isGone && (
        <Notice kind="warn" title="Dit is hier gewist">
          <p>Je wiste dit eerder voor goed. Daarom komt het hier niet terug. Neem het niet over, en bel de ander.</p>
        </Notice>
      )}
      {isForOther && (
        <Notice kind="warn" title={`Dit is aangeboden aan ${roleName(school, offeredTo)}`}>
          <p>
            Jij schrijft hier als {me ? roleName(school, me.role) : 'iemand anders'}. Alleen wie die rol heeft, kan
            antwoorden. Kies je dit, dan staat die rol voortaan bij wat je schrijft.
          </p>
          <Actions>
            <Button
              kind="small"
              busy={becoming.busy.value}
              onClick={() => me && becoming.start({ ...me, role: offeredTo })}
            >
              {`Ik ben ${roleName(school, offeredTo)}`}
            </Button>
          </Actions>
        </Notice>
      )}
      <ActionStatus action={answering} title="Dat is niet gelukt" words={(said) => said} />
      <ActionStatus action={becoming} title="Dat is niet gelukt" words={STORAGE_WORDS} />
      <Actions>
        {!isGone && !isNothing && (
          <Button
            kind="main"
            busy={answering.busy.value}
            disabled={isForOther}
            onClick={() => answering.start(() => take(work, file, accepted.value), true)}
          >
            {answering.busy.value ? 'Bezig…' : 'Neem over en maak het ontvangstbewijs'}
          </Button>
        )}
        {!isKnown && (
          <Button
            disabled={isForOther}
            onClick={() => {
              isDeclining.value = true;
            }}
          >
            Neem het niet over
          </Button>
        )}
        <Button onClick={onLeave}>Doe nog niets</Button>
      </Actions>
      <Dialog
        open={isDeclining.value}
        title="Neem je het niet over?"
        onClose={() => {
          isDeclining.value = false;
        }}
      >
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            isMissing.value = reason.value.trim() === '';
            if (!isMissing.value) answering.start(() => refuse(work, file, reason.value.trim()), false);
          }}
        >
          <p>Er wordt hier niets bewaard. Je krijgt een bestand met je antwoord voor de ander.</p>
          <TextArea
            label="Waarom niet?"
            lines="few"
            value={reason.value}
            error={isMissing.value ? 'Schrijf kort op waarom.' : undefined}
            onInput={(text) => {
              reason.value = text;
            }}
          />
          <Actions>
            <Button kind="main" type="submit" busy={answering.busy.value}>
              Maak het antwoord
            </Button>
            <Button
              onClick={() => {
                isDeclining.value = false;
              }}
            >
              Terug
            </Button>
          </Actions>
        </form>
      </Dialog>
    </Arrived>
  );
}

function IncomingCase({ file }: { readonly file: CaseFile }) {
  const { school, procedureOf } = useWork();
  const naming = useNaming(file);
  const offer = file.offer?.body;
  const pupils = file.pupils.filter(({ removed }) => !removed);
  return (
    <>
      <h3>Dossier {file.label}</h3>
      <p class={styles['soft']}>
        Gemeld op {longDay(file.openedOn)} ·{' '}
        {file.status === 'open' ? stepWords(procedureOf(file), file.step) : REPORT_WORDS.statuses[file.status]}
        {isSummary(file) ? ' · alleen een samenvatting' : ` · ${count(file.entries.length, 'regel', 'regels')}`}
      </p>
      <ul>
        {pupils.map(({ id, role, class: group }) => (
          <li key={id}>
            {naming.pupil(id)}
            {group && `, ${group}`} ({REPORT_WORDS.pupilRoles[role]})
          </li>
        ))}
      </ul>
      {file.intake.facts && (
        <details>
          <summary>Lees wat er is gemeld</summary>
          <p>{file.intake.facts}</p>
        </details>
      )}
      {offer && (
        <p>
          {capital(roleName(school, offer.by.role))} ({offer.by.initials}) biedt het aan.
          {offer.note && <span> {offer.note}</span>}
        </p>
      )}
    </>
  );
}

/** The answer is a file too: it has to go back, or the sender does not know. */
function Replied({
  file: { name, content },
  taken,
  files,
  isWhole,
}: Reply & { readonly files: readonly CaseFile[]; readonly isWhole: boolean }) {
  return (
    <Arrived>
      <Notice kind="ok" title={taken ? 'Overgenomen' : 'Niet overgenomen'}>
        <p>
          {taken
            ? isWhole
              ? 'Alles is hier bewaard. '
              : 'Niet alles uit het bestand is hier bewaard. '
            : 'Hier is niets bewaard. '}
          Stuur nu het bestand {name} terug. Dan weet de ander het ook. Een wachtwoordzin is daar niet bij nodig.
        </p>
        <Actions>
          <Button kind="small" onClick={() => offerFile(name, content)}>
            Sla nog een keer op
          </Button>
        </Actions>
      </Notice>
      {taken && (
        <ul>
          {files.map(({ id, label }) => (
            <li key={id}>
              <Link to={{ screen: 'case', case: id }}>Open dossier {label}</Link>
            </li>
          ))}
        </ul>
      )}
    </Arrived>
  );
}
