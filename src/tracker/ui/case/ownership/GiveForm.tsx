import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import * as v from 'valibot';
import type { RoleId } from '../../../../protocol/procedure';
import { PUPIL } from '../../../../words/phrases';
import type { CaseFile } from '../../../domain/case';
import type { Share } from '../../../domain/queries/left-out';
import { done, failed, type Outcome } from '../../../vault/outcome';
import type { MadeHandover } from '../../../vault/vault-files';
import { ActionStatus } from '../../kit/controls/ActionStatus';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { Choice, Tick } from '../../kit/controls/Choice';
import { offerFile } from '../../kit/controls/offer-file';
import { Select } from '../../kit/controls/Select';
import { TextArea } from '../../kit/controls/TextArea';
import { readerOf, typedFlag, typedText } from '../../kit/form/typed';
import { Link } from '../../kit/screen/Link';
import { useDraft } from '../../model/draft';
import { roleName, staffOf } from '../../model/school';
import { useAction } from '../../model/use-action';
import { useFilesAnswer } from '../../model/use-files-answer';
import { useWork } from '../../model/work';
import { give } from './give';

const schema = v.object({ to: typedText, note: typedText, receiver: typedText, notes: typedFlag });
const EMPTY: v.InferOutput<typeof schema> = { to: '', note: '', receiver: 'one-time', notes: false };

export interface GiveFormProps {
  /** Names what is typed while it is not given. */
  readonly draft: string;
  readonly whole: readonly CaseFile[];
  /** Closed cases that go as a summary. */
  readonly summaries?: readonly CaseFile[];
  /** The role that it was offered to before, when only the file is wanted again. */
  readonly offeredTo?: RoleId;
  /** Told when the file was offered to the person. */
  onGiven(made: MadeHandover): void;
}

/** To whom cases go, what the other should know, and how the file is locked; ends in a file. */
export function GiveForm({ draft: key, whole, summaries = [], offeredTo, onGiven }: GiveFormProps) {
  const work = useWork();
  const { school, preferences, vault } = work;
  const draft = useDraft(key, EMPTY, readerOf(schema));
  const recipients = useFilesAnswer(vault.files.recipients.list).value ?? [];
  const ref = useRef<HTMLFormElement>(null);
  const tried = useSignal(false);
  const { note, receiver, notes, ...typed } = draft.value.value;
  const to = offeredTo ?? typed.to;
  const me = preferences.author.value?.role;
  const known = recipients.filter(({ confirmed }) => confirmed);
  const chosen = known.some(({ id }) => id === receiver) ? receiver : 'one-time';
  const hasNotes = whole.some(({ workingNotes }) => workingNotes.length > 0);
  const change = (changes: Partial<typeof EMPTY>) => {
    draft.value.value = { ...draft.value.peek(), ...changes };
  };

  const giving = useAction(async (_, receiver: string, share: Share): Promise<Outcome<void, string>> => {
    const cases = [
      ...whole.map(({ id }) => ({ id, share })),
      ...summaries.map(({ id }) => ({ id, share: 'summary' as const })),
    ];
    const given = await give(work, { cases, to, receiver, note });
    if (!given.ok) return failed(given.words);
    draft.clear();
    offerFile(given.file.name, given.file.content);
    onGiven(given.file);
    return done(undefined);
  });

  function submit(): void {
    tried.value = true;
    if (to === '') ref.current?.querySelector('select')?.focus();
    else if (whole.length + summaries.length > 0) giving.start(chosen, notes ? 'whole' : 'without-notes');
  }

  return (
    <form
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {offeredTo === undefined && (
        <>
          <Select
            label="Aan wie geef je het?"
            none="Kies"
            value={to || undefined}
            error={tried.value && to === '' ? 'Kies aan wie.' : undefined}
            options={staffOf(school, school.procedure).map((role) => [
              role,
              role === me ? `een andere ${roleName(school, role)}` : roleName(school, role),
            ])}
            onChange={(role) => change({ to: role ?? '' })}
          />
          <TextArea
            label="Wat moet de ander weten?"
            optional
            lines="few"
            value={note}
            onInput={(text) => change({ note: text })}
          />
        </>
      )}
      {known.length === 0 ? (
        <p>
          Het bestand gaat op slot met een wachtwoordzin voor één keer. Je belt de ander en leest de zin voor.{' '}
          <Link to={{ screen: 'handover', part: 'keys' }}>Of ruil sleutels</Link>
        </p>
      ) : (
        <Choice
          legend="Hoe gaat het bestand op slot?"
          layout="list"
          value={chosen}
          onChange={(id) => change({ receiver: id })}
          options={[
            ['one-time', 'Met een wachtwoordzin voor één keer', 'Je belt de ander en leest de zin voor.'],
            ...known.map(
              ({ id, label }) =>
                [id, `Met de sleutel van ${label}`, 'Alleen wie die sleutel heeft, kan het openen.'] as const,
            ),
          ]}
        />
      )}
      {recipients.length > known.length && known.length > 0 && (
        <p>
          Een sleutel kun je pas kiezen als je de cijfers hebt vergeleken.{' '}
          <Link to={{ screen: 'handover', part: 'keys' }}>Naar de sleutels</Link>
        </p>
      )}
      {hasNotes && (
        <Tick checked={notes} onChange={(on) => change({ notes: on })}>
          Geef ook mijn werknotities mee
        </Tick>
      )}
      <p>
        In het bestand staan de namen van alle {PUPIL.many} in{' '}
        {whole.length + summaries.length === 1 ? 'dit dossier' : 'deze dossiers'}. Geef het alleen aan wie ermee verder
        moet.
      </p>
      <ActionStatus action={giving} title="Er is nog geen bestand" words={(said) => said} />
      <Actions>
        <Button kind="main" type="submit" busy={giving.busy.value} disabled={!draft.ready.value}>
          {giving.busy.value ? 'Bezig met maken…' : 'Maak het bestand'}
        </Button>
      </Actions>
    </form>
  );
}
