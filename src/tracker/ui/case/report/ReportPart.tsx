import { useMemo } from 'preact/hooks';
import type { Day } from '../../../../protocol/day';
import type { Command } from '../../../domain/command';
import { useCase } from '../../case-kit/case-context';
import { leftOutIn } from '../../case-kit/left-out-choice';
import { othersInVault } from '../../case-kit/names/others-in-vault';
import { SettleNames } from '../../case-kit/names/SettleNames';
import { decide, decidedAmong, isEverywhereKey, lookOf, questionsIn } from '../../case-kit/names/settling';
import { PartScreen } from '../../case-kit/PartScreen';
import { GiveAway } from '../../case-kit/paper/GiveAway';
import { Paper } from '../../case-kit/paper/Paper';
import { useGiving } from '../../case-kit/paper/use-giving';
import { MoveStatus } from '../../kit/controls/MoveStatus';
import { Notice } from '../../kit/controls/Notice';
import { Link } from '../../kit/screen/Link';
import { useMove } from '../../model/move';
import { useRemembered } from '../../model/remembered';
import { useWork } from '../../model/work';
import { count } from '../../words/count';
import { makeReport } from './make-report';
import { ReportFields } from './ReportFields';
import { heldWords, NOTHING_CHOSEN, partsOf, type ReportChoices, readerOf, recipientOf } from './report-choices';

/** What keeps a report from leaving, in words; nothing when all is well. */
function obstacle(choices: ReportChoices, open: number, askedWhichHome: boolean): string | undefined {
  const { from, until } = choices;
  if (from && until && from > until)
    return 'De eerste dag van de periode ligt na de laatste. Verander een van de twee.';
  if (partsOf(choices).length === 0) return 'Kies ten minste één onderdeel.';
  if (open > 0) return `Kijk eerst nog ${count(open, 'woord', 'woorden')} na. Daarna kun je het verslag geven.`;
  if (choices.leftOut.length > 0 && choices.whyLeftOut.trim() === '')
    return 'Schrijf op waarom je iets weglaat. Dat komt in het dossier.';
  if (askedWhichHome) return 'Kies voor welk huis het is.';
  if (recipientOf(choices) === undefined) return 'Kies eerst aan wie je het verslag geeft. Dat komt in het dossier.';
  return undefined;
}

/** That something was kept out of this copy is written down with it. */
function leftOutCommands(choices: ReportChoices, happenedOn: Day): readonly Command[] {
  const pupil = readerOf(choices);
  const what = leftOutIn(choices);
  if (pupil === undefined || what.length === 0) return [];
  return [
    { do: 'record', type: 'left-out-of-copy', body: { happenedOn, pupil, what, reason: choices.whyLeftOut.trim() } },
  ];
}

/** The begeleidingsverslag: chosen, looked through, and given away (S0-3, S3-11, S3-12). */
export function ReportPart() {
  const { file, procedure } = useCase();
  const { school, clock, preferences, desk } = useWork();
  const elsewhere = useMemo(() => othersInVault(desk.now().files.values(), [file.id]), [desk.loading.value]);
  const choices = useRemembered<ReportChoices>(`report/${file.id}`, NOTHING_CHOSEN);
  const chosen = choices.value;
  const today = clock.today.value;
  const change = (changes: Partial<ReportChoices>) => {
    choices.value = { ...choices.peek(), ...changes };
  };
  // As it was when the screen was opened: writing down that it was given must not change what is given.
  const opened = useMemo(() => file, [file.id]);
  const made = useMemo(
    () => makeReport(opened, procedure, school, chosen, today, elsewhere),
    [opened, procedure, school, chosen, today, elsewhere],
  );
  const reader = readerOf(chosen);
  const to = recipientOf(chosen);
  const move = useMove(file.id);
  const giving = useGiving(JSON.stringify([made?.document, made?.signers, to]), (as) =>
    move.submit(() => [
      {
        do: 'record',
        type: 'sent-outside',
        body: {
          happenedOn: clock.today.peek(),
          what: 'report',
          to: to ?? { kind: 'other', text: '' },
          ...(reader !== undefined && { pupil: reader }),
          channel: as === 'print' ? 'letter' : 'other',
          as,
          note: heldWords(chosen),
        },
      },
      ...leftOutCommands(chosen, clock.today.peek()),
    ]),
  );

  if (preferences.projector.value) {
    return (
      <PartScreen heading="Verslag">
        <Notice title="Er kijken anderen mee">
          <p>
            Je laat nu alleen initialen zien. In een verslag staan namen. Zet dat eerst uit bij{' '}
            <Link to={{ screen: 'settings' }}>Instellingen</Link>.
          </p>
        </Notice>
      </PartScreen>
    );
  }
  const open = made?.open ?? [];
  const homes = [...file.homes.values()].filter(({ pupil, removed }) => pupil === reader && !removed);
  const problem = obstacle(
    chosen,
    questionsIn(open),
    chosen.to === 'parents' && homes.length > 1 && chosen.home === '',
  );
  const decided = reader === undefined ? [] : decidedAmong(chosen.decisions, reader, made?.marks ?? []);
  return (
    <PartScreen heading="Verslag" headingOnPaper={false}>
      <div class="no-print">
        <ReportFields choices={chosen} made={made} change={change} />
        {made && reader !== undefined && (
          <SettleNames
            marks={open}
            decided={decided.filter((key) => !isEverywhereKey(key)).length}
            onDecide={(marks, decision) =>
              change({ decisions: decide(choices.peek().decisions, reader, marks, decision) })
            }
            onStartOver={() =>
              change({
                decisions: Object.fromEntries(
                  Object.entries(choices.peek().decisions).filter(([key]) => !decided.includes(key)),
                ),
              })
            }
          />
        )}
      </div>
      {made && (
        <>
          <div class="no-print">
            <h2>Zo wordt het</h2>
            <p>
              {reader === undefined
                ? 'In dit verslag staan alle namen. Het is alleen voor collega’s die bij dit dossier horen.'
                : 'Lees het hele verslag. De namen van anderen zijn vervangen. Een omschrijving zoals “de jongen met de rode jas”, en “hij” of “zij”, herkent het programma niet.'}
            </p>
          </div>
          <Paper
            label="Het verslag, zoals het op papier komt"
            document={made.document}
            header={made.header}
            signers={made.signers}
            marks={made.marks}
            lookOf={(mark) => (reader === undefined ? undefined : lookOf(chosen.decisions, reader, mark))}
            printable={problem === undefined && giving.written.value.has('print')}
          />
          <div class="no-print">
            {problem ? (
              <Notice kind="warn" live="status" title="Nog niet te geven">
                <p>{problem}</p>
              </Notice>
            ) : (
              <GiveAway
                giving={giving}
                document={made.document}
                header={made.header}
                signers={made.signers}
                title={made.title}
                fileName={made.fileName}
              >
                <p>
                  Het staat in de <Link to={{ screen: 'case', case: file.id, part: 'timeline' }}>tijdlijn</Link>. Heb je
                  het toch niet gegeven? Neem die regel dan terug.
                </p>
              </GiveAway>
            )}
            <MoveStatus move={move} />
          </div>
        </>
      )}
    </PartScreen>
  );
}
