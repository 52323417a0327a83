import { useMemo } from 'preact/hooks';
import type { Message } from '../../../../protocol/message';
import type { Command } from '../../../domain/command';
import type { PupilId } from '../../../domain/entries';
import { homesOf } from '../../../domain/queries/homes';
import type { SentAs } from '../../../domain/vocabulary';
import { useCase } from '../../case-kit/case-context';
import { HomeChoice } from '../../case-kit/HomeChoice';
import { othersInVault } from '../../case-kit/names/others-in-vault';
import { SettleNames } from '../../case-kit/names/SettleNames';
import { questionsIn } from '../../case-kit/names/settling';
import { PartScreen } from '../../case-kit/PartScreen';
import { useGiving } from '../../case-kit/paper/use-giving';
import { alsoDone } from '../../case-kit/use-entry-form';
import { ActionStatus } from '../../kit/controls/ActionStatus';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { MoveStatus } from '../../kit/controls/MoveStatus';
import { Notice } from '../../kit/controls/Notice';
import { DraftNotices } from '../../kit/form/DraftNotices';
import { tooLongIn } from '../../kit/form/too-long';
import { dayProblem, said, typedDay } from '../../kit/form/typed';
import { Link } from '../../kit/screen/Link';
import type { Ended } from '../../model/action';
import { useDraft } from '../../model/draft';
import { useMove } from '../../model/move';
import { useAction } from '../../model/use-action';
import { useWork } from '../../model/work';
import { count } from '../../words/count';
import { STORAGE_WORDS } from '../../words/unlock-failures';
import { GiveLetter } from './GiveLetter';
import { InTheirLanguage } from './InTheirLanguage';
import { Interpreting } from './Interpreting';
import { LetterFields } from './LetterFields';
import styles from './LetterFields.module.css';
import { emptyLetter, type LetterDraft, readLetterDraft } from './letter-draft';
import { asWritten, type MadeLetter, makeLetter, nearKey, othersTold, replaceMarks, taskFor } from './make-letter';
import { Spoken } from './Spoken';
import { useSender } from './use-sender';

interface LetterScreenProps {
  readonly message: Message;
  readonly pupil: PupilId;
}

/** What keeps a message from leaving, in words; nothing when all is well. */
function obstacle({ marks, subjectMarks, open, text, tooLong }: MadeLetter, isMail: boolean): string | undefined {
  if (tooLong) return 'De tekst is te lang om vast te leggen. Maak haar korter.';
  if (marks.length > 0) return `Kijk eerst nog ${count(questionsIn(marks), 'woord', 'woorden')} na in de tekst.`;
  if (isMail && subjectMarks.length > 0) return 'Haal eerst de naam uit het onderwerp.';
  // Who says it fills in the rest while talking, and only the contact is kept.
  if (!isMail) return undefined;
  if (open.length > 0) return `Vul eerst nog in: ${open.map((name) => `[${name}]`).join(', ')}.`;
  return text.trim() === '' ? 'Er staat geen tekst.' : undefined;
}

