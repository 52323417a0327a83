import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { type Day, parseDay } from '../../../../protocol/day';
import { done, type Outcome } from '../../../vault/outcome';
import { ActionStatus } from '../../kit/controls/ActionStatus';
import type { Route } from '../../model/route';
import { useAction } from '../../model/use-action';
import { useWork } from '../../model/work';
import { longDay } from '../../words/dates';
import { STORAGE_WORDS } from '../../words/unlock-failures';
import { Actions } from '../controls/Actions';
import { Button } from '../controls/Button';
import { goToFirstWrong } from '../controls/first-wrong';
import { MoveStatus } from '../controls/MoveStatus';
import { Notice } from '../controls/Notice';
import { Link } from '../screen/Link';
import { DraftNotices } from './DraftNotices';
import styles from './Form.module.css';
import type { FormModel } from './use-form';

export interface FormProps<F> {
  readonly form: FormModel<F>;
  /** What the button says: 'Bewaar gesprek'. */
  readonly save: string;
  /** Where who came here by the address alone goes without saving; anybody else goes back to where they came from. The draft stays. */
  readonly back?: Route;
  readonly children: ComponentChildren;
}

/** What is said of a draft; where its day is not today's, that it may be an old one. */
function foundWords(value: unknown, today: Day): string {
  const found = 'Je typte dit eerder en bewaarde het nog niet.';
  const { on } = { on: undefined, ...(value as object) } as { readonly on: unknown };
  const day = typeof on === 'string' ? parseDay(on) : undefined;
  return day === undefined || day === today ? found : `${found} De datum is van toen: ${longDay(day)}. Klopt die nog?`;
}

/** A form with its buttons: says what was kept, what is wrong, and what became of saving. */
export function Form<F>({ form, save, back, children }: FormProps<F>) {
  const ref = useRef<HTMLFormElement>(null);
  const { router, clock } = useWork();
  const submitting = useAction(async (): Promise<Outcome<boolean, never>> => {
    const isSaved = await form.submit();
    if (!isSaved) goToFirstWrong(ref.current);
    return done(isSaved);
  });
  const problems = Object.values<string | undefined>(form.problems).filter((problem) => problem !== undefined);
  const wrong = form.tooLong ? [...problems, 'Een van de teksten is te lang.'] : problems;
  return (
    <form
      ref={ref}
      class={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submitting.start();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        // Enter in a line goes on typing for many people; a half-filled entry should not be saved by it.
        if (event.target instanceof HTMLInputElement && event.target.type !== 'submit') event.preventDefault();
        if (event.ctrlKey || event.metaKey) submitting.start();
      }}
    >
      <DraftNotices draft={form.draft} found={foundWords(form.value, clock.today.value)} onClear={form.clear} />
      <fieldset class={styles['fields']} disabled={!form.ready}>
        {children}
      </fieldset>
      {form.draftProblem && (
        <Notice kind="danger" live="alert" title="Wat je nu typt, wordt niet bewaard">
          <p>{STORAGE_WORDS[form.draftProblem]}</p>
        </Notice>
      )}
      {wrong.length > 0 && (
        <Notice kind="warn" live="alert" title="Nog niet opgeslagen">
          <ul>
            {wrong.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
      <ActionStatus action={submitting} />
      <MoveStatus move={form.move} />
      <Actions>
        <Button kind="main" type="submit" busy={form.move.busy.value} disabled={!form.ready}>
          {form.move.busy.value ? 'Bezig met opslaan…' : save}
        </Button>
        {back && <Link to={router.before() ?? back}>Later verder</Link>}
      </Actions>
    </form>
  );
}
