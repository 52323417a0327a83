import type { ComponentChildren } from 'preact';
import { Link } from '../kit/screen/Link';
import { Screen } from '../kit/screen/Screen';
import { useCase } from './case-context';

/** One part of a case, with the way back to the whole. Its title says which part, and names nobody. */
export function PartScreen({
  heading,
  headingOnPaper = true,
  children,
}: {
  readonly heading: string;
  /** False where paper has a heading of its own. */
  readonly headingOnPaper?: boolean;
  readonly children: ComponentChildren;
}) {
  const { file } = useCase();
  const whole = `dossier ${file.label}`;
  return (
    <Screen
      heading={heading}
      title={`${heading}, ${whole}`}
      headingOnPaper={headingOnPaper}
      aside={<Link to={{ screen: 'case', case: file.id }}>Terug naar {whole}</Link>}
    >
      {children}
    </Screen>
  );
}
