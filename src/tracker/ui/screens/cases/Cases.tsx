import type { VNode } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { GROUP } from '../../../../words/phrases';
import type { CaseFile } from '../../../domain/case';
import type { CaseFilter, CaseOrder } from '../../../domain/queries/search-cases';
import { Button } from '../../kit/controls/Button';
import { Field } from '../../kit/controls/Field';
import { Link } from '../../kit/screen/Link';
import { Loading } from '../../kit/screen/Loading';
import { Screen } from '../../kit/screen/Screen';
import { useRemembered } from '../../model/remembered';
import { useWork } from '../../model/work';
import { count } from '../../words/count';
import { CaseRow } from './CaseRow';
import styles from './Cases.module.css';
import { Filters } from './Filters';
import { useFoundCases } from './use-found-cases';

/** Rows that are there at first: more than fit on a screen, and few enough to be drawn anew with every key. */
const PAGE = 20;
/** Rows that each press of the button adds. */
const MORE = 50;

/** All cases: searched while typing, filtered and sorted. */
export function Cases() {
  const { desk, router } = useWork();
  const filter = useRemembered<CaseFilter>('cases-filter', { status: 'open' });
  const order = useRemembered<CaseOrder>('cases-order', 'last-written');
  const shown = useRemembered('cases-shown', PAGE);
  const left = useRemembered<string | undefined>('cases-left', undefined);
  const list = useRef<HTMLOListElement>(null);
  const { hits, done } = useFoundCases(filter.value, order.value, shown.value);
  // A search among open cases must not deny one that is closed.
  const wider = useFoundCases(widened(filter.value), order.value, shown.value);
  const outside = filter.value.text?.trim() && wider.done && done ? wider.hits.length - hits.length : 0;
  const total = desk.now().files.size;
  const cameBack = useRef(router.cameBack() && left.value !== undefined).current;

  // On the way back from a case its row is where one goes on.
  const isThere = cameBack && hits.length > 0;
  useEffect(() => {
    if (!isThere || left.value === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-case="${CSS.escape(left.value)}"]`)?.focus();
    left.value = undefined;
  }, [isThere]);

  function change(next: CaseFilter): void {
    filter.value = next;
    shown.value = PAGE;
  }

  // What is given again as it was is not drawn again, so that a key costs the rows that are new and nothing else.
  const rows = useRef(new WeakMap<CaseFile, VNode>()).current;
  const rowOf = (file: CaseFile): VNode => {
    const known = rows.get(file);
    if (known !== undefined) return known;
    const open = () => {
      left.value = file.id;
    };
    const row = <CaseRow key={file.id} file={file} onOpen={open} />;
    rows.set(file, row);
    return row;
  };
  const { status, step, schoolYear, form } = filter.value;
  const filters = useMemo(
    () => (
      <Filters
        filter={filter.value}
        order={order.value}
        onFilter={(next) => change({ ...next, ...(filter.peek().text !== undefined && { text: filter.peek().text }) })}
        onOrder={(next) => {
          order.value = next;
          shown.value = PAGE;
        }}
      />
    ),
    [status, step, schoolYear, form, order.value],
  );

  return (
    <Screen
      heading="Dossiers"
      takesFocus={!cameBack}
      aside={
        <Link to={{ screen: 'new-case' }} look="button">
          Nieuw dossier
        </Link>
      }
    >
      <search>
        <Field
          label="Zoek in alle dossiers"
          hint={`Een naam, een ${GROUP.one} of een woord uit de tekst.`}
          type="search"
          name="search"
          capitals={false}
          value={filter.value.text ?? ''}
          onInput={(text) => change({ ...filter.value, text })}
        />
        {filters}
      </search>
      <Loading />
      <p role="status" class={styles['count']} data-done={done || undefined}>
        {done ? countWords(hits.length, total) : 'Zoeken…'}
      </p>
      {outside > 0 && (
        <p>
          Er {outside === 1 ? 'past' : 'passen'} ook {count(outside, 'dossier', 'dossiers')} buiten dit filter, zoals
          een gesloten dossier.{' '}
          <Button kind="plain" onClick={() => change(widened(filter.value))}>
            Laat die ook zien
          </Button>
        </p>
      )}
      {outside <= 0 && done && hits.length === 0 && total > 0 && (
        <p>
          Geen dossier past hierbij.{' '}
          <Button kind="plain" onClick={() => change({})}>
            Laat alle dossiers zien
          </Button>
        </p>
      )}
      {hits.length > 0 && (
        <ol role="list" class={styles['list']} ref={list}>
          {hits.slice(0, shown.value).map(rowOf)}
        </ol>
      )}
      {hits.length > shown.value && (
        <Button
          onClick={() => {
            shown.value += MORE;
          }}
        >
          Laat er meer zien ({count(hits.length - shown.value, 'dossier', 'dossiers')})
        </Button>
      )}
    </Screen>
  );
}

/** The words that are looked for, in every case. */
const widened = ({ text }: CaseFilter): CaseFilter => (text === undefined ? {} : { text });

function countWords(found: number, total: number): string {
  if (total === 0) return 'Er zijn nog geen dossiers.';
  if (found === total) return count(total, 'dossier', 'dossiers');
  return `${found} van ${count(total, 'dossier', 'dossiers')}`;
}
