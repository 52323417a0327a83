import { Choice } from '../kit/controls/Choice';
import { TextArea } from '../kit/controls/TextArea';

interface ParentsReachedValue {
  readonly reached: 'yes' | 'no';
  readonly view: string;
}

/** Whether the parents were reached. */
export const Reached = ({
  value: { reached },
  change,
}: {
  readonly value: ParentsReachedValue;
  change(changes: Pick<ParentsReachedValue, 'reached'>): void;
}) => (
  <Choice
    legend="Heb je de ouders bereikt?"
    value={reached}
    options={[
      ['yes', 'Ja'],
      ['no', 'Nee, ik probeer het nog eens'],
    ]}
    onChange={(next) => change({ reached: next })}
  />
);

/** How they see it, once they were reached (S1-9, S2-14). */
export const View = ({
  value: { reached, view },
  change,
}: {
  readonly value: ParentsReachedValue;
  change(changes: Pick<ParentsReachedValue, 'view'>): void;
}) =>
  reached === 'yes' ? (
    <TextArea
      label="Hoe kijken de ouders ernaar?"
      hint="Hun kijk op de situatie en op wat de school doet."
      lines="few"
      value={view}
      onInput={(next) => change({ view: next })}
    />
  ) : null;
