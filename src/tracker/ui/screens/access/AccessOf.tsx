import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { Day } from '../../../../protocol/day';
import { PUPIL } from '../../../../words/phrases';
import type { CaseFile, Pupil } from '../../../domain/case';
import type { Command, Refusal } from '../../../domain/command';
import type { HomeId, Person } from '../../../domain/entries';
import type { SaveFailure } from '../../../vault/failures';
import type { LeftOut } from '../../case-kit/left-out-choice';
import { othersInVault } from '../../case-kit/names/others-in-vault';
import { SettleNames } from '../../case-kit/names/SettleNames';
import { decide, decidedAmong, isEverywhereKey, lookOf, questionsIn } from '../../case-kit/names/settling';
import { GiveAway } from '../../case-kit/paper/GiveAway';
import { Paper } from '../../case-kit/paper/Paper';
import { useGiving } from '../../case-kit/paper/use-giving';
import type { KnownPupil } from '../../case-kit/same-pupil';
import { Notice } from '../../kit/controls/Notice';
import { Link } from '../../kit/screen/Link';
import { shownName } from '../../model/naming';
import { useWork } from '../../model/work';
import { count } from '../../words/count';
import { SAVE_WORDS } from '../../words/failures';
import { refusalWords } from '../../words/refusals';
import { AccessFields } from './AccessFields';
import { AskedFor } from './AskedFor';
import {
  type AccessChoices,
  asksHome,
  type MadeAccess,
  makeAccess,
  mentionedIn,
  NOTHING_CHOSEN,
  placesOf,
  readerKey,
} from './make-access';

/** Who gets it, as one case knows the pupil; `undefined` while that is not clear. */
function recipient({ to, toWords }: AccessChoices, pupil: string, home?: HomeId): Person | undefined {
  if (to === 'words') return toWords.trim() === '' ? undefined : { kind: 'other', text: toWords.trim() };
  if (to === '') return undefined;
  return to === 'parents' && home !== undefined ? { kind: to, pupil, home } : { kind: to, pupil };
}

function obstacle(
  made: MadeAccess | undefined,
  choices: AccessChoices,
  places: readonly KnownPupil[],
): string | undefined {
  if (made === undefined) return 'Kies ten minste één dossier.';
  if (asksHome(places, choices)) return 'Kies voor welk huis het is.';
  if (made.open.length > 0) return `Kijk eerst nog ${count(questionsIn(made.open), 'woord', 'woorden')} na.`;
  if (choices.leftOut.length > 0 && choices.whyLeftOut.trim() === '')
    return 'Schrijf op waarom je iets weglaat. Dat komt in het dossier.';
  if (recipient(choices, '') === undefined) return 'Kies eerst aan wie je het geeft. Dat komt in elk van de dossiers.';
  return undefined;
}

/** That something was kept out is written down in the case that it is of. */
const leftOutCommands = (pupil: string, what: readonly LeftOut[], why: string, happenedOn: Day): readonly Command[] =>
  what.length === 0
    ? []
    : [{ do: 'record', type: 'left-out-of-copy', body: { happenedOn, pupil, what, reason: why.trim() } }];

