import type { ComponentChildren, FunctionComponent } from 'preact';
import type { FieldsProps } from '../../case-kit/entry-form';
import { PartScreen } from '../../case-kit/PartScreen';
import { Form } from '../../kit/form/Form';
import type { FormModel } from '../../kit/form/use-form';
import type { Route } from '../../model/route';

export interface EntryFormScreenProps<F> {
  readonly heading: string;
  readonly form: FormModel<F>;
  readonly fields: FunctionComponent<FieldsProps<F>>;
  readonly save: string;
  readonly back: Route;
  /** Words of the protocol, or what the form is about. */
  readonly children?: ComponentChildren;
}

/** A form with a screen to itself. */
export function EntryFormScreen<F>({ heading, form, fields: Fields, save, back, children }: EntryFormScreenProps<F>) {
  return (
    <PartScreen heading={heading}>
      {children}
      <Form form={form} save={save} back={back}>
        <Fields value={form.value} problems={form.problems} change={form.change} />
      </Form>
    </PartScreen>
  );
}
