import { useSignal } from '@preact/signals';
import { GROUP, PUPIL } from '../../../../words/phrases';
import type { PupilId } from '../../../domain/entries';
import { tellsOfConsent } from '../../../domain/queries/consent';
import { pupilView } from '../../../domain/queries/pupil-view';
import { REPORT_WORDS } from '../../../domain/report/words';
import { useCase } from '../../case-kit/case-context';
import { PartScreen } from '../../case-kit/PartScreen';
import { ReasonDialog } from '../../case-kit/ReasonDialog';
import { Button } from '../../kit/controls/Button';
import { Link } from '../../kit/screen/Link';
import { change, one } from '../../model/about';
import { Trend } from '../evaluation/Trend';
import { EntryList } from './EntryList';
import { PARENTS_WORDS } from './ParentsPart';
import { PupilHomes } from './PupilHomes';
import styles from './PupilPage.module.css';

/** What the case holds of one pupil, talks with others included (VIJF-8). The heading names the pupil, the title does not. */
export function PupilPage({ id }: { readonly id: PupilId }) {
  const { file, naming, isOpen, procedure } = useCase();
  const isRemoving = useSignal(false);
  const view = pupilView(file, id);
  if (view === undefined) return null;
  const { pupil, consent, parents, outcomes, entries } = view;
  const of = { screen: 'case', case: file.id } as const;
  return (
    <PartScreen heading={PUPIL.capital.one}>
      <p class={styles['name']}>{naming.pupil(id)}</p>
      <dl class={styles['facts']}>
        <div>
          <dt>Rol</dt>
          <dd>{pupil.removed ? 'hoort er toch niet bij' : REPORT_WORDS.pupilRoles[pupil.role]}</dd>
        </div>
        <div>
          <dt>{GROUP.capital.one}</dt>
          <dd>{pupil.class || 'niet ingevuld'}</dd>
        </div>
        {naming.nicknames(id) && (
          <div>
            <dt>Andere namen</dt>
            <dd>{naming.nicknames(id)}</dd>
          </div>
        )}
        {consent && tellsOfConsent(file, procedure) && (
          <div>
            <dt>Instemming</dt>
            <dd>
              <Link to={{ ...of, part: 'consent', about: one(id) }}>{REPORT_WORDS.consents[consent.state]}</Link>
            </dd>
          </div>
        )}
        {parents && (
          <div>
            <dt>Ouders</dt>
            <dd>
              <Link to={{ ...of, part: 'parents', about: one(id) }}>{PARENTS_WORDS[parents.state]}</Link>
            </dd>
          </div>
        )}
      </dl>
      {outcomes.length > 0 && <Trend outcomes={outcomes} whose={naming.short(id)} />}
      {isOpen && !pupil.removed && (
        <p class={styles['ways']}>
          <Link to={{ ...of, part: 'pupils', about: change(id) }}>Wijzig naam, {GROUP.one} of rol</Link>
          <Button
            kind="plain"
            onClick={() => {
              isRemoving.value = true;
            }}
          >
            Hoort er toch niet bij
          </Button>
        </p>
      )}
      {!pupil.removed && <PupilHomes pupil={id} />}
      <ReasonDialog
        open={isRemoving.value}
        title={`Hoort ${PUPIL.this} er toch niet bij?`}
        label="Waarom niet?"
        save="Bewaar"
        commands={(reason) => [{ do: 'record', type: 'pupil-removed', body: { pupil: id, reason } }]}
        onClose={() => {
          isRemoving.value = false;
        }}
      >
        <p>
          {PUPIL.capital.the} telt niet meer mee. De naam blijft bekend, zodat die nog steeds uit berichten aan anderen
          wordt gehaald. Wat al is opgeschreven, blijft staan.
        </p>
      </ReasonDialog>
      <p>
        <Link to={{ screen: 'access', case: file.id, pupil: id }}>Inzage geven in alles over {PUPIL.this}</Link>
      </p>
      <h2>Wat over {PUPIL.this} is opgeschreven</h2>
      <EntryList entries={entries.toReversed()} none="Er is nog niets opgeschreven." />
    </PartScreen>
  );
}
