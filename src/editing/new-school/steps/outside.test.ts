/**
 * Protocols as people type them who read the guide once. A developer typed them, in own words, after shapes that Dutch schools put on their pages;
 * what a right reading is was written down before the reader saw any of them. `a` to `e` were looked at while the reader was mended, then `f` to
 * `j`, then `k` to `p`; `q` to `u`, and `v` to `z` last.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSteps } from './read-steps.ts';

interface Right {
  /** Each step: what it is called with its title, who leads, and how many tasks it has. */
  readonly steps: readonly (readonly [called: string, leads: string, tasks: number])[];
  /** Whose parents hear, over all steps, in order. */
  readonly parents: readonly (readonly string[])[];
  /** Terms of tasks, over all steps, in order. */
  readonly terms?: readonly string[];
  /** How many steps are looked back on. */
  readonly looks: number;
  /** The step that one goes on from under a condition, and that condition. */
  readonly whens?: readonly (readonly [string, string])[];
}

const RIGHT: Readonly<Record<string, Right | { readonly asks: string }>> = {
  'a-vo-mentor': {
    steps: [
      ['Signaal', 'mentor', 2],
      ['Gesprekken', 'mentor', 3],
      ['Afspraken', 'mentor, teamleider als het ernstig is', 2],
      ['Gevolgen', 'teamleider', 1],
    ],
    // Whose parents are informed in the talks, this school does not say.
    parents: [['beide']],
    terms: ['1 schooldagen'],
    looks: 2,
    whens: [['Afspraken', 'het zich herhaalt']],
  },
  'b-po-fasen': {
    steps: [
      ['Melding', 'leerkracht', 1],
      ['Fase 1', 'leerkracht', 2],
      ['Fase 2', 'leerkracht', 2],
      ['Fase 3', 'intern begeleider', 1],
      ['Fase 4', 'directie', 2],
    ],
    parents: [['pest']],
    looks: 0,
  },
  // Nobody leads any of the four: that is the one thing to ask.
  'c-stappen-zonder-streep': { asks: 'wie' },
  'd-wie-velden': {
    steps: [
      ['Stap 1: Melding', 'vertrouwenspersoon', 2],
      ['Stap 2: Onderzoek', 'vertrouwenspersoon, mentor', 2],
      ['Stap 3: Aanpak', 'afdelingsleider', 2],
    ],
    parents: [['gepest'], ['beide']],
    terms: ['dezelfde dag', '1 weken', '1 weken'],
    looks: 1,
  },
  'e-markdown': {
    steps: [
      ['Melding', 'mentor', 1],
      ['Stap 1: Gesprek met gepeste leerling', 'mentor', 2],
      ['Stap 2: Steungroep', 'mentor', 2],
      ['Stap 3: Nagesprekken', 'mentor', 1],
    ],
    parents: [],
    looks: 1,
  },
  'f-kaarten': {
    steps: [
      ['Melding', 'leerkracht', 1],
      ['Eerste keer: waarschuwing', 'leerkracht', 2],
      ['Tweede keer: gele kaart', 'leerkracht', 2],
      ['Derde keer: rode kaart', 'leerkracht, directeur', 2],
    ],
    parents: [['pest']],
    terms: ['dezelfde dag'],
    looks: 1,
    whens: [
      ['Eerste keer: waarschuwing', 'er sprake is van de tweede keer'],
      ['Tweede keer: gele kaart', 'er sprake is van de derde keer'],
    ],
  },
  'g-vo-trappen': {
    steps: [
      ['Melding', 'vakdocent', 1],
      ['Trap 1', 'vakdocent', 2],
      ['Trap 2', 'mentor', 3],
      ['Trap 3', 'leerlingcoördinator', 2],
      ['Trap 4', 'directie', 1],
    ],
    parents: [['beide']],
    terms: ['1 schooldagen'],
    looks: 2,
  },
  'h-so-team': {
    steps: [
      ['Melding', 'groepsleider', 2],
      ['Stap 1: Rust en veiligheid', 'groepsleider', 2],
      ['Stap 2: Bespreking in het team', 'groepsleider, gedragswetenschapper', 2],
      ['Stap 3: Evaluatie', 'gedragswetenschapper', 2],
    ],
    parents: [['allen']],
    terms: ['dezelfde dag', '1 weken'],
    looks: 1,
    whens: [['Stap 3: Evaluatie', 'het plan niet werkt']],
  },
  'i-vragenlijst': {
    steps: [
      ['Melding', 'anti-pestcoördinator', 1],
      ['STAP 1: INTAKE', 'anti-pestcoördinator', 2],
      ['STAP 2: GESPREKKEN', 'anti-pestcoördinator, mentor', 2],
      ['STAP 3: HERSTEL', 'mentor', 2],
      ['STAP 4: NAZORG', 'mentor', 2],
    ],
    parents: [['pest']],
    terms: ['2 schooldagen'],
    looks: 1,
  },
  'j-tabel': {
    steps: [
      ['Melding', 'docent', 1],
      ['Signaleren', 'docent', 1],
      ['Gesprekken', 'mentor', 1],
      ['Ouders', 'mentor', 1],
      ['Evaluatie', 'mentor, coördinator', 1],
    ],
    parents: [['beide']],
    terms: ['dezelfde dag', '3 schooldagen', '1 weken'],
    looks: 1,
  },
  'k-ib-stappen': {
    steps: [
      ['Melding', 'groepsleerkracht', 1],
      ['Stap 1', 'groepsleerkracht', 3],
      ['Stap 2', 'groepsleerkracht, intern begeleider', 3],
      ['Stap 3', 'directeur', 2],
    ],
    parents: [['beide']],
    terms: ['2 weken'],
    looks: 1,
  },
  // Four lines in which somebody does something, and no step: that is the one thing to say.
  'l-mbo-kort': { asks: 'stap' },
  'm-vo-rollen': {
    steps: [
      ['Melding', 'iedere medewerker', 1],
      ['De mentor', 'mentor', 3],
      ['De teamleider', 'teamleider', 2],
      ['De directie', 'directie', 1],
    ],
    parents: [],
    terms: ['dezelfde dag'],
    looks: 1,
  },
  'n-herstel': {
    steps: [
      ['Melding', 'vertrouwenspersoon', 1],
      ['Aanmelden', 'vertrouwenspersoon', 2],
      ['Voorgesprekken', 'vertrouwenspersoon', 2],
      ['Herstelgesprek', 'vertrouwenspersoon', 2],
      ['Terugkomgesprek', 'vertrouwenspersoon', 1],
    ],
    parents: [],
    looks: 1,
  },
  'o-escalatie': {
    steps: [
      ['Melding', 'leerkracht', 1],
      ['Niveau 1: lichte pesterij', 'leerkracht', 2],
      ['Niveau 2: herhaald pesten', "leerkracht, ib'er", 2],
      ['Niveau 3: ernstig pesten', 'directie', 2],
    ],
    parents: [['pest'], ['gepest']],
    terms: ['24 uren'],
    looks: 0,
    whens: [
      ['Niveau 1: lichte pesterij', 'het kind doorgaat'],
      ['Niveau 2: herhaald pesten', 'het ernstig is'],
    ],
  },
  'p-kiva': {
    steps: [
      ['Melding', 'leerkracht', 1],
      ['Kernteam', 'kernteam', 4],
      ['Steungroep', 'leerkracht', 1],
      ['Vervolggesprek', 'kernteam', 1],
    ],
    parents: [['allen']],
    terms: ['3 dagen'],
    looks: 1,
  },
  'q-flow': {
    steps: [
      ['Signaal van pesten (docent, ouder of leerling)', 'mentor', 1],
      ['Is het pesten?', 'mentor', 2],
      ['Aanpak', 'mentor, anti-pestcoördinator', 2],
      ['Stopt het niet?', 'teamleider', 2],
    ],
    parents: [['gepest'], ['pest', 'loopt mee']],
    terms: ['3 schooldagen'],
    looks: 1,
  },
  'r-po-kort': {
    steps: [
      ['Melding', 'leerkracht', 1],
      ['Stap 1: gesprek met de kinderen', 'leerkracht', 1],
      ['Stap 2: ouders worden gebeld', 'leerkracht', 1],
      ['Stap 3: groepsaanpak', 'intern begeleider', 1],
      ['Stap 4: schorsing', 'directeur', 1],
    ],
    parents: [['allen']],
    looks: 0,
  },
  's-so-fases': {
    steps: [
      ['Melding', 'alle medewerkers', 1],
      ['FASE 1: SIGNALEREN', 'alle medewerkers', 1],
      ['FASE 2: IN KAART BRENGEN', 'mentor, gedragskundige', 2],
      ['FASE 3: PLAN', 'commissie van begeleiding', 2],
      ['FASE 4: NAZORG', 'mentor', 1],
    ],
    parents: [],
    terms: ['dezelfde dag', '1 weken'],
    // 'Zo lang als nodig' is no count and no condition that is known: every two weeks is.
    looks: 1,
  },
  't-tabel2': {
    steps: [
      ['Melding', 'vakdocent', 1],
      ['Fase 1', 'vakdocent', 1],
      ['Fase 2', 'mentor', 1],
      ['Fase 3', 'mentor, zorgcoördinator', 1],
      ['Fase 4', 'directie', 1],
    ],
    parents: [['beide']],
    looks: 0,
  },
  'u-logboek': {
    steps: [
      ['Melding', 'juf', 1],
      ['Stap 1: Praten', 'juf, meester', 2],
      ['Stap 2: Ouders', 'juf, meester', 1],
      ['Stap 3: Volgen', 'juf, meester', 1],
    ],
    parents: [['allen']],
    terms: ['dezelfde dag'],
    looks: 1,
    whens: [['Stap 3: Volgen', 'het weer gebeurt']],
  },
  'v-pdf': {
    steps: [
      ['Melding', 'mentor', 1],
      ['STAP 1: SIGNALEREN EN MELDEN', 'mentor', 3],
      ['STAP 2: GESPREKKEN', 'mentor', 3],
      ['STAP 3: VERVOLG', 'afdelingsleider', 2],
    ],
    parents: [],
    terms: ['1 schooldagen'],
    looks: 0,
  },
  'w-rol-per-taak': {
    steps: [
      ['Melding', 'mentor', 2],
      ['Stap 1: Hoor en wederhoor', 'mentor', 3],
      ['Stap 2: Als het niet stopt', 'zorgcoördinator', 1],
      ['Stap 3: Sanctie', 'conrector', 1],
    ],
    parents: [['beide'], ['beide']],
    terms: ['2 dagen'],
    looks: 1,
    whens: [['Stap 2: Als het niet stopt', 'het nodig is']],
  },
  'x-drie-keer': {
    steps: [
      ['Melding', 'leerkracht', 1],
      ['Eerste keer', 'leerkracht', 1],
      ['Tweede keer', 'leerkracht', 2],
      ['Derde keer', 'directeur', 2],
    ],
    parents: [['pest'], ['pest']],
    looks: 0,
  },
  'y-proza': {
    steps: [
      ['Melding', 'mentor', 1],
      ['Fase 1: Gesprek', 'mentor', 2],
      ['Fase 2: Klas', 'mentor', 2],
      ['Fase 3: Teamleider', 'teamleider', 1],
    ],
    parents: [],
    terms: ['dezelfde dag'],
    looks: 1,
  },
  'z-pijlen': {
    steps: [
      ['Melding', 'mentor', 1],
      ['Gesprek', 'mentor', 2],
      ['Blijft het pesten doorgaan?', 'coördinator', 1],
      ['Geen verbetering', 'directie', 1],
    ],
    parents: [['allen'], ['beide']],
    terms: ['48 uren'],
    looks: 0,
  },
};

