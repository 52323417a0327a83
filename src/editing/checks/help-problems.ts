import { isAlways, readSpan } from '../../collections/hours.ts';
import { type ContentFile, nameOf } from '../source/content-file.ts';
import { type ContentIndex, listOf, ofKind, PAGE_KINDS, textOf } from '../source/content-index.ts';
import { withNearest } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import { isComponent, partsOf, propertyOf } from '../source/tree.ts';

/** What is wrong with the help lines as a whole, and with what stands in the help bar of every page. */
export function helpProblems(files: readonly ContentFile[], index: ContentIndex): readonly Problem[] {
  const help = ofKind(files, 'help');
  const bars = help.filter(({ data }) => data?.['helpbalk'] === true);
  const components = files.flatMap(({ tree }) =>
    tree ? [...partsOf(tree)].map(({ node }) => node).filter(isComponent) : [],
  );
  const shown = new Set(
    components.filter(({ name }) => name === 'Hulplijnen').map((node) => propertyOf(node, 'groep') ?? ''),
  );
  // A line may also stand on a page by its own name, or with the line in whose place it came.
  const named = new Set([
    ...components.filter(({ name }) => name === 'Hulplijn').map((node) => propertyOf(node, 'naam') ?? ''),
    ...help.map(({ data }) => textOf(data?.['opvolger'])),
  ]);
  const isAllRead = ofKind(files, ...PAGE_KINDS).every(({ tree }) => tree);
  return [
    ...(help.every(({ data }) => data && typeof data['helpbalk'] !== 'string') && bars.length === 0
      ? [
          {
            file: 'hulp',
            wrong: 'Geen hulplijn staat in de balk onderaan elke pagina.',
            expected: 'Zet bij een hulplijn met een telefoonnummer: helpbalk: true.',
          },
        ]
      : []),
    ...bars.slice(1).map((file) => ({
      file: file.path,
      line: file.lineOf(['helpbalk']),
      wrong: `In de balk onderaan elke pagina staat al een hulplijn: ${nameOf(bars[0]?.path ?? '')}.`,
      expected: 'Laat helpbalk: true bij een hulplijn staan.',
    })),
    ...bars
      .filter(({ data }) => listOf(data?.['telefoon']).length === 0)
      .map((file) => ({
        file: file.path,
        line: file.lineOf(['helpbalk']),
        wrong: 'De hulplijn in de balk onderaan elke pagina heeft geen telefoonnummer.',
        expected: 'Kies een hulplijn met een telefoonnummer.',
      })),
    ...help.flatMap((file) => [...lineProblems(file, index), ...barProblems(file)]),
    ...(isAllRead ? help : []).flatMap((file) => {
      const group = textOf(file.data?.['groep']);
      if (group === '' || shown.has(group) || named.has(nameOf(file.path))) return [];
      return [
        {
          file: file.path,
          line: file.lineOf(['groep']),
          wrong: `De groep '${group}' staat op geen enkele pagina, en deze hulplijn dus ook niet.`,
          expected: `Kies een groep die op een pagina staat, of zet daar <Hulplijnen groep="${group}" />.`,
          ...withNearest(
            group,
            (index.helpGroups ?? []).filter((other) => shown.has(other)),
          ),
        },
      ];
    }),
  ];
}

/** A successor that is no help line, and a line that does not work without a word on how that is. */
function lineProblems(file: ContentFile, { helpLines }: ContentIndex): readonly Problem[] {
  const { data } = file;
  const successor = textOf(data?.['opvolger']);
  const status = textOf(data?.['status']) || 'werkt';
  return [
    ...(successor && !helpLines.includes(successor)
      ? [
          {
            file: file.path,
            line: file.lineOf(['opvolger']),
            missing: { what: 'de hulplijn', name: successor, file: `hulp/${successor}.yaml` },
            wrong: `'${successor}' is geen hulplijn.`,
            expected: 'Een hulplijn is de naam van een bestand in hulp, zonder .yaml.',
            ...withNearest(successor, helpLines),
          },
        ]
      : []),
    ...(status !== 'werkt' && textOf(data?.['nu']) === ''
      ? [
          {
            file: file.path,
            line: file.lineOf(['status']),
            wrong: 'Deze hulplijn werkt niet of misschien niet, en er staat niet bij hoe het nu zit.',
            expected: 'Zet dat in een of twee zinnen achter nu:.',
          },
        ]
      : []),
  ];
}

/** A number of the help bar that does not answer when it is shown, or that nobody has checked. */
function barProblems(file: ContentFile): readonly Problem[] {
  const { data } = file;
  const isOwn = data?.['helpbalk'] === true;
  const isForNight = textOf(data?.['nachtbalk']) !== '';
  if (!data || !(isOwn || isForNight)) return [];
  const at = file.lineOf([isOwn ? 'helpbalk' : 'nachtbalk']);
  const spans = listOf(data['uren']).flatMap((text) => readSpan(textOf(text)) ?? []);
  const hasNumber = listOf(data['telefoon']).length > 0;
  const isChecked = !hasNumber || data['gecontroleerd'] !== undefined || textOf(data['ongecontroleerd']) !== '';
  const problem = (wrong: string, expected: string): Problem => ({ file: file.path, line: at, wrong, expected });
  return [
    ...(textOf(data['status']) && data['status'] !== 'werkt'
      ? [
          problem(
            'Deze hulplijn staat in de balk onderaan elke pagina, maar werkt niet.',
            'Kies een lijn die wel werkt.',
          ),
        ]
      : []),
    ...(isForNight && !isAlways(spans)
      ? [
          problem(
            "Deze hulplijn staat 's nachts in de balk, maar er staat niet dat zij dag en nacht opneemt.",
            'Laat nachtbalk weg, of zet erbij: uren: [dag en nacht].',
          ),
        ]
      : []),
    ...(isChecked
      ? []
      : [
          problem(
            'Dit nummer staat in de balk onderaan elke pagina, en niemand heeft het nagekeken.',
            'Bel het na en zet de dag achter gecontroleerd:. Moet de site toch gemaakt worden? Zet de reden achter ongecontroleerd:.',
          ),
        ]),
  ];
}
