import { useEffect } from 'preact/hooks';
import type { CaseFile } from '../../domain/case';
import { CaseContext } from '../case-kit/case-context';
import { Notice } from '../kit/controls/Notice';
import { Later } from '../kit/screen/Later';
import { Link } from '../kit/screen/Link';
import { Loading } from '../kit/screen/Loading';
import { Screen } from '../kit/screen/Screen';
import type { CasePart, Route } from '../model/route';
import { useWork } from '../model/work';
import { EvaluationScreen } from './evaluation/EvaluationScreen';
import { Overview } from './Overview';
import { AgreementsPart } from './parts/AgreementsPart';
import { ClosingPart } from './parts/ClosingPart';
import { ConsentPart } from './parts/ConsentPart';
import { DecisionsPart } from './parts/DecisionsPart';
import { EvaluationsPart } from './parts/EvaluationsPart';
import { IntakePart } from './parts/IntakePart';
import { MeasuresPart } from './parts/MeasuresPart';
import { NotesPart } from './parts/NotesPart';
import { ParentsPart } from './parts/ParentsPart';
import { PupilsPart } from './parts/PupilsPart';
import { TalksPart } from './parts/TalksPart';
import { Advance } from './step/Advance';
import { TimelinePart } from './timeline/TimelinePart';

const loadLetters = () => import('./letters/LettersPart').then(({ LettersPart }) => LettersPart);
const loadReport = () => import('./report/ReportPart').then(({ ReportPart }) => ReportPart);

type CaseRoute = Extract<Route, { readonly screen: 'case' | 'evaluation' }>;

/** The screens of one case: the whole, its parts, and holding an evaluation. */
export function CaseScreen({ route }: { readonly route: CaseRoute }) {
  const { desk, procedureOf, vault } = useWork();
  const file = desk.file(route.case);
  // What it finds comes by the desk to the screens that show it.
  useEffect(() => void vault.cases.check(route.case), [route.case]);
  if (file === undefined) return <NotThere />;
  const procedure = procedureOf(file);
  if (procedure === undefined) return <WithoutProcedure file={file} />;
  const part = route.screen === 'case' ? route.part : undefined;
  const about = route.screen === 'case' ? route.about : undefined;
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
        <Part key={key} part={part} about={about} />
      )}
    </CaseContext.Provider>
  );
}

const loadOwnership = async () => (await import('./ownership/OwnershipPart')).OwnershipPart;

interface PartProps {
  readonly part: CasePart | undefined;
  readonly about: string | undefined;
}

function Part({ part, about }: PartProps) {
  switch (part) {
    case undefined:
      return <Overview shown={undefined} />;
    case 'step':
      return about === undefined ? <Advance /> : <Overview shown={Number(about)} />;
    case 'intake':
      return <IntakePart about={about} />;
    case 'pupils':
      return <PupilsPart about={about} />;
    case 'talks':
      return <TalksPart about={about} />;
    case 'agreements':
      return <AgreementsPart about={about} />;
    case 'parents':
      return <ParentsPart about={about} />;
    case 'consent':
      return <ConsentPart about={about} />;
    case 'evaluations':
      return <EvaluationsPart about={about} />;
    case 'measures':
      return <MeasuresPart about={about} />;
    case 'decisions':
      return <DecisionsPart about={about} />;
    case 'ownership':
      return <Later load={loadOwnership} props={{}} />;
    case 'closing':
      return <ClosingPart />;
    case 'timeline':
      return <TimelinePart about={about} />;
    case 'notes':
      return <NotesPart about={about} />;
    case 'report':
      return <Later load={loadReport} props={{}} />;
    case 'letters':
      return <Later load={loadLetters} props={{ about }} />;
    default:
      return part satisfies never;
  }
}

/** Nothing is known of that case: it is still being read, or it is not here. */
function NotThere() {
  const { desk } = useWork();
  if (desk.loading.value.kind !== 'read') {
    return (
      <Screen heading="Dossier">
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
        Dit dossier volgt een versie van het protocol die hier ontbreekt. Er is niets weg. Zet een back-up terug of lees
        de overdracht opnieuw in: daar zit die versie bij.
      </p>
    </Notice>
  </Screen>
);
