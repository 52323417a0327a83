import type { ComponentChildren } from 'preact';
import { MEASURE, PUPIL } from '../../../words/phrases';
import { openEvaluations } from '../../domain/evaluation-outcome';
import { agreementsOf } from '../../domain/queries/agreements';
import { consentAsked, tellsOfConsent } from '../../domain/queries/consent';
import { INTAKE_POINTS, openPoints } from '../../domain/queries/intake-points';
import { parentsOf } from '../../domain/queries/parents';
import { takesMeasures } from '../../domain/queries/takes-measures';
import { REPORT_WORDS } from '../../domain/report/words';
import { useCase } from '../case-kit/case-context';
import { Link } from '../kit/screen/Link';
import { one } from '../model/about';
import type { CasePart } from '../model/route';
import { useWork } from '../model/work';
import { count } from '../words/count';
import { fromToday, plainDay } from '../words/dates';
import { PARENTS_WORDS } from './parts/ParentsPart';
import styles from './SideCards.module.css';

function Card({
  part,
  heading,
  children,
}: {
  readonly part: CasePart;
  readonly heading: string;
  readonly children: ComponentChildren;
}) {
  const { file } = useCase();
  return (
    <section class={styles['card']}>
      <h2>
        <Link to={{ screen: 'case', case: file.id, part }}>{heading}</Link>
      </h2>
      {children}
    </section>
  );
}

/** What belongs to the case, each in a few lines with the way to the whole of it. */
export function SideCards() {
  const { file, procedure } = useCase();
  const { clock } = useWork();
  const today = clock.today.value;
  const points = openPoints(file.pupils, file.intake).length;
  const agreements = agreementsOf(file);
  const unlooked = agreements.filter(({ last }) => last === undefined).length;
  const planned = openEvaluations(file).toSorted((one, other) => (one.body.on < other.body.on ? -1 : 1))[0]?.body;
  const ended = new Set(file.measureEnds.map(({ body }) => body.use));
  const running = file.measures.filter(({ body }) => !ended.has(body.use)).length;
  return (
    <aside class={styles['cards']} aria-label="Over dit dossier">
      <Card part="pupils" heading={PUPIL.capital.many}>
        <PupilLines />
      </Card>
      <Card part="intake" heading="Melding en intake">
        <p>
          {points === 0
            ? `Alle ${INTAKE_POINTS.length} punten zijn ingevuld.`
            : `Nog ${count(points, 'punt', 'punten')} van de ${INTAKE_POINTS.length} open.`}
        </p>
      </Card>
      <Card part="agreements" heading="Afspraken">
        <p>
          {agreements.length === 0
            ? 'Nog geen afspraken.'
            : `${count(agreements.length, 'afspraak', 'afspraken')}${unlooked > 0 ? `, ${unlooked} nog niet bekeken` : ''}.`}
        </p>
      </Card>
      <Card part="evaluations" heading="Evaluaties">
        <p>
          {planned ? `${plainDay(planned.on)}, ${fromToday(planned.on, today)}.` : 'Geen evaluatie gepland.'}
          {file.heldEvaluations.length > 0 && ` ${count(file.heldEvaluations.length, 'keer', 'keer')} geëvalueerd.`}
        </p>
      </Card>
      <Card part="parents" heading="Contact met ouders">
        <p>{count(file.parentContacts.length, 'keer', 'keer')} vastgelegd.</p>
      </Card>
      {takesMeasures(file, procedure) && (
        <Card part="measures" heading={MEASURE.capital.many}>
          <p>
            {running > 0 ? `${count(running, MEASURE.one, MEASURE.many)} ingezet.` : `Nu geen ${MEASURE.one} ingezet.`}
          </p>
        </Card>
      )}
      <More />
    </aside>
  );
}

function PupilLines() {
  const { file, naming, procedure } = useCase();
  const consents = new Map(consentAsked(file, procedure).map(({ pupil, state }) => [pupil, state]));
  const parents = new Map(parentsOf(file).map(({ pupil, state }) => [pupil, state]));
  const present = file.pupils.filter(({ removed }) => !removed);
  return (
    <ul class={styles['pupils']}>
      {present.map(({ id, role, class: group }) => {
        const [consent, state] = [consents.get(id), parents.get(id)];
        return (
          <li key={id}>
            <span>
              <Link to={{ screen: 'case', case: file.id, part: 'pupils', about: one(id) }}>{naming.pupil(id)}</Link>
              {group && ` ${group}`}
            </span>
            <small>{REPORT_WORDS.pupilRoles[role]}</small>
            {consent && <small>{REPORT_WORDS.consents[consent]}</small>}
            {state && <small>ouders {PARENTS_WORDS[state]}</small>}
          </li>
        );
      })}
      {present.length === 0 && <li>Nog geen {PUPIL.one}.</li>}
    </ul>
  );
}

const MORE = [
  ['report', 'Verslag'],
  ['letters', 'Bericht aan ouders'],
  ['timeline', 'Tijdlijn'],
  ['talks', 'Gesprekken'],
  ['consent', 'Instemming'],
  ['decisions', 'Besluiten'],
  ['reminders', 'Herinneringen'],
  ['notes', 'Werknotities'],
  ['ownership', 'Overdragen'],
  ['closing', 'Afsluiten'],
] as const satisfies readonly (readonly [CasePart, string])[];

function More() {
  const { file, procedure } = useCase();
  const parts = MORE.filter(([part]) => part !== 'consent' || tellsOfConsent(file, procedure));
  return (
    <nav aria-label="Meer van dit dossier" class={styles['more']}>
      <ul>
        {parts.map(([part, words]) => (
          <li key={part}>
            <Link to={{ screen: 'case', case: file.id, part }}>
              {part === 'closing' && file.status !== 'open' ? 'Afsluiting' : words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
