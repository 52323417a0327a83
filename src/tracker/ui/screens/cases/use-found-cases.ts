import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { CaseFile } from '../../../domain/case';
import { type CaseFilter, type CaseOrder, caseTest, inCaseOrder } from '../../../domain/queries/search-cases';
import { useWork } from '../../model/work';
import { type Found, lookThrough } from './look-through';

/** The cases that fit, following every change; what was found before stays until something of the new is there. */
export function useFoundCases(filter: CaseFilter, order: CaseOrder, page: number): Found<CaseFile> {
  const { desk } = useWork();
  const revision = desk.revision.value;
  const sorted = useMemo(() => inCaseOrder(desk.now().files.values(), order), [desk, revision, order]);
  const { text, status, step, schoolYear, form } = filter;
  const asked = useMemo(() => ({ sorted, test: caseTest(filter) }), [sorted, text, status, step, schoolYear, form]);
  const found = useSignal<Found<CaseFile> & { readonly by?: object }>({ hits: [], done: false });
  // Before the frame with the key is drawn: what is found at once stands in it already.
  useLayoutEffect(
    () =>
      lookThrough(asked.sorted, asked.test, page, (next) => {
        found.value = { ...next, by: asked };
      }),
    [asked],
  );
  const { hits, done, by } = found.value;
  return { hits, done: done && by === asked };
}
