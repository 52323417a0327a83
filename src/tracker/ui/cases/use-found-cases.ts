import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { CaseFile } from '../../domain/case';
import { type CaseFilter, type CaseOrder, caseTest, inCaseOrder } from '../../domain/queries/search-cases';
import { useWork } from '../model/work';
import { type Found, lookThrough } from './look-through';

/** The cases that fit, following every change; what was found before stays until something of the new is there. */
export function useFoundCases(filter: CaseFilter, order: CaseOrder, page: number): Found<CaseFile> {
  const { desk } = useWork();
  const revision = desk.revision.value;
  const sorted = useMemo(() => inCaseOrder(desk.now().files.values(), order), [desk, revision, order]);
  const found = useSignal<Found<CaseFile>>({ hits: [], done: false });
  const { text, status, step, schoolYear, form } = filter;
  useEffect(
    () =>
      lookThrough(sorted, caseTest(filter), page, (next) => {
        found.value = next;
      }),
    [sorted, text, status, step, schoolYear, form],
  );
  return found.value;
}
