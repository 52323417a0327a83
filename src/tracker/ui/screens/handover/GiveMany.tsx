import { useSignal } from '@preact/signals';
import { addDays } from '../../../../protocol/day';
import { GROUP, PUPIL, STEP } from '../../../../words/phrases';
import type { CaseFile } from '../../../domain/case';
import { isHeldElsewhere } from '../../../domain/queries/held-elsewhere';
import { endedOn } from '../../../domain/queries/keeping';
import type { CaseId } from '../../../log/entry';
import type { MadeHandover } from '../../../vault/vault-files';
import { GiveForm } from '../../case/ownership/GiveForm';
import { Made } from '../../case/ownership/Made';
import { ManyChoice } from '../../kit/controls/Choice';
import { Notice } from '../../kit/controls/Notice';
import { Loading } from '../../kit/screen/Loading';
import { namingOf } from '../../model/naming';
import { useWork } from '../../model/work';
import { HandoverScreen } from './HandoverScreen';

/** Days for which the end of a case is still news to the next mentor. */
const RECENT_DAYS = 365;

/** Several cases in one file, as at the end of a school year: open ones whole, closed ones as a summary. */
export function GiveMany() {
  const { desk, clock, school, preferences, procedureOf } = useWork();
  const made = useSignal<MadeHandover | undefined>(undefined);
  const left = useSignal<ReadonlySet<CaseId>>(new Set());
  const files = [...desk.now().files.values()]
    .filter((file) => file.unknown.length === 0 && procedureOf(file) !== undefined && !isHeldElsewhere(file))
    .toSorted((one, other) => (one.label < other.label ? -1 : 1));
  const since = addDays(clock.today.value, -RECENT_DAYS);
  const open = files.filter(({ status, offer }) => status === 'open' && offer === undefined);
  const offered = files.filter(({ status, offer }) => status === 'open' && offer !== undefined).length;
  const closed = files.filter((file) => file.status === 'closed' && (endedOn(file) ?? since) > since);
  const chosen = (from: readonly CaseFile[]) => from.filter(({ id }) => !left.value.has(id));
  const optionOf = (file: CaseFile) => {
    const naming = namingOf(file, school, preferences.projector.value);
    const targeted = file.pupils.filter(({ role, removed }) => role === 'targeted' && !removed);
    const names = targeted.map(({ id }) => naming.pupil(id)).join(', ') || `${PUPIL.one} nog niet bekend`;
    return [file.id, `${file.label} · ${names}`] as const;
  };
  const choose = (from: readonly CaseFile[]) => (ids: readonly CaseId[]) => {
    const next = new Set(left.value);
    for (const { id } of from) {
      if (ids.includes(id)) next.delete(id);
      else next.add(id);
    }
    left.value = next;
  };
  const listOf = (legend: string, hint: string, from: readonly CaseFile[]) =>
    from.length > 0 && (
      <ManyChoice
        legend={legend}
        hint={hint}
        layout="list"
        values={chosen(from).map(({ id }) => id)}
        options={from.map(optionOf)}
        onChange={choose(from)}
      />
    );

  if (made.value) {
    return (
      <HandoverScreen heading="Meer dossiers geven">
        <Made
          made={made.value}
          onDone={() => {
            made.value = undefined;
          }}
        />
      </HandoverScreen>
    );
  }
  return (
    <HandoverScreen heading="Meer dossiers geven">
      <p>Krijgt een collega jouw {GROUP.one}? Dan geef je hier alles in één bestand. Kies wat er meegaat.</p>
      <Loading />
      {listOf('Open dossiers', 'Deze gaan heel mee. Ze blijven bij jou tot de ander ze aanneemt.', open)}
      {listOf(
        'Gesloten in het laatste jaar',
        `Hiervan gaat een samenvatting mee: wie het waren, wanneer, tot ${STEP.which} het kwam, de laatste evaluatie en hoe het afliep. Het hele dossier blijft bij jou.`,
        closed,
      )}
      {offered > 0 && (
        <p>
          {offered === 1 ? 'Eén dossier is' : `${offered} dossiers zijn`} al aangeboden en{' '}
          {offered === 1 ? 'staat' : 'staan'} er daarom niet bij.
        </p>
      )}
      {chosen(open).length + chosen(closed).length > 0 ? (
        <GiveForm
          draft="handover/give"
          whole={chosen(open)}
          summaries={chosen(closed)}
          onGiven={(given) => {
            made.value = given;
          }}
        />
      ) : (
        <Notice>
          <p>
            {open.length + closed.length === 0
              ? 'Er zijn hier geen dossiers om te geven.'
              : 'Kies minstens één dossier.'}
          </p>
        </Notice>
      )}
    </HandoverScreen>
  );
}
