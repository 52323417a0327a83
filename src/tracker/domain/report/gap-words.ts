/** What a case does not tell, in words: the same in the report and where the case is closed. */
import type { Procedure, RoleId } from '../../../protocol/procedure';
import { stepTitle } from '../../../protocol/step-name';
import { STEP } from '../../../words/phrases';
import type { CaseFile } from '../case';
import type { HomeId, PupilId } from '../entries';
import { stillToSpeak } from '../evaluation-outcome';
import type { DatedGap, Gap } from '../queries/gaps';
import { dutchDay } from './day';
import { measureTitle } from './measure-title';
import { REPORT_WORDS as WORDS } from './words';

/** How people are called where the words will stand. */
export interface GapNaming {
  readonly file: CaseFile;
  readonly procedure: Procedure;
  readonly pupil: (id: PupilId) => string;
  readonly role: (id: RoleId) => string;
  /** Who lives in a home; absent where no names of homes may show. */
  readonly home?: (id: HomeId) => string;
}

/** The sentences about gaps; `{}` stands for what is filled in. */
export const GAP_WORDS = {
  noReporter: 'Wie het meldde, is niet opgeschreven.',
  skipped: '{} is overgeslagen.',
  tasks: 'Nog open bij {}',
  perStep: `Nog open per ${STEP.one}: {}.`,
  unticked: 'Ook niet afgevinkt:',
  onlyIf: 'alleen als {}',
  untold: 'Contact met de ouders van {}{}',
  tried: 'Contact met de ouders van {}{}: gezocht, niet gelukt',
  atStep: ', bij {}',
  atMeasure: ', over {}',
  changes: { began: 'het begin van {}', ended: 'het einde van {}' },
  beside: 'niet uit het protocol',
  missed: '{} is verlaten zonder evaluatie.',
  quiet: 'Van {} tot {} is er niets opgeschreven. Dat zijn {} schooldagen.',
  quietNow: 'Sinds {} is er niets opgeschreven. Dat zijn {} schooldagen.',
  dated: {
    'evaluation-to-hold': 'De evaluatie van {} is niet gehouden.',
    'absent-to-speak': 'Wie er niet was bij de evaluatie van {}, is daarna niet gesproken: {}.',
    'evaluation-to-plan': 'Er is geen evaluatie gepland. Het protocol vroeg die uiterlijk rond {}.',
    'agreement-to-check': 'Een afspraak zou op {} bekeken worden. Of die is nagekomen, staat er niet.',
    'measure-to-end': '{} liep tot {}. Hoe dat afliep, staat er niet.',
    'suspension-to-follow': 'Op {} is besloten: {}. Hoe dat verliep en afliep, staat er niet.',
    'decision-to-take': 'Het besluit van {}',
    'consent-to-ask': 'De instemming van {}',
    'report-to-hand-over': 'De overdracht van de melding',
    'offer-to-answer': 'Het antwoord op de overdracht',
    reminder: 'Op {} zou iemand dit doen: {}. Of dat is gebeurd, staat er niet.',
  } satisfies Readonly<Record<DatedGap, string>>,
  forWhom: ', voor {}',
  endless: '{}: er is geen laatste dag genoemd. Hoe dat afliep, staat er niet.',
  unplanned: 'Er is geen evaluatie gepland.',
} as const;

const fill = (words: string, ...parts: readonly string[]): string =>
  parts.reduce((text, part) => text.replace('{}', () => part), words);

function datedWords(gap: Extract<Gap, { readonly kind: DatedGap }>, naming: GapNaming): string {
  const { kind, row } = gap;
  const words = GAP_WORDS.dated[kind];
  const day = row.on === undefined ? '' : dutchDay(row.on);
  switch (kind) {
    case 'evaluation-to-plan':
      return row.on === undefined ? GAP_WORDS.unplanned : fill(words, day);
    case 'measure-to-end': {
      const taken = naming.file.measures.find(({ body }) => body.use === row.about)?.body;
      const title = taken ? measureTitle(naming.procedure, taken.measure) : '';
      return row.on === undefined ? fill(GAP_WORDS.endless, title) : fill(words, title, day);
    }
    case 'suspension-to-follow': {
      const whom = row.about === undefined ? '' : fill(GAP_WORDS.forWhom, naming.pupil(row.about));
      return fill(words, dutchDay(row.since), `${WORDS.decisionKinds.suspension}${whom}`);
    }
    case 'absent-to-speak': {
      const held = naming.file.heldEvaluations.find(({ body }) => body.evaluation === row.about);
      const absent = held ? stillToSpeak(naming.file, held).map(naming.pupil) : [];
      return fill(words, held ? dutchDay(held.body.happenedOn) : '', absent.join(', '));
    }
    case 'decision-to-take':
      return fill(words, row.waitingFor.kind === 'role' ? naming.role(row.waitingFor.role) : '');
    case 'reminder': {
      const who = row.whom === undefined ? undefined : naming.pupil(row.whom);
      const set = naming.file.reminders.findLast(({ body }) => body.reminder === row.about)?.body.what ?? '';
      return fill(words, day, row.sort && who ? `${WORDS.reminderSorts[row.sort]} (${who})` : set.replace(/\.$/, ''));
    }
    case 'consent-to-ask':
      return fill(words, row.about === undefined ? '' : naming.pupil(row.about));
    default:
      return fill(words, day);
  }
}

const ofMeasure = (title: string, change: 'began' | 'ended' | undefined): string =>
  change === undefined ? title : fill(GAP_WORDS.changes[change], title);

/** One gap as a line; of open tasks the line above them. */
export function gapWords(gap: Gap, naming: GapNaming): string {
  switch (gap.kind) {
    case 'no-reporter':
      return GAP_WORDS.noReporter;
    case 'tasks':
      return fill(GAP_WORDS.tasks, stepTitle(gap.step));
    case 'step-skipped':
      return fill(GAP_WORDS.skipped, stepTitle(gap.step));
    case 'evaluation-missed':
      return fill(GAP_WORDS.missed, stepTitle(gap.step));
    case 'parents': {
      const step = naming.procedure.steps.find(({ number }) => number === gap.step);
      const taken = naming.file.measures.find(({ body }) => body.use === gap.measure)?.body;
      const where = [
        step && fill(GAP_WORDS.atStep, stepTitle(step)),
        taken && fill(GAP_WORDS.atMeasure, ofMeasure(measureTitle(naming.procedure, taken.measure), gap.change)),
        gap.when && ` (${fill(GAP_WORDS.onlyIf, gap.when)})`,
        gap.beside && ` (${GAP_WORDS.beside})`,
      ];
      const words = gap.state === 'tried' ? GAP_WORDS.tried : GAP_WORDS.untold;
      const home = gap.home === undefined ? undefined : naming.home?.(gap.home);
      const whose = `${naming.pupil(gap.pupil)}${home ? ` (${home})` : ''}`;
      return fill(words, whose, where.join(''));
    }
    case 'quiet': {
      const days = String(gap.schoolDays);
      return gap.goesOn
        ? fill(GAP_WORDS.quietNow, dutchDay(gap.from), days)
        : fill(GAP_WORDS.quiet, dutchDay(gap.from), dutchDay(gap.until), days);
    }
    default:
      return datedWords(gap, naming);
  }
}
