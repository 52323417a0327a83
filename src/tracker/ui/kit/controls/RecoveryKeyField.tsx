import { TextArea } from './TextArea';

/** The recovery key, typed over or pasted; spaces, line ends and small letters make no difference. */
export const RecoveryKeyField = ({
  value,
  onInput,
  error,
}: {
  readonly value: string;
  onInput(value: string): void;
  readonly error?: string | undefined;
}) => (
  <TextArea
    label="Je herstelsleutel"
    hint="Hij begint met AGE-SECRET-KEY-1. Spaties en hoofdletters maken niet uit."
    name="recovery-key"
    lines="few"
    value={value}
    error={error}
    onInput={onInput}
  />
);
