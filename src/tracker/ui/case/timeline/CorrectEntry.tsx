import * as v from 'valibot';
import type { Command } from '../../../domain/command';
import type { TellingEntry } from '../../../domain/entries';
import { useCase } from '../../case-kit/case-context';
import { PartScreen } from '../../case-kit/PartScreen';
import { TextArea } from '../../kit/controls/TextArea';
import { Form } from '../../kit/form/Form';
import { readerOf, said, typedText } from '../../kit/form/typed';
import { useForm } from '../../kit/form/use-form';
import { one } from '../../model/about';
import { useWork } from '../../model/work';
import { correctedBody } from '../entries/corrected-body';
import type { CorrectionForm } from '../entries/shown-kind';

interface Correction {
  readonly entry: object;
  readonly why: string;
}

/** Correcting an entry: it reads anew from then on, and what it said stays in its history. */
export function CorrectEntry({ entry, form: kind }: { readonly entry: TellingEntry; readonly form: CorrectionForm }) {
  const { file } = useCase();
  const { clock, router } = useWork();
  const back = { screen: 'case', case: file.id, part: 'timeline', about: one(entry.id) } as const;
  const judge = ({ entry: typed, why }: Correction) => ({
    ...kind.problems(typed, clock.today.value),
    why: said(why) === undefined ? 'Schrijf kort op waarom je dit verbetert.' : undefined,
  });
  const form = useForm<Correction>({
    case: file.id,
    draft: `case/${file.id}/correct/${entry.id}`,
    empty: () => ({ entry: kind.typed(entry.body), why: '' }),
    read: readerOf(v.object({ entry: kind.schema, why: typedText })),
    problems: judge as never,
    commands: ({ entry: typed, why }) => [
      {
        do: 'correct',
        target: entry.id,
        type: entry.type,
        body: correctedBody(entry.body, kind, typed),
        reason: why.trim(),
      } as Command,
    ],
    saved: () => router.go(back, { replace: true }),
  });
  const { Fields } = kind;
  const problems = form.problems as Readonly<Record<string, string | undefined>>;
  return (
    <PartScreen heading="Verbeteren">
      <p>Verbeter wat er staat. Wat er eerst stond, blijft te zien in de geschiedenis.</p>
      <Form form={form} save="Bewaar verbetering" back={back}>
        <Fields
          value={form.value.entry}
          problems={problems}
          change={(changes) => form.change({ entry: { ...form.value.entry, ...changes } })}
        />
        <TextArea
          label="Waarom verbeter je dit?"
          hint="Bijvoorbeeld: verkeerde datum, naam verkeerd geschreven."
          lines="few"
          value={form.value.why}
          error={problems['why']}
          onInput={(why) => form.change({ why })}
        />
      </Form>
    </PartScreen>
  );
}