const text = (name: string) => readFileSync(new URL(`outside/${name}.txt`, import.meta.url), 'utf8');

test.each(Object.entries(RIGHT))('%s is read at the first try, or one clear thing is asked', (name, right) => {
  const { draft, problems } = readSteps('stappen.txt', text(name), 'stap');
  if ('asks' in right) {
    expect(problems).toHaveLength(1);
    expect(`${problems[0]?.wrong} ${problems[0]?.expected}`).toContain(right.asks);
    return;
  }
  expect(problems).toEqual([]);
  const called = (step: (typeof draft.steps)[number]) =>
    [step.name, step.title]
      .filter((each, place, all) => all.indexOf(each) === place)
      .filter(Boolean)
      .join(': ');
  const leads = ({ leads }: (typeof draft.steps)[number]) =>
    leads.map(({ term, when }) => (when ? `${term} als ${when}` : term)).join(', ');
  const tasks = draft.steps.flatMap((step) => step.tasks);
  expect({
    steps: draft.steps.map((step) => [called(step), leads(step), step.tasks.length]),
    parents: tasks.flatMap(({ parents }) => (parents ? [parents] : [])),
    terms: tasks.flatMap(({ term }) =>
      term ? (term.within ? `${term.within.count} ${term.within.unit}` : 'dezelfde dag') : [],
    ),
    looks: draft.steps.filter(({ evaluation }) => evaluation && evaluation !== 'geen').length,
    whens: draft.steps.flatMap((step) =>
      typeof step.onward === 'object' && step.onward.when ? [[called(step), step.onward.when]] : [],
    ),
  }).toEqual({ terms: [], whens: [], ...right });
});
