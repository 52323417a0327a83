import { step as stepSchema } from '../../collections/step.ts';
import { toStep } from '../../collections/to-step.ts';
import { findProblems, type Problem as ProcedureProblem } from '../../protocol/consistency.ts';
import type { Measure, Step } from '../../protocol/procedure.ts';
import { DEFAULT_WORDS } from '../../words/words.ts';
import { type ContentFile, type FieldPath, nameOf } from '../source/content-file.ts';
import { type ContentIndex, fieldsOf, listOf, ofKind, textOf } from '../source/content-index.ts';
import { withNearest } from '../source/nearest.ts';
import type { Problem } from '../source/problem.ts';
import { noSuchRole } from './reference-problems.ts';
import { numberInName } from './step-name-problems.ts';

interface ReadStep {
  readonly file: ContentFile;
  readonly step: Step;
  /** Its fields have problems of their own; only its number and its tasks can be trusted. */
  readonly isPartial: boolean;
}

/** What is wrong with the steps together: numbers, tasks, roles and what an evaluation counts from. */
export function procedureProblems(files: readonly ContentFile[], index: ContentIndex): readonly Problem[] {
  const steps = ofKind(files, 'steps')
    .flatMap((file) => readStep(file, wordForStep(files)))
    .toSorted((a, b) => a.step.number - b.step.number);
  const [measuresFile] = ofKind(files, 'measures');
  const measures = listOf(measuresFile?.data?.['middelen']).map((each) => measureOf(fieldsOf(each)));
  const notStaff = ofKind(files, 'terms')
    .filter(({ data }) => data?.['personeel'] === false)
    .map(({ path }) => nameOf(path));
  const procedure = { version: '', steps: steps.map(({ step }) => step), measures, notStaff };
  const found = findProblems(procedure, index.roles);
  return found.flatMap((problem): readonly Problem[] => {
    if (problem.code === 'no-steps') {
      return [
        {
          file: 'protocol',
          wrong: 'Er is geen enkele stap.',
          expected: 'Het protocol begint met melding.mdx en dan stap-1.mdx.',
        },
      ];
    }
    if (problem.code === 'double-measure') {
      const last = listOf(measuresFile?.data?.['middelen']).findLastIndex(
        (each) => fieldsOf(each)['id'] === problem.measure,
      );
      return [
        {
          file: measuresFile?.path ?? 'protocol',
          ...(measuresFile && { line: measuresFile.lineOf(['middelen', last, 'id']) }),
          wrong: `Het middel '${problem.measure}' staat er twee keer.`,
          expected: 'Geef elk middel een eigen id.',
        },
      ];
    }
    if (problem.code === 'no-staff-leads') {
      return [
        {
          file: 'protocol',
          wrong: 'Geen enkele stap wordt geleid door iemand van de school.',
          expected: 'Zet bij minstens één stap een trekker die op school werkt: een rol zonder personeel: false.',
        },
      ];
    }
    if (problem.code === 'follows-unknown-measure') {
      const place = listOf(measuresFile?.data?.['middelen']).findIndex(
        (each) => fieldsOf(each)['id'] === problem.measure,
      );
      return [
        {
          file: measuresFile?.path ?? 'protocol',
          ...(measuresFile && { line: measuresFile.lineOf(['middelen', place, 'na']) }),
          wrong: `'${problem.measure}' komt na '${problem.follows}', en dat staat er niet als ander middel.`,
          expected: 'Schrijf achter na: de id van een ander middel in deze lijst.',
          ...withNearest(
            problem.follows,
            measures.map(({ id }) => id).filter((id) => id !== problem.measure),
          ),
        },
      ];
    }
    return stepProblems(problem, steps, index);
  });
}

function measureOf({ id, na }: Readonly<Record<string, unknown>>): Measure {
  const name = textOf(id);
  return { id: name, title: name, facts: [], atOnceWhenSerious: false, ...(typeof na === 'string' && { follows: na }) };
}

/** The school's word for a step, where its file of words has one. */
const wordForStep = (files: readonly ContentFile[]): string =>
  textOf(fieldsOf(ofKind(files, 'words')[0]?.data?.['stap'])['enkel']) || DEFAULT_WORDS.step.one;

