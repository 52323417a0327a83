import type { Message } from '../../../../protocol/message';
import type { PupilId } from '../../../domain/entries';
import { messagesFor } from '../../../domain/letters';
import { parentsOf } from '../../../domain/queries/parents';
import { useCase } from '../../case-kit/case-context';
import { PartScreen } from '../../case-kit/PartScreen';
import { Notice } from '../../kit/controls/Notice';
import { Link } from '../../kit/screen/Link';
import { type LettersAbout, one } from '../../model/about';
import { useWork } from '../../model/work';
import { PARENTS_WORDS } from '../parts/ParentsPart';
import { LetterScreen } from './LetterScreen';
import styles from './LettersPart.module.css';

/** Messages to parents: which there are for whom, and one of them (S1-8, S2-13, S3-12, S5-3, S5-6, MID-1, MID-2). */
export function LettersPart({ about }: { readonly about: LettersAbout | undefined }) {
  const { file, isOpen } = useCase();
  const { school, preferences } = useWork();
  const { pupil, message: id } = about ?? {};
  const present = file.pupils.filter(({ removed }) => !removed);
  const known = present.find((one) => one.id === pupil);
  const message = known && messagesFor(file, known.id, school.messages).find((one) => one.id === id);
  if (preferences.projector.value) {
    return (
      <PartScreen heading="Bericht aan ouders">
        <Notice title="Er kijken anderen mee">
          <p>
            Je laat nu alleen initialen zien. In een bericht staat een naam. Zet dat eerst uit bij{' '}
            <Link to={{ screen: 'settings' }}>Instellingen</Link>.
          </p>
        </Notice>
      </PartScreen>
    );
  }
  if (!isOpen) {
    return (
      <PartScreen heading="Bericht aan ouders">
        <p>Dit dossier is niet open. Heropen het eerst, want een bericht wordt als contact met ouders vastgelegd.</p>
      </PartScreen>
    );
  }
  if (known && message) return <LetterScreen message={message} pupil={known.id} />;
  return (
    <PartScreen heading="Bericht aan ouders">
      <p>Kies van wie de ouders zijn en welk bericht. In elk bericht staat alleen de naam van hun eigen kind.</p>
      {(known ? [known] : present).map(({ id: one }) => (
        <ForParents key={one} pupil={one} />
      ))}
      {known && present.length > 1 && (
        <p>
          <Link to={{ screen: 'case', case: file.id, part: 'letters' }}>Berichten voor andere ouders</Link>
        </p>
      )}
    </PartScreen>
  );
}

/** The messages for one pupil's parents: those of the present step and of what was done first. */
function ForParents({ pupil }: { readonly pupil: PupilId }) {
  const { file, procedure, naming } = useCase();
  const { school } = useWork();
  const messages = messagesFor(file, pupil, school.messages);
  const state = parentsOf(file).find((one) => one.pupil === pupil)?.state;
  const step = procedure.steps.find(({ number }) => number === file.step)?.slug;
  const fits = (message: Message): boolean =>
    message.measure === undefined
      ? message.step === step
      : file.measures.some(({ body }) => body.pupil === pupil && body.measure === message.measure);
  const now = messages.filter(fits);
  const others = messages.filter((message) => !fits(message));
  return (
    <section class={styles['parents']}>
      <h2>Ouders van {naming.pupil(pupil)}</h2>
      {state && <p>{PARENTS_WORDS[state]}</p>}
      {messages.length === 0 && (
        <p>
          Voor deze ouders staat hier geen bericht klaar.{' '}
          <Link to={{ screen: 'case', case: file.id, part: 'parents', about: one(pupil) }}>Leg contact vast</Link>
        </p>
      )}
      <Choices pupil={pupil} messages={now} />
      {others.length > 0 && (
        <details open={now.length === 0}>
          <summary>{now.length === 0 ? 'Berichten' : 'Andere berichten'}</summary>
          <Choices pupil={pupil} messages={others} />
        </details>
      )}
    </section>
  );
}

function Choices({ pupil, messages }: { readonly pupil: PupilId; readonly messages: readonly Message[] }) {
  const { file } = useCase();
  if (messages.length === 0) return null;
  return (
    <ul>
      {messages.map(({ id, title }) => (
        <li key={id}>
          <Link to={{ screen: 'case', case: file.id, part: 'letters', about: { pupil, message: id } }}>{title}</Link>
        </li>
      ))}
    </ul>
  );
}