/** One message for the parents of one pupil: filled in, changed, looked through, and given or said; the contact is written down with it. */
export function LetterScreen({ message, pupil }: LetterScreenProps) {
  const { file, procedure, naming } = useCase();
  const { school, clock, preferences, desk } = useWork();
  const elsewhere = useMemo(() => othersInVault(desk.now().files.values(), [file.id]), [desk.loading.value]);
  const { sender, keep } = useSender();
  const task = useMemo(() => taskFor(file, procedure, message), []);
  const homes = homesOf(file, pupil);
  const only = homes.length === 1 ? homes[0]?.id : undefined;
  const empty = useMemo(() => emptyLetter(message, clock.today.peek(), othersTold(file, message, pupil), only), []);
  const draft = useDraft(`letter/${file.id}/${message.id}/${pupil}`, empty, readLetterDraft);
  const typed = draft.value.value;
  const role = naming.role(preferences.author.value?.role ?? file.owner);
  const home = homes.find(({ id }) => id === typed.home)?.id;
  const given = { ...sender.value, ...typed.given };
  const made = makeLetter(file, procedure, school, {
    message,
    reader: pupil,
    typed: { ...typed, given },
    role,
    elsewhere,
    home,
  });
  const move = useMove(file.id);
  const change = (changes: Partial<LetterDraft>) => {
    move.reset();
    draft.value.value = { ...draft.value.peek(), ...changes };
  };

  const today = clock.today.value;
  const { channel } = typed;
  const isMail = channel === 'email';
  const asksHome = homes.length > 1 && home === undefined;
  const problem = asksHome ? 'Kies voor welk huis het is.' : obstacle(made, isMail);
  const ticked = typed.tick && task ? task.id : '';
  const contact = (happenedOn = clock.today.peek()): readonly Command[] => {
    const reached = isMail || typed.reached === 'yes';
    const view = isMail || !reached ? undefined : said(typed.view);
    // The tick says for which task it was; what the others hear settles it for them.
    const told = { ...(view && { view }), ...(ticked && { task: ticked }), ...(home !== undefined && { home }) };
    const body = { happenedOn, pupil, channel, reached, about: message.title, ...told };
    return [
      { do: 'record', type: 'parents-contacted', body },
      ...(reached ? alsoDone({ file, procedure }, ticked, happenedOn) : []),
    ];
  };
  const left = (as: SentAs): Command => ({
    do: 'record',
    type: 'sent-outside',
    body: {
      happenedOn: clock.today.peek(),
      what: 'letter',
      to: { kind: 'parents', pupil, ...(home !== undefined && { home }) },
      pupil,
      channel: 'email',
      as,
      note: asWritten(made),
    },
  });
  const keepSender = () => keep({ afzender: given.afzender ?? '', bereikbaar: given.bereikbaar ?? '' });
  const giving = useGiving(JSON.stringify([made.subject, made.leaving, pupil, home]), async (as) => {
    // The same text that is first copied and then opened in the mail program is one contact.
    const isFirst = giving.written.peek().size === 0;
    const saved = await move.submit(() => [...(isFirst ? contact() : []), left(as)]);
    if (!saved) return false;
    keepSender();
    draft.forget();
    return true;
  });
  const spoken = useGiving(JSON.stringify([typed, 'spoken']), () => Promise.resolve(true));
  const writing = useAction(async (): Promise<Ended<void, 'cancelled'>> => {
    // What went wrong with the move stands under its own button.
    if (!(await move.submit(() => contact(typedDay(typed.on))))) return { ok: false, reason: 'cancelled' };
    keepSender();
    draft.forget();
    await spoken.give(
      'copy',
      () => Promise.resolve(),
      () => undefined,
    );
    return { ok: true, value: undefined };
  });

  const of = { screen: 'case', case: file.id } as const;
  return (
    <PartScreen heading={message.title}>
      <div class={styles['letter']}>
        <p>
          <strong>Aan de ouders van {naming.pupil(pupil)}</strong>
        </p>
        <DraftNotices draft={draft} found="Je begon eerder aan dit bericht." onClear={draft.clear} />
        {homes.length > 1 && (
          <HomeChoice pupil={pupil} value={typed.home} asks="one" onChange={(next) => change({ home: next })} />
        )}
        <LetterFields message={message} typed={typed} given={given} made={made} change={change} />
        <SettleNames
          marks={made.marks}
          decided={0}
          none="In deze tekst zijn geen namen van anderen gevonden. Een omschrijving herkent het programma niet: lees zelf ook na."
          onDecide={(marks, decision) => {
            if (decision === 'replace') change({ text: replaceMarks(made.text, marks) });
            else change({ kept: [...draft.value.peek().kept, ...marks.map(nearKey)] });
          }}
        />
        {draft.problem.value && (
          <Notice kind="danger" live="alert" title="Wat je nu typt, wordt niet bewaard">
            <p>{STORAGE_WORDS[draft.problem.value]}</p>
          </Notice>
        )}
        {!isMail && <Interpreting pupil={pupil} />}
        {!isMail && <Spoken typed={typed} today={today} change={change} />}
        {isMail && <InTheirLanguage pupil={pupil} typed={typed} made={made} change={change} />}
        {problem ? (
          <Notice kind="warn" live="status" title={isMail ? 'Nog niet te versturen' : 'Nog niet klaar'}>
            <p>{problem}</p>
          </Notice>
        ) : null}
        <ActionStatus action={writing} />
        <MoveStatus move={move} />
        {isMail
          ? !problem && <GiveLetter giving={giving} subject={made.subject} text={made.leaving} />
          : spoken.state.value.kind !== 'given' && (
              <Actions>
                <Button
                  kind="main"
                  busy={writing.busy.value || move.busy.value}
                  disabled={asksHome || dayProblem(typed.on, today) !== undefined || tooLongIn({ view: typed.view })}
                  onClick={() => writing.start()}
                >
                  Leg het contact vast
                </Button>
              </Actions>
            )}
        <div role="status">
          {(giving.written.value.size > 0 || spoken.state.value.kind === 'given') && (
            <Notice kind="ok" title="Het contact is vastgelegd">
              <p>
                Je vindt het bij <Link to={{ ...of, part: 'parents' }}>Contact met ouders</Link>. Ging het toch niet
                door? Neem de regel dan terug in de <Link to={{ ...of, part: 'timeline' }}>tijdlijn</Link>.
              </p>
            </Notice>
          )}
        </div>
      </div>
    </PartScreen>
  );
}