function readStep(file: ContentFile, word: string): readonly ReadStep[] {
  const data = file.data ?? {};
  const id = nameOf(file.path);
  const whole = stepSchema.safeParse(data);
  // A step with a name of its own may stand at another place than its name says; of any other the file says which it is.
  const byName = data['naam'] === undefined ? numberInName(id) : undefined;
  const number = byName ?? (Number.isInteger(data['nummer']) ? Number(data['nummer']) : undefined);
  if (number === undefined || numberInName(id) === undefined) return [];
  // A number that the name of the file contradicts is told once; the other steps are not counted anew for it.
  if (whole.success) return [{ file, step: { ...toStep({ id, data: whole.data }, word), number }, isPartial: false }];
  const ids = listOf(data['fasen']).flatMap((phase) =>
    listOf(fieldsOf(phase)['taken']).map((task) => textOf(fieldsOf(task)['id'])),
  );
  const tasks = ids.map((task) => ({ id: `${id}/${task}`, text: '', facts: [], records: 'nothing' }) as const);
  const step: Step = {
    number,
    slug: id,
    title: id,
    label: id,
    leads: [],
    needsConsent: false,
    phases: [{ tasks }],
    parents: [],
    onward: 'in-order',
  };
  return [{ file, step, isPartial: true }];
}

type StepProblem = Extract<ProcedureProblem, { readonly step: number }>;

