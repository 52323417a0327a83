import { asSlug } from '../../source/as-slug.ts';
import { withNearest } from '../../source/nearest.ts';
import type { Problem } from '../../source/problem.ts';
import type { Draft, DraftMeasure, DraftRole, DraftStep, DraftTask } from './draft.ts';
import { readEvaluation } from './dutch-term.ts';
import { isStaff } from './is-staff.ts';

/** What a task may have written down, as the field `vastleggen` names it. */
const RECORDINGS = [
  'gesprek',
  'evaluatie',
  'afspraak',
  'afspraak over evaluatie',
  'oudercontact',
  'besluit',
  'instemming',
  'overdracht',
  'document',
  'notitie',
  'niets',
];

/** Whose parents, as the field `ouders` names them and as people say it. */
const FAMILIES: Readonly<Record<string, string>> = {
  gepest: 'gepest',
  gepeste: 'gepest',
  slachtoffer: 'gepest',
  pest: 'pest',
  pester: 'pest',
  pesters: 'pest',
  'loopt mee': 'loopt mee',
  meelopers: 'loopt mee',
  'ziet het': 'ziet het',
  beide: 'beide',
  'beide kanten': 'beide',
  allen: 'allen',
  alle: 'allen',
  allemaal: 'allen',
};

/** Lines of a step that are no task, by the word before the colon. */
const FIELDS = [
  'kijk terug',
  'ouders',
  'besluit',
  'instemming',
  'samen met',
  'verder',
  'gestopt',
  'borging',
  'zeggen',
  'groep',
] as const;
type Field = (typeof FIELDS)[number];

const DASH = /\s+[—–-]+\s+/;
const BULLET = /^\s*(?:[-*•·–—o]|\d+[.)])\s+(.*)$/u;
const MEASURES = /^(maatregelen|middelen)\s*:?$/i;
const REPORT = /^(melding|signaal|een melding|signalering)\b/i;

interface Building {
  readonly step: Omit<DraftStep, 'onward'> & { readonly onward?: DraftStep['onward'] };
  readonly tasks: DraftTask[];
  readonly parents: string[];
  readonly say: string[];
  namesNoParents?: true;
  fields: Partial<DraftStep>;
}

/** What the site says of a report where the text says nothing of it: no more than that it is written down. */
const MADE_REPORT: DraftTask = { text: 'Schrijf op wie, wat, waar en wanneer.', records: 'notitie' };

/**
 * Reads a protocol that was typed or pasted as one text: a line for each step with who leads it, its tasks below with dashes.
 * What cannot be read is told by line; the rest is read on.
 *
 * @param file how the messages name the text.
 * @param stepWord what the school calls a step, for the names of files of steps that have no number of their own.
 */