/** Everything about one pupil: chosen, looked through, given, and written down in every case that is in it. */
export function AccessOf({ file, pupil }: { readonly file: CaseFile; readonly pupil: Pupil }) {
  const { desk, school, clock, procedureOf, issue } = useWork();
  const choices = useSignal<AccessChoices>(NOTHING_CHOSEN);
  const failed = useSignal<string | undefined>(undefined);
  const chosen = choices.value;
  const today = clock.today.value;
  // As it was when the screen was opened: writing down that it was given must not change what is given.
  const { places, elsewhere, others } = useMemo(() => {
    const files = [...desk.now().files.values()];
    const found = placesOf(pupil, file, files);
    const others = othersInVault(
      files,
      found.map(({ file: one }) => one.id),
    );
    return { places: found, elsewhere: mentionedIn(pupil, found, files), others };
  }, []);
  const closedBooks = places.filter(({ file: one }) => procedureOf(one) === undefined || one.unknown.length > 0);
  const made = useMemo(() => makeAccess(places, procedureOf, school, chosen, today, others), [places, chosen, today]);
  const change = (changes: Partial<AccessChoices>) => {
    choices.value = { ...choices.peek(), ...changes };
  };

  const content = JSON.stringify([made?.document, chosen.to, chosen.toWords, made?.cases]);
  /** Where it is written down already, should one of several cases refuse. */
  const written = useRef(new Set<string>());

  const giving = useGiving(content, async (as) => {
    failed.value = undefined;
    for (const { id, pupil: own, home, leftOut } of made?.cases ?? []) {
      const key = JSON.stringify([id, as, content]);
      if (written.current.has(key)) continue;
      const to = recipient(choices.peek(), own, home);
      if (to === undefined) return false;
      const channel = as === 'print' ? 'letter' : 'other';
      const note = `In ${count(made?.cases.length ?? 0, 'dossier', 'dossiers')}.`;
      const body = { happenedOn: clock.today.peek(), what: 'access', to, pupil: own, channel, as, note } as const;
      const issued = await issue(id, [
        { do: 'record', type: 'sent-outside', body },
        ...leftOutCommands(own, leftOut, choices.peek().whyLeftOut, body.happenedOn),
      ]);
      if (issued.kind === 'saved') {
        written.current.add(key);
        continue;
      }
      failed.value = failureWords(issued);
      return false;
    }
    return true;
  });

  const reader = made ? readerKey(made) : '';
  const decided = decidedAmong(chosen.decisions, reader, made?.marks ?? []);
  const problem = obstacle(made, chosen, places);
  return (
    <>
      <div class="no-print">
        <p>
          <strong>{shownName(pupil.names, false)}</strong>
          {pupil.class && `, ${pupil.class}`} · <Link to={{ screen: 'access' }}>{PUPIL.capital.other}</Link>
        </p>
        <AskedFor file={file} pupil={pupil} />
        <AccessFields places={places} made={made} choices={chosen} change={change} />
        {elsewhere.length > 0 && (
          <Notice title="De naam staat ook ergens anders">
            <p>
              {PUPIL.capital.this} hoort niet bij{' '}
              {elsewhere.map((one, index) => (
                <>
                  {index > 0 && ', '}
                  <Link key={one.id} to={{ screen: 'case', case: one.id }}>
                    dossier {one.label}
                  </Link>
                </>
              ))}
              , maar de naam staat daar wel in een tekst. Kijk zelf of dat in de inzage hoort.
            </p>
          </Notice>
        )}
        {closedBooks.length > 0 && (
          <Notice kind="warn" title="Niet alles kan erin">
            <p>
              {closedBooks.map(({ file: one }) => `Dossier ${one.label}`).join(', ')}: dit programma kan dat dossier
              niet helemaal lezen. Laad de pagina opnieuw voor de nieuwste versie, of geef dit deel apart.
            </p>
          </Notice>
        )}
        {made && (
          <SettleNames
            marks={made.open}
            decided={decided.filter((key) => !isEverywhereKey(key)).length}
            onDecide={(marks, decision) =>
              change({ decisions: decide(choices.peek().decisions, reader, marks, decision) })
            }
            onStartOver={() => change({ decisions: {} })}
          />
        )}
      </div>
      {made && (
        <>
          <div class="no-print">
            <h2>Zo wordt het</h2>
            <p>
              Lees alles na. Let op wat over iemand anders gaat, ook zonder naam. Wat gewist is, staat er niet in. Staan
              er ook dossiers op een andere computer of in het leerlingvolgsysteem, dan horen die er apart bij.
            </p>
          </div>
          <Paper
            label="Het document, zoals het op papier komt"
            document={made.document}
            header={made.header}
            marks={made.marks}
            lookOf={(mark) => lookOf(chosen.decisions, reader, mark)}
            printable={problem === undefined && giving.written.value.has('print')}
          />
        </>
      )}
      <div class="no-print">
        {made === undefined || problem ? (
          <Notice kind="warn" live="status" title="Nog niet te geven">
            <p>{problem}</p>
          </Notice>
        ) : (
          <GiveAway
            giving={giving}
            document={made.document}
            header={made.header}
            signers={[]}
            title={made.title}
            fileName={made.fileName}
          >
            <p>In elk dossier dat erin zit, staat nu wat je gaf en aan wie.</p>
          </GiveAway>
        )}
        {failed.value && (
          <Notice kind="danger" live="alert" title="Niet gegeven">
            <p>{failed.value}</p>
          </Notice>
        )}
      </div>
    </>
  );
}

function failureWords(
  issued:
    | { readonly kind: 'refused'; readonly refusal: Refusal }
    | { readonly kind: 'no-procedure' }
    | { readonly kind: 'not-saved'; readonly reason: SaveFailure },
): string {
  if (issued.kind === 'not-saved') return SAVE_WORDS[issued.reason];
  if (issued.kind === 'refused' && issued.refusal.code !== 'needs-a-reason') return refusalWords(issued.refusal);
  return 'In een van de dossiers kan niet worden geschreven. Haal het uit de inzage en geef het apart.';
}
