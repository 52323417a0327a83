import type { ProtocolReadBack } from './procedure-of.ts';

/** The protocol in sentences, for a terminal. */
export function readBackText({ school, version, steps, measures }: ProtocolReadBack): string {
  return [
    `Het protocol van ${school}, ${version}, zoals de site het leest. Klopt een zin niet met het papier? Verander dan die stap.`,
    ...steps.map(({ group, sentence, tasks }) =>
      [...(group ? [group.toUpperCase()] : []), sentence, ...tasks.map((task) => `  - ${task}`)].join('\n'),
    ),
    ...(measures.length > 0 ? [`Naast de stappen: ${measures.join(', ')}.`] : []),
  ].join('\n\n');
}