export function readSteps(
  file: string,
  text: string,
  stepWord: string,
): { readonly draft: Draft; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const built: Building[] = [];
  const measures: DraftMeasure[] = [];
  let group: string | undefined;
  let isMeasures = false;
  const tell = (line: number, wrong: string, expected: string, more: Partial<Problem> = {}) =>
    problems.push({ file, line, wrong, expected, ...more });

  for (const [place, whole] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const line = place + 1;
    const content = whole
      .replace(/[\u00A0\u2007\u202F]/g, ' ')
      .replace(/[\u00AD\u200B\uFEFF]/g, '')
      .trim();
    if (content === '') continue;
    if (MEASURES.test(content)) {
      isMeasures = true;
      continue;
    }
    const [, heading] = /^#+\s*(.+)$/.exec(content) ?? [];
    if (heading) {
      group = heading;
      isMeasures = false;
      continue;
    }
    const [, item] = BULLET.exec(content) ?? [];
    if (item !== undefined && isMeasures) {
      measures.push(measureIn(item));
      continue;
    }
    const current = built.at(-1);
    if (item !== undefined) {
      if (current) current.tasks.push(taskIn(item, line, tell));
      else
        tell(
          line,
          'Deze taak hoort bij geen stap.',
          `Zet erboven hoe de stap heet en wie hem leidt: ${example(stepWord)}`,
        );
      continue;
    }
    const [, before = '', after = ''] = /^([\p{L} ]{3,20}?)\s*:\s*(.*)$/u.exec(content) ?? [];
    const field = FIELDS.find((each) => each === before.toLowerCase());
    if (
      field &&
      !DASH.test(
        content
          .slice(before.length + 1)
          .trimStart()
          .slice(0, 2),
      )
    ) {
      if (field === 'groep') group = after;
      else if (current) setField(current, field, after, line, tell);
      else tell(line, `'${before}' staat boven de eerste stap.`, `Begin met de eerste stap: ${example(stepWord)}`);
      continue;
    }
    const [title = '', ...rest] = content.split(DASH);
    if (rest.length === 0) {
      tell(
        line,
        /^[A-Z]?[\p{L}]+ \d+\b/u.test(content)
          ? `Bij '${content}' staat niet wie deze stap leidt.`
          : `De regel '${short(content)}' is geen stap en geen taak.`,
        `Een stap is een naam, een streepje en wie hem leidt: ${example(stepWord)} Een taak begint met een streepje: - Praat met …`,
        before ? withNearest(before.toLowerCase(), FIELDS) : {},
      );
      continue;
    }
    isMeasures = false;
    const leads = rolesIn(rest.join(' - '));
    const number = built.length + (built.length > 0 && built[0]?.step.number === 0 ? 0 : REPORT.test(title) ? 0 : 1);
    const isReport = built.length === 0 && REPORT.test(title);
    built.push({
      step: {
        line,
        ...headed(title, isReport ? 0 : number, stepWord),
        ...(group && !isReport && { group }),
        leads,
        tasks: [],
        parents: [],
        say: [],
      },
      tasks: [],
      parents: [],
      say: [],
      fields: {},
    });
    if (!leads.some(({ when }) => when === undefined)) {
      tell(
        line,
        'Iemand moet deze stap leiden als geen voorwaarde geldt.',
        'Zet vooraan wie dat is: mentor, teamleider als er meer klassen zijn.',
      );
    }
  }

  const [first] = built;
  if (!first)
    tell(
      1,
      'Hier staat geen enkele stap.',
      `Een stap is een naam, een streepje en wie hem leidt: ${example(stepWord)}`,
    );
  if (first && !built.some(({ step }) => step.leads.some(({ term }) => isStaff(term)))) {
    tell(
      first.step.line,
      'Geen enkele stap wordt geleid door iemand die op school werkt.',
      'Zet bij minstens één stap wie dat is, zoals mentor of leerkracht.',
    );
  }
  const madeReport = first !== undefined && first.step.number !== 0;
  const report: Building[] = madeReport
    ? [
        {
          step: {
            line: 1,
            number: 0,
            slug: 'melding',
            title: 'Melding',
            leads: built
              .flatMap(({ step }) => step.leads)
              .filter(({ term, when }) => when === undefined && isStaff(term))
              .slice(0, 1),
            tasks: [],
            parents: [],
            say: [],
          },
          tasks: [MADE_REPORT],
          parents: [],
          say: [],
          fields: {},
        },
      ]
    : [];
  const all = [...report, ...built];
  const steps = all.map((each, place) => finished(each, place === all.length - 1));
  for (const { line, title, tasks } of steps) {
    if (tasks.length === 0)
      tell(
        line,
        `Bij '${title}' staat geen taak.`,
        'Zet eronder wat er gebeurt, met een streepje ervoor: - Praat met …',
      );
  }
  problems.push(...slugProblems(file, steps));
  const resolved = steps.map((step) => resolveNames(step, steps, tell));
  return { draft: { steps: resolved, measures, madeReport }, problems };
}

type Tell = (line: number, wrong: string, expected: string, more?: Partial<Problem>) => void;

