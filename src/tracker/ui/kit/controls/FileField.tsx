import styles from './FileField.module.css';
import { Labelled, type LabelledProps } from './Labelled';

/** A file that the person chooses; it stays in the browser. */
export const FileField = ({
  onChoose,
  accept,
  ...labelled
}: LabelledProps & { onChoose(file: File | undefined): void; readonly accept?: string }) => (
  <Labelled {...labelled}>
    {(tied) => (
      <input
        {...tied}
        class={styles['file']}
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => onChoose(currentTarget.files?.[0])}
      />
    )}
  </Labelled>
);
