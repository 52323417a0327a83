import type { ComponentChildren } from 'preact';
import { leadsBack, tasksOf } from '../../../../protocol/order';
import { stepTitle } from '../../../../protocol/step-name';
import { PUPIL, STEP } from '../../../../words/phrases';
import { stillToSpeak } from '../../../domain/evaluation-outcome';
import { evaluationTerm, presentStep } from '../../../domain/evaluation-term';
import { askAgainOn, consentOf, type PupilConsent } from '../../../domain/queries/consent';
import { isHeldElsewhere } from '../../../domain/queries/held-elsewhere';
import { type NextMove, nextMove } from '../../../domain/queries/next-move';
import { progressOf } from '../../../domain/queries/progress';
import { REPORT_WORDS } from '../../../domain/report/words';
import { useCase } from '../../case-kit/case-context';
import { PartScreen } from '../../case-kit/PartScreen';
import { Link } from '../../kit/screen/Link';
import { change, newFor, one } from '../../model/about';
import { useWork } from '../../model/work';
import { capital } from '../../words/capital';
import { count } from '../../words/count';
import { fromToday, longDay } from '../../words/dates';
import { CalendarButton } from '../evaluation/CalendarButton';
import styles from './NextMoveCard.module.css';
import { Reopen } from './Reopen';

/** What the protocol wants next, with the way there. A person decides. */
export function NextMoveCard() {
  const { file, procedure } = useCase();
  const move = nextMove(file, procedure);
  return (
    <section class={styles['card']} aria-labelledby="next-move">
      <h2 id="next-move">Wat nu?</h2>
      <Content move={move} />
    </section>
  );
}

/** The same as a screen by itself, for who comes to decide. */
export function NextMoveScreen() {
  const { file, procedure } = useCase();
  return (
    <PartScreen heading="Wat nu?">
      {isHeldElsewhere(file) ? (
        <p>Dit dossier ligt nu bij een ander. Die kiest hoe het verdergaat.</p>
      ) : (
        <Content move={nextMove(file, procedure)} />
      )}
    </PartScreen>
  );
}

const Ways = ({ children }: { readonly children: ComponentChildren }) => <p class={styles['ways']}>{children}</p>;

