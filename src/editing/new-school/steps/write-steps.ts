import { stringify } from 'yaml';
import { asSlug } from '../../source/as-slug.ts';
import type { Draft, DraftEvaluation, DraftStep, DraftTask, DraftTerm } from './draft.ts';

/** A role that steps or tasks name: the name of its file, and the word for it. */
export interface NamedRole {
  readonly slug: string;
  readonly term: string;
}

/** The roles that a procedure names, each once, in the order in which it names them. */
export function rolesOf({ steps }: Draft): readonly NamedRole[] {
  const terms = steps.flatMap(({ leads, decides, tasks }) => [
    ...leads.map(({ term }) => term),
    ...(decides ? [decides] : []),
    ...tasks.flatMap(({ by }) => by ?? []),
  ]);
  return [...new Map(terms.map((term) => [asSlug(term), { slug: asSlug(term), term }])).values()];
}

const FIRST_PLACE = 10;

/** The files of a procedure by path in the content folder: a page for each step, the measures if there are any, and the whole protocol. */
export function stepFiles(draft: Draft, audiences: readonly string[]): ReadonlyMap<string, string> {
  const { steps, measures } = draft;
  const chapters = [
    ...steps.map(({ slug }) => `/protocol/${slug}/`),
    ...(measures.length > 0 ? ['/protocol/middelen/'] : []),
  ];
  return new Map([
    ...steps.map((step) => [`protocol/${step.slug}.mdx`, stepPage(step, audiences)] as const),
    ...(measures.length > 0 ? [['protocol/middelen.mdx', measuresPage(draft, audiences)] as const] : []),
    [
      'protocol/volledig.mdx',
      page(
        {
          titel: 'Het hele protocol',
          beschrijving: 'Het hele protocol van de school onder elkaar, om te lezen of te printen.',
          voor: [...audiences],
          hoofdstukken: chapters,
        },
        'Hier staat alles onder elkaar.',
      ),
    ],
  ]);
}

const page = (fields: object, text: string): string =>
  `---\n${stringify(fields, { lineWidth: 0, flowCollectionPadding: false })}---\n\n${text}\n`;

function stepPage(step: DraftStep, audiences: readonly string[]): string {
  const { name, title, number, leads, decides, tasks, parents, say, evaluation, onward, onwardText } = step;
  const ids = taskIds(tasks);
  return page(
    {
      titel: title,
      ...(title.length > 30 && { kort: shortened(title, 30) }),
      beschrijving: description(step),
      voor: [...audiences],
      volgorde: FIRST_PLACE + number,
      nummer: number,
      ...(number > 0 && { naam: name ?? 'geen' }),
      ...(step.group && { groep: step.group }),
      trekker: leads.map(({ term, when }) => (when ? { rol: asSlug(term), als: when } : asSlug(term))),
      ...(step.leadsAs && { leiden: step.leadsAs }),
      ...(step.togetherWith && { samenMet: step.togetherWith }),
      ...(decides && { besluit: asSlug(decides) }),
      ...(step.consent && { instemming: true }),
      fasen: partsOf(step, ids),
      ...(say.length > 0 && { zeggen: [...say] }),
      ...(parents === 'geen'
        ? { ouders: parents }
        : parents.length > 0 && { ouders: parents.map((tekst) => ({ tekst })) }),
      verder: typeof onward === 'string' ? onward : onwardFields(onward),
      ...(onwardText && { verderTekst: { tekst: onwardText } }),
      ...(evaluation && { evaluatie: evaluation === 'geen' ? evaluation : evaluationFields(evaluation) }),
      ...(step.safeguarding && { borging: { tekst: step.safeguarding } }),
      ...(step.stopped && { gestopt: { tekst: step.stopped } }),
    },
    `Wie hier iets doet: ${people(step)}.`,
  );
}

/** The roles of a step as links, once each. */
function people({ leads, decides, tasks }: DraftStep): string {
  const terms = [
    ...leads.map(({ term }) => term),
    ...(decides ? [decides] : []),
    ...tasks.flatMap(({ by }) => by ?? []),
  ];
  const links = [...new Set(terms)].map((term) => `[${term}](/begrippen/#${asSlug(term)})`);
  return links.length < 2 ? links.join('') : `${links.slice(0, -1).join(', ')} en ${links.at(-1)}`;
}

