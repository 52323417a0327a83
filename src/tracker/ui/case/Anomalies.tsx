import { MEASURE, STEP } from '../../../words/phrases';
import { type Anomaly, anomaliesOf } from '../../domain/queries/anomalies';
import { useCase } from '../case-kit/case-context';
import { Notice } from '../kit/controls/Notice';
import { Link } from '../kit/screen/Link';
import { one } from '../model/about';
import { useWork } from '../model/work';
import { CHECK_WORDS } from '../words/check-findings';

const WORDS: Readonly<Record<Anomaly['kind'], string>> = {
  'lost-reference': 'Een regel verwijst naar iets wat niet meer in het dossier staat.',
  'named-twice': 'Iets staat dubbel in het dossier.',
  'step-from-elsewhere': `Er is een ${STEP.one} gezet vanaf ${STEP.other} dan waar het dossier was.`,
  'opened-twice': 'Het dossier is twee keer geopend.',
  'wrong-return-talk': `Het gesprek voor de terugkeer was eerder dan ${MEASURE.the}, of met iemand anders.`,
};

/** What does not fit after two versions of a case were put together, or after something was erased: for a person to put right. */
export function Anomalies() {
  const { file } = useCase();
  const { desk } = useWork();
  const found = anomaliesOf(file);
  const isQuarantined = desk.quarantined.value.has(file.id);
  const checked = [...(desk.findings.value.get(file.id) ?? [])];
  if (found.length === 0 && checked.length === 0 && !isQuarantined) return null;
  return (
    <Notice kind="warn" title="Kijk dit dossier na">
      {isQuarantined && (
        <p>
          Van een regel bestaat een tweede versie met een andere inhoud. Hier telt de versie die er het eerst was. De
          andere is apart gehouden.
        </p>
      )}
      {checked.map((finding) => (
        <p key={finding}>{CHECK_WORDS[finding]}</p>
      ))}
      {found.length > 0 && (
        <ul>
          {found.map((anomaly) => (
            <li key={JSON.stringify(anomaly)}>
              {WORDS[anomaly.kind]}{' '}
              <Link to={{ screen: 'case', case: file.id, part: 'timeline', about: one(anomaly.entry) }}>
                Bekijk de regel
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