function stepProblems(problem: StepProblem, steps: readonly ReadStep[], index: ContentIndex): readonly Problem[] {
  const ofNumber = steps.filter(({ step }) => step.number === problem.step);
  const read = ofNumber.at(-1);
  const on = (path: FieldPath, words: Omit<Problem, 'file' | 'line'>, { file } = read as ReadStep): Problem => ({
    file: file.path,
    line: file.lineOf(path),
    ...words,
  });
  switch (problem.code) {
    case 'missing-step':
      return [
        {
          file: 'protocol',
          missing: { what: 'de pagina', name: `/protocol/stap-${problem.step}/` },
          wrong: `Stap ${problem.step} ontbreekt.`,
          expected: `Tussen de nummers van de stappen zit geen gat; na ${problem.after} komt ${problem.step}.`,
        },
      ];
    case 'double-step-number':
      return ofNumber.slice(1).map((double) =>
        on(
          ['nummer'],
          {
            wrong: `Het nummer ${problem.step} heeft ook ${nameOf(ofNumber[0]?.file.path ?? '')}.mdx.`,
            expected: 'Elke stap heeft een eigen nummer; de melding heeft 0.',
          },
          double,
        ),
      );
    case 'first-step-not-zero':
      return [
        {
          file: 'protocol',
          wrong: 'De melding ontbreekt: geen stap heeft nummer 0.',
          expected: 'Het bestand melding.mdx heeft nummer: 0.',
        },
      ];
    case 'step-out-of-order':
      return [];
  }
  if (!read || read.isPartial) return [];
  const { data } = read.file;
  const slugs = steps.map(({ step }) => step.slug).filter((slug) => slug !== read.step.slug);
  switch (problem.code) {
    case 'end-before-last-step':
      return [
        on(['verder'], {
          wrong: 'Deze stap zegt dat het protocol hier eindigt, maar er komen nog stappen.',
          expected: "Kies 'op volgorde' of 'als het niet stopte'.",
        }),
      ];
    case 'last-step-does-not-end':
      return [
        on(['verder'], {
          wrong: 'Dit is de laatste stap, maar hij zegt niet dat het protocol hier eindigt.',
          expected: 'Zet bij de laatste stap: verder: einde. Of zeg waar het dan verdergaat: verder: { naar: stap-1 }.',
        }),
      ];
    case 'onward-to-unknown-step':
      return [
        on(['verder', 'naar'], {
          wrong: `Deze stap gaat verder naar '${problem.slug}', en die stap bestaat niet.`,
          expected: 'Schrijf de naam van het bestand van die stap, zonder .mdx.',
          ...withNearest(problem.slug, slugs),
        }),
      ];
    case 'together-with-unknown-step':
      return [
        on(['samenMet'], {
          wrong: `De stap '${problem.slug}' bestaat niet.`,
          expected: 'Schrijf de naam van het bestand van die stap, zonder .mdx.',
          ...withNearest(problem.slug, slugs),
        }),
      ];
    case 'together-with-other-step':
      return [
        on(['samenMet'], {
          wrong: `Deze stap kan niet samen met '${problem.slug}' worden gezet.`,
          expected:
            'Stappen van één bijeenkomst volgen op elkaar. Elke stap na de eerste noemt de eerste; de eerste noemt niets.',
        }),
      ];
    case 'slug-of-another-number':
      // Without a name of its own, the file and its number are looked at by `step-name-problems.ts`.
      return read.file.data?.['naam'] === undefined
        ? []
        : [
            on(['naam'], {
              wrong: `Dit bestand heet ${nameOf(read.file.path)}.mdx, maar de naam is '${read.step.name}'.`,
              expected: 'Geef het bestand en de stap hetzelfde nummer: het adres van de pagina komt van het bestand.',
            }),
          ];
    case 'double-task':
      return [
        on(taskPath(data, problem.task, 'id', true), {
          wrong: `De taak '${shortTask(problem.task)}' staat er twee keer.`,
          expected: 'Geef elke taak van een stap een eigen id.',
        }),
      ];
    case 'task-not-named-after-step':
      return [];
    case 'counted-from-unknown-task': {
      const tasks = steps.flatMap(({ step }) => step.phases.flatMap((phase) => phase.tasks.map(({ id }) => id)));
      return [
        on(['evaluatie', 'vanaf'], {
          ...(steps.some(({ step }) => problem.task.startsWith(`${step.slug}/`))
            ? {}
            : { missing: { what: 'de pagina', name: `/protocol/${problem.task.split('/')[0]}/` } }),
          wrong: `De evaluatie telt vanaf de taak '${problem.task}', en die bestaat niet.`,
          expected: "Schrijf de stap, een schuine streep en de id van de taak: 'stap-3/afspraken'.",
          ...withNearest(problem.task, tasks),
        }),
      ];
    }
    case 'counted-from-later-step':
      return [
        on(['evaluatie', 'vanaf'], {
          wrong: `De evaluatie telt vanaf '${problem.task}', een taak van een latere stap.`,
          expected: 'Kies een taak van deze stap of van een eerdere.',
        }),
      ];
    case 'after-unknown-task': {
      const before = read.step.phases.flatMap(({ tasks }) => tasks.map(({ id }) => shortTask(id)));
      return [
        on(taskPath(data, problem.task, 'na'), {
          wrong: `De taak '${shortTask(problem.task)}' komt na '${shortTask(problem.after)}', en die staat er in deze stap niet vóór.`,
          expected: 'Schrijf achter na: de id van een taak die eerder in deze stap staat.',
          ...withNearest(shortTask(problem.after), before.slice(0, before.indexOf(shortTask(problem.task)))),
        }),
      ];
    }
    case 'term-from-unknown-task':
      return [
        on(taskPath(data, problem.task, 'termijn'), {
          wrong: `De termijn van '${shortTask(problem.task)}' telt vanaf de taak '${problem.from}', en die bestaat niet.`,
          expected: 'Schrijf achter vanaf: melding, of de stap en de id van een taak, zoals stap-1/gesprek.',
          ...withNearest(
            problem.from,
            steps.flatMap(({ step }) => step.phases.flatMap(({ tasks }) => tasks.map(({ id }) => id))),
          ),
        }),
      ];
    case 'term-from-later-task':
      return [
        on(taskPath(data, problem.task, 'termijn'), {
          wrong: `De termijn van '${shortTask(problem.task)}' telt vanaf '${problem.from}', en die taak komt er niet vóór.`,
          expected:
            'Kies een taak die eerder wordt gedaan, of laat vanaf weg: dan telt de termijn vanaf het begin van de stap.',
        }),
      ];
    case 'unknown-role':
      return [on(rolePath(data, problem.role, problem.task), noSuchRole(problem.role, index.roles))];
  }
}

const shortTask = (task: string) => task.slice(task.indexOf('/') + 1);

/** The field of a task by its id; of the last with that id when asked for. */
function taskPath(data: unknown, task: string, field: string, isLast = false): FieldPath {
  const paths = listOf(fieldsOf(data)['fasen']).flatMap((phase, phasePlace) =>
    listOf(fieldsOf(phase)['taken']).flatMap((each, place) =>
      fieldsOf(each)['id'] === shortTask(task) ? [['fasen', phasePlace, 'taken', place, field]] : [],
    ),
  );
  return paths.at(isLast ? -1 : 0) ?? ['fasen'];
}

function rolePath(data: unknown, role: string, task: string | undefined): FieldPath {
  if (task !== undefined) return taskPath(data, task, 'door');
  const place = listOf(fieldsOf(data)['trekker']).findIndex((each) => (fieldsOf(each)['rol'] ?? each) === role);
  return place < 0 ? ['besluit'] : ['trekker', place];
}
