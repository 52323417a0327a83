import type { ComponentChildren } from 'preact';
import type { Action } from '../../model/action';
import { Broken } from './Broken';
import { Notice } from './Notice';

interface ActionStatusProps<Reason extends string> {
  readonly action: Pick<Action<never, unknown, Reason>, 'state'>;
  /** What did not happen: 'Niet gewist'. */
  readonly title?: string;
  /** Whether it may be that something is lost or stands open: told with more weight. */
  readonly kind?: 'warn' | 'danger';
  /** What the person reads for each reason; left out where a field of the form says it. */
  readonly words?:
    | Readonly<Record<Exclude<Reason, 'cancelled'>, string>>
    | ((reason: Exclude<Reason, 'cancelled'>) => string);
  /** What to do about it, under the words. */
  readonly children?: ComponentChildren;
}

/** Why the last attempt did not end well, told once for each attempt: a refusal in the words of the person, a bug as a bug. */
export function ActionStatus<Reason extends string>({
  action,
  title,
  kind = 'danger',
  words,
  children,
}: ActionStatusProps<Reason>) {
  const state = action.state.value;
  if (state.kind === 'broken') return <Broken said={state.said} />;
  if (state.kind !== 'failed' || words === undefined) return null;
  return (
    <Notice kind={kind} live="alert" {...(title !== undefined && { title })}>
      <p>{typeof words === 'function' ? words(state.reason) : words[state.reason]}</p>
      {children}
    </Notice>
  );
}
