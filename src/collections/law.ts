import { DUTY_WORDS } from './school';
import { getSchool } from './school-data';

/** What the law says beside the protocol, as the tracker needs it; `undefined` where the school's content says nothing of it. */
export async function lawBeside() {
  const { wet } = await getSchool();
  if (wet === undefined) return undefined;
  const { voor, schorsing, timeOut } = wet;
  return {
    holdsFor: voor,
    ...(schorsing && {
      suspension: {
        source: schorsing.bron,
        dated: schorsing.datum,
        mostDays: schorsing.hoogstensDagen,
        inspectionAfterDays: schorsing.inspectieNaDagen,
        duties: schorsing.plichten.map((duty) => DUTY_WORDS[duty]),
      },
    }),
    ...(timeOut && {
      timeOut: {
        source: timeOut.bron,
        dated: timeOut.datum,
        purpose: timeOut.vraagt.includes('doel'),
        end: timeOut.vraagt.includes('einde'),
      },
    }),
  };
}
