import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { schoolYearOf } from '../../../../protocol/schoolyear';
import { STEP } from '../../../../words/phrases';
import { WORDS } from '../../../../words/school-words';
import type { CaseStatus } from '../../../domain/case';
import type { CaseFilter, CaseOrder } from '../../../domain/queries/search-cases';
import { REPORT_WORDS } from '../../../domain/report/words';
import type { Form } from '../../../domain/vocabulary';
import { Button } from '../../kit/controls/Button';
import { Select } from '../../kit/controls/Select';
import { useWork } from '../../model/work';
import { stepWords } from '../../words/steps';
import styles from './Filters.module.css';

interface FiltersProps {
  readonly filter: CaseFilter;
  readonly order: CaseOrder;
  onFilter(filter: CaseFilter): void;
  onOrder(order: CaseOrder): void;
}

const STATUSES: readonly (readonly [CaseStatus, string])[] = [
  ['open', 'Open'],
  ['closed', 'Gesloten'],
  ['voided', 'Vervallen'],
];

const ORDERS: readonly (readonly [CaseOrder, string])[] = [
  ['last-written', 'Laatst gewijzigd'],
  ['opened', 'Nieuwste eerst'],
  ['step', `Verste ${STEP.one} eerst`],
  ['label', 'Nummer'],
];

/** The filter without that field, or with it. */
function withField<K extends keyof CaseFilter>(filter: CaseFilter, field: K, value: CaseFilter[K]): CaseFilter {
  const { [field]: _, ...others } = filter;
  return value === undefined ? others : { ...others, [field]: value };
}

/** What narrows the list, and its order. On a phone behind a button that says how many are set. */
export function Filters({ filter, order, onFilter, onOrder }: FiltersProps) {
  const { desk, school } = useWork();
  const isOpen = useSignal(false);
  const revision = desk.revision.value;
  const years = useMemo(() => {
    const found = new Set(Array.from(desk.now().files.values(), ({ openedOn }) => schoolYearOf(openedOn).label));
    return [...found].toSorted().toReversed();
  }, [revision]);
  const set = (['status', 'step', 'schoolYear', 'form'] as const).filter((field) => filter[field] !== undefined).length;
  const change = <K extends keyof CaseFilter>(field: K, value: CaseFilter[K]) =>
    onFilter(withField(filter, field, value));
  return (
    <div class={styles['filters']}>
      <div class={styles['toggle']}>
        <Button
          kind="small"
          expanded={isOpen.value}
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          Filter en volgorde{set > 0 && ` (${set})`}
        </Button>
      </div>
      <div class={styles['panel']} data-open={isOpen.value || undefined}>
        <Select<CaseStatus>
          label="Stand"
          none="Alle"
          value={filter.status}
          options={STATUSES}
          onChange={(value) => change('status', value)}
        />
        <Select
          label={STEP.capital.one}
          none="Alle"
          value={filter.step === undefined ? undefined : String(filter.step)}
          options={school.procedure.steps.map(({ number }) => [String(number), stepWords(school.procedure, number)])}
          onChange={(value) => change('step', value === undefined ? undefined : Number(value))}
        />
        <Select
          label="Schooljaar"
          none="Alle"
          value={filter.schoolYear}
          options={years.map((label) => [label, label])}
          onChange={(value) => change('schoolYear', value)}
        />
        <Select<Form>
          label="Vorm"
          none="Alle"
          value={filter.form}
          options={WORDS.forms.offered.map((form) => [form, REPORT_WORDS.forms(form)])}
          onChange={(value) => change('form', value)}
        />
        <Select<CaseOrder>
          label="Volgorde"
          value={order}
          options={ORDERS}
          onChange={(value) => value !== undefined && onOrder(value)}
        />
      </div>
    </div>
  );
}