/** The tasks by the parts of the step in which they stand, in order. */
function partsOf({ slug, tasks }: DraftStep, ids: readonly string[]): readonly object[] {
  const parts: { titel?: string; taken: object[] }[] = [];
  for (const [place, task] of tasks.entries()) {
    const open = parts.at(-1);
    const fields = { ...taskFields(task, ids[place] ?? ''), ...taskTermFields(task.term, slug, ids) };
    if (open && open.titel === task.part) open.taken.push(fields);
    else parts.push({ ...(task.part && { titel: task.part }), taken: [fields] });
  }
  return parts;
}

const onwardFields = ({ to, how, when }: Exclude<DraftStep['onward'], string>) => ({
  ...(to && { naar: to }),
  ...(how && { hoe: how }),
  ...(when && { als: when }),
});

const taskFields = ({ text, records, by, when, talksWith, parents }: DraftTask, id: string) => ({
  id,
  tekst: text,
  vastleggen: records,
  ...(by && { door: asSlug(by) }),
  ...(when && { als: when }),
  ...(talksWith && { met: [...talksWith] }),
  ...(parents && { ouders: [...parents] }),
});

/** The field `termijn` of a task, where it has one. */
function taskTermFields(term: DraftTask['term'], slug: string, ids: readonly string[]): object {
  if (term === undefined) return {};
  const { within, from } = term;
  if (within === undefined && from === undefined) return { termijn: 'dezelfde dag' };
  return {
    termijn: {
      ...(within ? termFields(within) : { op: 'dezelfde dag' }),
      ...(from === 'melding' && { vanaf: from }),
      ...(typeof from === 'object' && { vanaf: `${slug}/${ids[from.place]}`, vanafTekst: from.text }),
    },
  };
}

function termFields({ count, most, isAbout, unit }: DraftTerm) {
  const length = most === undefined ? count : `${count} tot ${most}`;
  return { [unit]: isAbout ? `ongeveer ${length}` : length };
}

const evaluationFields = ({ after, within, again }: DraftEvaluation) => ({
  ...(after && (within ? { binnen: termFields(after) } : termFields(after))),
  ...(again && {
    opnieuw:
      again === 'geen'
        ? again
        : again.how === 'na'
          ? { na: again.terms.map(termFields) }
          : {
              [again.how]: termFields(again.term),
              ...(again.times !== undefined && { keer: again.times }),
              ...(again.until && { tot: again.until }),
            },
  }),
});

/** Between 30 and 170 characters, and nothing in it that the text does not say. */
function description({ name, title, leads, number }: DraftStep): string {
  const what =
    number === 0 ? 'een melding van pesten' : shortened(name ? `${lower(name)} (${title})` : lower(title), 60);
  return shortened(`Wat er gebeurt bij ${what}, en wie dat doet: ${leads.map(({ term }) => term).join(', ')}.`, 170);
}

const lower = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** The text with at most so many characters, cut between words. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[,;:]$/, '')}…`;
}

/** Words that say nothing of a task by themselves. */
const SMALL = /^(de|het|een|en|of|met|aan|van|in|op|om|te|je|er|dat|die|wie|hoe|is|naar|bij|voor|als)$/;
const WORDS_OF_ID = 3;

/** A stable name for each task, from its first words. */
function taskIds(tasks: readonly DraftTask[]): readonly string[] {
  const seen = new Map<string, number>();
  return tasks.map(({ text }, place) => {
    const words = asSlug(text)
      .split('-')
      .filter((word) => word !== '' && !SMALL.test(word))
      .slice(0, WORDS_OF_ID);
    const id = words.join('-') || `taak-${place + 1}`;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  });
}

function measuresPage({ measures }: Draft, audiences: readonly string[]): string {
  return page(
    {
      titel: 'Maatregelen',
      beschrijving: 'Wat de school volgens haar protocol nog meer kan doen als er gepest wordt.',
      voor: [...audiences],
      volgorde: 90,
      middelen: measures.map(({ title, atOnce, parents }) => ({
        id: asSlug(title),
        titel: title,
        ...(atOnce && { meteenBijErnstig: true }),
        ...(parents && { ouders: [...parents] }),
      })),
    },
    measures.map(({ title }) => `## ${title}\n\nDeze maatregel staat in het protocol van de school.`).join('\n\n'),
  );
}