const example = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)} 1 — leerkracht.`;
const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** The name, the title and the address of a step, from what stands before its leader. */
function headed(text: string, number: number, stepWord: string): Pick<DraftStep, 'number' | 'slug' | 'name' | 'title'> {
  if (number === 0) return { number, slug: 'melding', title: text };
  const [, name, title] = /^((?:[\p{L}]+ )?[\p{L}]+ \d+[a-z]?)\s*[:.]?\s*(.*)$/u.exec(text) ?? [];
  const [, digits] = /(\d+)[a-z]?$/.exec(name ?? '') ?? [];
  if (!name || digits === undefined) return { number, slug: `${asSlug(stepWord)}-${number}`, title: text };
  const slug = `${asSlug(name.replace(/\s*\d+[a-z]?$/, ''))}-${Number(digits)}`;
  return title ? { number, slug, name, title } : { number, slug, title: name };
}

/** 'mentor', 'leerkracht, intern begeleider', 'mentor, of teamleider als er meer klassen zijn'. */
function rolesIn(text: string): readonly DraftRole[] {
  return text
    .replace(/\.$/, '')
    .split(/,\s*(?:of|en|dan|daarna)?\s+|\s+(?:of|en|daarna)\s+(?!.*\bals\b[^,]*\bof\b)/i)
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => {
      const [, term, when] = /^(.*?)\s*\(?\bals:?\s+(.+?)\)?$/i.exec(each) ?? [undefined, each];
      return { term: bareRole(term ?? each), ...(when && { when }) };
    });
}

/** A role without its article. */
const bareRole = (text: string) =>
  text
    .trim()
    .replace(/^(de|het|een)\s+/i, '')
    .replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

/** A task, and between square brackets at its end what is written down, whose parents hear, when and by whom. */
function taskIn(text: string, line: number, tell: Tell): DraftTask {
  const [, sentence = text, marks = ''] = /^(.*?)\s*\[([^\]]*)\]\s*\.?$/.exec(text) ?? [];
  const task: { -readonly [Key in keyof DraftTask]: DraftTask[Key] } = { text: withStop(sentence), records: '' };
  for (const mark of marks
    .split(/[;,]/)
    .map((each) => each.trim())
    .filter(Boolean)) {
    const [, key = '', value = ''] = /^(ouders|als|door)\s*:\s*(.+)$/i.exec(mark) ?? [];
    switch (key.toLowerCase()) {
      case 'als':
        task.when = value;
        break;
      case 'door':
        task.by = bareRole(value);
        break;
      case 'ouders': {
        const known = value
          .split(/\s+en\s+|\s*\+\s*/)
          .map((each) => FAMILIES[each.toLowerCase().replace(/^van (de )?/, '')]);
        if (known.some((each) => each === undefined)) {
          tell(line, `'${value}' zegt niet wiens ouders dit zijn.`, 'Kies uit: gepest, pest, loopt mee, beide, allen.');
        }
        task.parents = [...(task.parents ?? []), ...known.filter((each) => each !== undefined)];
        break;
      }
      default: {
        const word = mark.toLowerCase();
        if (RECORDINGS.includes(word)) task.records = word;
        else {
          tell(
            line,
            `'[${mark}]' begrijpt de site niet.`,
            `Tussen de haken staat wat er wordt opgeschreven: ${RECORDINGS.join(', ')}. Of: ouders: …, als: …, door: ….`,
            withNearest(word, [...RECORDINGS, 'ouders:', 'als:', 'door:']),
          );
        }
      }
    }
  }
  if (sentence.trim().length < 3)
    tell(line, 'Achter dit streepje staat geen taak.', 'Schrijf wat er moet gebeuren, als zin.');
  if (/[[\]]/.test(sentence))
    tell(line, 'Een haak is hier niet goed open of dicht.', 'Zet de haken aan het eind: - Praat met … [gesprek]');
  return { ...task, records: task.records || (task.parents ? 'oudercontact' : 'niets') };
}

const withStop = (text: string) => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

function measureIn(text: string): DraftMeasure {
  const [, title = text, marks = ''] = /^(.*?)\s*\[([^\]]*)\]\s*\.?$/.exec(text) ?? [];
  return { title: title.trim().replace(/\.$/, ''), atOnce: /meteen/i.test(marks) };
}

/** What a line such as 'kijk terug: na 2 weken' says of the step above it. */
function setField(building: Building, field: Exclude<Field, 'groep'>, value: string, line: number, tell: Tell): void {
  if (field === 'zeggen') building.say.push(value.replace(/^["'“„]|["'”]$/g, ''));
  else if (field === 'ouders' && /^geen\.?$/i.test(value)) building.namesNoParents = true;
  else if (field === 'ouders') building.parents.push(withStop(value));
  else building.fields = { ...building.fields, ...said(field, value, line, tell) };
}

function said(
  field: Exclude<Field, 'groep' | 'zeggen' | 'ouders'>,
  value: string,
  line: number,
  tell: Tell,
): Partial<DraftStep> {
  switch (field) {
    case 'kijk terug': {
      const evaluation = readEvaluation(value);
      if (evaluation) return { evaluation };
      tell(
        line,
        `'${value}' zegt niet wanneer er wordt teruggekeken.`,
        'Schrijf bijvoorbeeld: kijk terug: na 2 weken. Of: na een week, daarna elke week, 3 keer. Of: geen.',
      );
      return {};
    }
    case 'besluit':
      return { decides: bareRole(value) };
    case 'instemming':
      return /^nee/i.test(value) ? {} : { consent: true };
    case 'samen met':
      return { togetherWith: value };
    case 'gestopt':
      return { stopped: withStop(value) };
    case 'borging':
      return { safeguarding: withStop(value) };
    case 'verder': {
      const [, target] =
        /^(?:.*[?:,]\s*)?(?:ga |dan )?(?:terug naar|opnieuw(?: vanaf| bij)?|weer (?:vanaf|naar)|naar)\s+(.+?)\.?$/i.exec(
          value,
        ) ?? [];
      if (target) return { onward: { to: target } };
      if (/^(einde|klaar)\.?$/i.test(value)) return { onward: 'einde' };
      if (/^(op volgorde|altijd)\.?$/i.test(value)) return { onward: 'op volgorde' };
      if (/^als (het|dit|dat) niet (stopt(e)?|helpt|hielp|is gestopt)\.?$/i.test(value)) {
        return { onward: 'als het niet stopte' };
      }
      return { onwardText: withStop(value) };
    }
  }
}

/** A step as it is once all its lines are read. Where nothing is said of going on, the steps follow each other and the last one ends. */
function finished({ step, tasks, parents, say, fields, namesNoParents }: Building, isLast: boolean): DraftStep {
  return {
    ...step,
    ...fields,
    tasks,
    parents: namesNoParents ? 'geen' : parents,
    say,
    onward: fields.onward ?? (isLast ? 'einde' : 'op volgorde'),
  };
}

function slugProblems(file: string, steps: readonly DraftStep[]): readonly Problem[] {
  return steps.flatMap(({ slug, line, name, title }, place) =>
    steps.findIndex((other) => other.slug === slug) < place
      ? [
          {
            file,
            line,
            wrong: `'${name ?? title}' staat er twee keer.`,
            expected: 'Geef elke stap een eigen nummer of naam.',
          },
        ]
      : [],
  );
}

/** The step with its references to other steps as names of files. */
function resolveNames(step: DraftStep, steps: readonly DraftStep[], tell: Tell): DraftStep {
  const slugOf = (text: string): string | undefined => {
    const plain = asSlug(text.replace(/^(de|het) /i, ''));
    const found = steps.find(({ slug, name, title }) => [slug, name && asSlug(name), asSlug(title)].includes(plain));
    if (found) return found.slug;
    const number = /^\D*(\d+)$/.exec(plain)?.[1];
    const byNumber = number && steps.find(({ slug }) => slug.endsWith(`-${number}`));
    if (byNumber) return byNumber.slug;
    tell(
      step.line,
      `De stap '${text}' bestaat niet.`,
      `Noem een stap zoals hij erboven heet: ${steps.map(({ name, title }) => name ?? title).join(', ')}.`,
    );
    return undefined;
  };
  const { togetherWith, onward, ...rest } = step;
  const together = togetherWith === undefined ? undefined : slugOf(togetherWith);
  const to = typeof onward === 'string' ? undefined : slugOf(onward.to);
  return {
    ...rest,
    ...(together && { togetherWith: together }),
    onward: typeof onward === 'string' ? onward : to ? { to } : 'als het niet stopte',
  };
}
