import { useEffect } from 'preact/hooks';
import type { CaseFile } from '../../domain/case';
import type { CaseId } from '../../log/entry';
import { CaseContext } from '../case-kit/case-context';
import { Notice } from '../kit/controls/Notice';
import { Later } from '../kit/screen/Later';
import { Link } from '../kit/screen/Link';
import { Loading } from '../kit/screen/Loading';
import { Screen } from '../kit/screen/Screen';
import type { CaseRoute, Route } from '../model/route';
import { useWork } from '../model/work';
import { EvaluationScreen } from './evaluation/EvaluationScreen';
import { Overview } from './Overview';
import { AgreementsPart } from './parts/AgreementsPart';
import { ClosingPart } from './parts/ClosingPart';
import { ConsentPart } from './parts/ConsentPart';
import { DecisionsPart } from './parts/DecisionsPart';
import { EvaluationsPart } from './parts/EvaluationsPart';
import { EvidencePart } from './parts/EvidencePart';
import { IntakePart } from './parts/IntakePart';
import { MeasuresPart } from './parts/MeasuresPart';
import { NotesPart } from './parts/NotesPart';
import { ParentsPart } from './parts/ParentsPart';
import { PupilsPart } from './parts/PupilsPart';
import { RemindersPart } from './parts/RemindersPart';
import { TalksPart } from './parts/TalksPart';
import { Advance } from './step/Advance';
import { NextMoveScreen } from './step/NextMoveCard';
import { TaskScreen } from './step/TaskScreen';
import { TimelinePart } from './timeline/TimelinePart';

const loadLetters = () => import('./letters/LettersPart').then(({ LettersPart }) => LettersPart);
const loadReport = () => import('./report/ReportPart').then(({ ReportPart }) => ReportPart);

type InCase = CaseRoute | Extract<Route, { readonly screen: 'evaluation' }>;

/** The screens of one case: the whole, its parts, and holding an evaluation. */
export function CaseScreen({ route }: { readonly route: InCase }) {
  const { desk, procedureOf, vault } = useWork();
  const file = desk.file(route.case);
  // What it finds comes by the desk to the screens that show it.
  useEffect(() => void vault.cases.check(route.case), [route.case]);
  if (file === undefined) return <NotThere id={route.case} />;
  const procedure = procedureOf(file);
  if (procedure === undefined) return <WithoutProcedure file={file} />;
  // Another part or thing is another screen: it takes the focus and begins anew.
  const key = JSON.stringify(route);
  return (
    <CaseContext.Provider value={{ file, procedure }}>
      {route.screen === 'evaluation' ? (
        file.status === 'open' && file.unknown.length === 0 ? (
          <EvaluationScreen key={key} evaluation={route.evaluation} />
        ) : (
          <EvaluationsPart key={key} about={undefined} />
        )
      ) : (
        <Part key={key} route={route} />
      )}
    </CaseContext.Provider>
  );
}

const loadOwnership = async () => (await import('./ownership/OwnershipPart')).OwnershipPart;

function Part({ route }: { readonly route: CaseRoute }) {
  switch (route.part) {
    case undefined:
      return <Overview shown={undefined} />;
    case 'step':
      return route.about === undefined ? <Advance /> : <Overview shown={route.about.step} />;
    case 'next':
      return <NextMoveScreen />;
    case 'task':
      return <TaskScreen task={route.about?.kind === 'one' ? route.about.id : undefined} />;
    case 'intake':
      return <IntakePart about={route.about} />;
    case 'pupils':
      return <PupilsPart about={route.about} />;
    case 'talks':
      return <TalksPart about={route.about} />;
    case 'agreements':
      return <AgreementsPart about={route.about} />;
    case 'parents':
      return <ParentsPart about={route.about} />;
    case 'consent':
      return <ConsentPart about={route.about} />;
    case 'evaluations':
      return <EvaluationsPart about={route.about} />;
    case 'measures':
      return <MeasuresPart about={route.about} />;
    case 'decisions':
      return <DecisionsPart about={route.about} />;
    case 'reminders':
      return <RemindersPart about={route.about} />;
    case 'ownership':
      return <Later load={loadOwnership} props={{}} />;
    case 'closing':
      return <ClosingPart />;
    case 'timeline':
      return <TimelinePart about={route.about} />;
    case 'notes':
      return <NotesPart about={route.about} />;
    case 'evidence':
      return <EvidencePart about={route.about} />;
    case 'report':
      return <Later load={loadReport} props={{}} />;
    case 'letters':
      return <Later load={loadLetters} props={{ about: route.about }} />;
    default:
      return route satisfies never;
  }
}

/** Nothing is known of that case: it is still being read, nothing of it can be read, or it is not here. */
function NotThere({ id }: { readonly id: CaseId }) {
  const { desk } = useWork();
  const isRead = desk.loading.value.kind === 'read';
  const isUnreadable = desk.damaged.value.includes(id) || desk.now().broken.has(id);
  if (!isRead || isUnreadable) {
    return (
      <Screen heading={isUnreadable ? 'Dossier niet te lezen' : 'Dossier'}>
        <Loading />
      </Screen>
    );
  }
  return (
    <Screen heading="Dossier niet gevonden">
      <p>
        Dit dossier staat niet in deze browser. Misschien is het gewist, of hoort het bij een andere computer.{' '}
        <Link to={{ screen: 'cases' }}>Naar alle dossiers</Link>
      </p>
    </Screen>
  );
}

/** A case that follows a version of the protocol that is not here: it stays, and cannot be worked. */
const WithoutProcedure = ({ file }: { readonly file: CaseFile }) => (
  <Screen heading={`Dossier ${file.label}`}>
    <Notice kind="warn" title="Alleen bewaard, niet te openen">
      <p>
        Dit dossier volgt een versie van het protocol die hier ontbreekt. Er is niets weg. In een back-up of in de
        overdracht zit die versie wel.
      </p>
      <p>
        <Link to={{ screen: 'backup' }}>Zet een back-up terug</Link>
      </p>
      <p>
        <Link to={{ screen: 'handover', part: 'receive' }}>Lees de overdracht opnieuw in</Link>
      </p>
    </Notice>
  </Screen>
);
