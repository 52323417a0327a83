import { PUPIL } from '../../../../words/phrases';
import type { PupilId } from '../../../domain/entries';
import { Notice } from '../../kit/controls/Notice';
import { useSpoken } from './use-spoken';

/** Before a talk with parents: in which language they are spoken to, and that no child interprets. */
export function Interpreting({ pupil }: { readonly pupil: PupilId }) {
  const { languages, isInterpreterAsked } = useSpoken(pupil);
  return (
    <Notice title="Spreken deze ouders weinig Nederlands?">
      {languages.length > 0 && (
        <p>
          In het dossier staat: thuis spreken ze <span>{languages.join(' en ')}</span>.{' '}
          {isInterpreterAsked ? 'Er is een tolk gevraagd.' : 'Er staat niet dat er een tolk is gevraagd.'}
        </p>
      )}
      <p>
        Vraag een tolk. Laat nooit een {PUPIL.one} tolken, ook niet het eigen kind, een broer of een zus. Dat legt veel
        druk op een kind.
      </p>
      <p>
        <small>Niet uit het protocol. Bron: passendonderwijs-almere.nl, 11 september 2019.</small>
      </p>
    </Notice>
  );
}