function Content({ move }: { readonly move: NextMove }) {
  const { file, procedure, naming } = useCase();
  const { clock, school } = useWork();
  const of = { screen: 'case', case: file.id } as const;
  const step = presentStep(file, procedure);
  const isBack = leadsBack(procedure, step);
  const again = step.evaluation?.again;
  const looksShortly = again !== undefined && again.kind !== 'not' && again.short === true;
  const asking = tasksOf(step).find(({ records }) => records === 'consent')?.id;
  const open = progressOf(file, procedure).find((progress) => progress.step === step)?.open ?? 0;
  const consents = move.kind === 'go-on' && move.consent ? consentOf(file, move.to.number) : [];
  const unasked = consents.filter(({ state }) => state === 'missing');
  switch (move.kind) {
    case 'read-only':
      return <p>Een deel van dit dossier is geschreven met een nieuwere versie. Je kunt het lezen, niet wijzigen.</p>;
    case 'voided':
      return <p>Dit dossier is vervallen. Er kan niets meer bij.</p>;
    case 'closed':
      return (
        <>
          <p>
            Gesloten{file.closed && ` op ${longDay(file.closed.body.happenedOn)}`}:{' '}
            {file.closed && REPORT_WORDS.closeReasons[file.closed.body.reason]}.
          </p>
          <Ways>
            <Reopen />
          </Ways>
        </>
      );
    case 'go-on':
      return (
        <>
          {move.consent === 'missing' && (
            <>
              <p>
                Vraag eerst of {PUPIL.bullied} instemt met de {STEP.followUp}.
              </p>
              <Ways>
                {unasked.map(({ pupil }) => (
                  <Link key={pupil} to={{ ...of, part: 'consent', about: newFor(asking, { pupil }) }}>
                    {consents.length > 1 ? `Leg het antwoord van ${naming.short(pupil)} vast` : 'Leg het antwoord vast'}
                  </Link>
                ))}
                {consents.length === 0 && (
                  <Link to={{ ...of, part: 'pupils', about: newFor() }}>Zet erbij wie er gepest wordt</Link>
                )}
              </Ways>
            </>
          )}
          {consents
            .filter(({ state }) => state === 'refused')
            .map((consent) => (
              <Refused key={consent.pupil} consent={consent} isOne={consents.length === 1} />
            ))}
          <p>
            {open > 0 && `In ${STEP.this} ${open === 1 ? 'staat' : 'staan'} nog ${count(open, 'taak', 'taken')} open. `}
            Klaar? Dan volgt <strong>{stepTitle(move.to)}</strong>.
          </p>
          <Ways>
            <Link
              look={open === 0 && (move.consent ?? 'given') === 'given' ? 'button' : 'quiet-button'}
              to={{ ...of, part: 'step' }}
            >
              Naar {STEP.next}
            </Link>
          </Ways>
        </>
      );
    case 'go-on-not-stopped':
      return (
        <>
          <p>
            Bij de laatste evaluatie was het nog niet gestopt. Dan {isBack ? 'begint het opnieuw bij' : 'volgt'}{' '}
            <strong>{stepTitle(move.to)}</strong>.
          </p>
          <Ways>
            <Link look="button" to={{ ...of, part: 'step' }}>
              Naar {STEP.next}
            </Link>
            <Link to={{ ...of, part: 'evaluations' }}>Bekijk de evaluaties</Link>
          </Ways>
        </>
      );
    case 'close':
      return (
        <>
          <p>Bij de laatste evaluatie zei iedereen dat het is gestopt.</p>
          {step.whenStopped && <p>{step.whenStopped.text}</p>}
          <Ways>
            <Link look="button" to={{ ...of, part: 'closing' }}>
              Sluit het dossier
            </Link>
            {move.again && (
              <Link look="quiet-button" to={{ ...of, part: 'evaluations', about: newFor() }}>
                {looksShortly ? 'Plan nog een korte evaluatie' : 'Plan nog een evaluatie'}
              </Link>
            )}
          </Ways>
        </>
      );
    case 'speak-absent': {
      const held = file.heldEvaluations.find(({ body }) => body.evaluation === move.evaluation);
      return (
        <>
          <p>
            Wie al is gesproken, zei dat het is gestopt. Nog niet gesproken:{' '}
            {held && stillToSpeak(file, held).map(naming.pupil).join(', ')}.
          </p>
          <Ways>
            <Link look="button" to={{ screen: 'evaluation', case: file.id, evaluation: move.evaluation }}>
              Ga verder met de evaluatie
            </Link>
          </Ways>
        </>
      );
    }
    case 'plan-evaluation': {
      const term = evaluationTerm(file, procedure, school.calendar);
      const counted = step.evaluation?.countedFrom?.text;
      return (
        <>
          <p>
            {term.kind === 'not-started' && counted
              ? `De termijn voor de evaluatie telt vanaf ${counted}. Leg die eerst vast, of plan zelf een dag.`
              : 'Er is nog geen evaluatie gepland.'}
          </p>
          <Ways>
            <Link look="button" to={{ ...of, part: 'evaluations', about: newFor() }}>
              Plan de evaluatie
            </Link>
            <Link look="quiet-button" to={{ screen: 'evaluation', case: file.id }}>
              Er is al geëvalueerd
            </Link>
          </Ways>
        </>
      );
    }
    case 'hold-evaluation':
      return (
        <>
          <p>
            De evaluatie is op <strong>{longDay(move.on)}</strong> ({fromToday(move.on, clock.today.value)}).
          </p>
          <Ways>
            <Link
              look={move.on <= clock.today.value ? 'button' : 'quiet-button'}
              to={{ screen: 'evaluation', case: file.id, evaluation: move.evaluation }}
            >
              Houd de evaluatie
            </Link>
            <Link to={{ ...of, part: 'evaluations', about: one(move.evaluation) }}>Verplaats</Link>
          </Ways>
          {move.on > clock.today.value && <CalendarButton />}
        </>
      );
    case 'decide':
      return (
        <>
          <p>
            {capital(naming.role(move.by))} neemt in {STEP.this} een besluit. Leg het hier vast als het er is.
          </p>
          <Ways>
            <Link look="button" to={{ ...of, part: 'decisions', about: newFor() }}>
              Leg het besluit vast
            </Link>
          </Ways>
        </>
      );
    case 'stopped-or-not':
      return (
        <>
          <p>{step.whenStopped?.text ?? 'Is het pesten gestopt? Dan kun je het dossier sluiten.'}</p>
          <p>
            {step.onwardWhen ? `Is het zo dat ${step.onwardWhen}? Dan` : 'Gaat het door? Dan'}{' '}
            {isBack ? 'begint het opnieuw bij' : 'volgt'} <strong>{stepTitle(move.to)}</strong>.
          </p>
          <Ways>
            <Link look="button" to={{ ...of, part: 'step' }}>
              {step.onwardWhen ? `Naar ${STEP.next}` : 'Het gaat door'}
            </Link>
            <Link look="button" to={{ ...of, part: 'closing' }}>
              Het is gestopt
            </Link>
          </Ways>
        </>
      );
    case 'end':
      return (
        <>
          <p>{step.onwardText?.text ?? `Na ${stepTitle(step)} komt er geen ${STEP.one} meer.`}</p>
          <Ways>
            <Link look="button" to={{ ...of, part: 'closing' }}>
              Sluit het dossier
            </Link>
          </Ways>
        </>
      );
    case 'look-again':
      return (
        <>
          <p>Het dossier is heropend. Het protocol noemt hier geen volgende {STEP.one}. Kies wanneer je weer kijkt.</p>
          <Ways>
            <Link look="button" to={{ ...of, part: 'reminders', about: newFor() }}>
              Zet een herinnering
            </Link>
          </Ways>
        </>
      );
    default:
      return move satisfies never;
  }
}

interface RefusedProps {
  readonly consent: PupilConsent;
  /** Nobody else is asked. */
  readonly isOne: boolean;
}

/** The pupil does not agree for now: what can be done meanwhile, and when it is asked again. */
function Refused({ consent, isOne }: RefusedProps) {
  const { file, naming } = useCase();
  const on = askAgainOn(consent);
  return (
    <p>
      {isOne ? PUPIL.capital.bullied : naming.short(consent.pupil)} stemt niet in. Zonder instemming volgt {STEP.next}{' '}
      niet. Praten en opletten kan wel. {on && `Je vraagt het opnieuw op ${longDay(on)}. `}
      <Link to={{ screen: 'case', case: file.id, part: 'consent', about: change(consent.pupil) }}>
        {on ? 'Kies een andere dag' : 'Kies een dag om het opnieuw te vragen'}
      </Link>
    </p>
  );
}
