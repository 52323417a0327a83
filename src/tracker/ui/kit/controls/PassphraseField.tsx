import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button';
import { Field } from './Field';
import type { LabelledProps } from './Labelled';

export interface PassphraseFieldProps extends LabelledProps {
  readonly value: string;
  onInput(value: string): void;
  readonly name?: string;
  /** Whether it is the passphrase that there is, and not a new one: a password manager asks. */
  readonly current?: boolean;
  readonly takesFocus?: boolean;
}

/** A passphrase, hidden until the person wants to see it. */
export function PassphraseField({
  current = false,
  takesFocus = false,
  name = 'passphrase',
  ...field
}: PassphraseFieldProps) {
  const shown = useSignal(false);
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) ref.current?.focus();
  }, []);
  return (
    <div>
      <Field
        {...field}
        name={name}
        inputRef={ref}
        type={shown.value ? 'text' : 'password'}
        autocomplete={current ? 'current-password' : 'new-password'}
        capitals={false}
        maxLength={500}
      />
      <Button
        kind="plain"
        onClick={() => {
          shown.value = !shown.value;
        }}
      >
        {shown.value ? 'Verberg wat ik typ' : 'Laat zien wat ik typ'}
      </Button>
    </div>
  );
}
