import { checkChains, type Digest, type Finding } from '../../log/chain';
import type { CaseId } from '../../log/entry';
import { parseEntry } from '../../log/parse';
import type { CaseCheck } from '../vault';
import type { ReadCase } from './known-case';

/** What is wrong with shape and chains of these cases. */
export async function checkCases(cases: readonly ReadCase[], digest: Digest): Promise<CaseCheck> {
  const misshapen: CaseId[] = [];
  const findings: Finding[] = [];
  for (const { id, entries, quarantine } of cases) {
    const parsed = entries.map(parseEntry).filter((entry) => entry !== undefined);
    const whole = parsed.length === entries.length && quarantine.every((entry) => parseEntry(entry) !== undefined);
    if (!whole || parsed.some((entry) => entry.case !== id)) misshapen.push(id);
    findings.push(...(await checkChains(parsed, digest)));
  }
  const damaged = cases.filter((read) => read.damaged).map(({ id }) => id);
  return { cases: cases.length, damaged, misshapen, findings, behind: [] };
}

/** The findings of both reports in one. */
export const bothChecks = (one: CaseCheck, other: CaseCheck): CaseCheck => ({
  cases: one.cases + other.cases,
  damaged: [...one.damaged, ...other.damaged],
  misshapen: [...one.misshapen, ...other.misshapen],
  findings: [...one.findings, ...other.findings],
  behind: [...one.behind, ...other.behind],
});

export const NOTHING_CHECKED: CaseCheck = { cases: 0, damaged: [], misshapen: [], findings: [], behind: [] };

/** Whether it found nothing. */
export const isSound = ({ damaged, misshapen, findings, behind }: CaseCheck): boolean =>
  damaged.length + misshapen.length + findings.length + behind.length === 0;
