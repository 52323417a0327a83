import type { ComponentChildren } from 'preact';
import { Link } from '../../kit/screen/Link';
import { Screen } from '../../kit/screen/Screen';

/** One part of handing over, with the way back to all of it. */
export const HandoverScreen = ({
  heading,
  children,
}: {
  readonly heading: string;
  readonly children: ComponentChildren;
}) => (
  <Screen heading={heading} width="text" aside={<Link to={{ screen: 'handover' }}>Terug naar Overdracht</Link>}>
    {children}
  </Screen>
);
