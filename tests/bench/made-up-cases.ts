/** Made-up cases for measuring: 20 entries each, with texts as long as people write them. */
import { addDays, asDay } from '../../src/protocol/day';
import type { Procedure, Step } from '../../src/protocol/procedure';
import type { CaseEvent } from '../../src/tracker/domain/entries';
import { FORMS, PLACES } from '../../src/tracker/domain/vocabulary';
import { stampOf } from '../../src/tracker/log/clock';
import type { StoredEntry } from '../../src/tracker/log/entry';

const step = (number: number, changes: Partial<Step> = {}): Step => ({
  number,
  slug: `stap-${number}`,
  title: `Stap ${number}`,
  label: `Stap ${number}`,
  leads: ['mentor'],
  needsConsent: false,
  phases: [
    {
      tasks: Array.from({ length: 6 }, (_, index) => ({
        id: `stap-${number}/taak-${index + 1}`,
        text: `Taak ${index + 1} van stap ${number}.`,
        facts: ['S0-1'],
        records: index === 5 ? 'parent-contact' : 'note',
      })),
    },
  ],
  parents: [],
  onward: number < 3 ? 'in-order' : number < 8 ? 'when-not-stopped' : 'end',
  ...changes,
});

const evaluation = (task: string) => ({
  targetWeeks: 2,
  countedFrom: { task, text: 'de afspraken' },
  againWithinWeeks: 6,
  facts: ['S4-1'],
});

/** As many steps, tasks and terms as the real one. */
export const PROCEDURE: Procedure = {
  version: 'proef',
  steps: [
    step(0),
    step(1),
    step(2, { needsConsent: true }),
    step(3),
    step(4, { evaluation: evaluation('stap-3/taak-2') }),
    step(5, { evaluation: evaluation('stap-5/taak-2') }),
    step(6, { evaluation: evaluation('stap-6/taak-2') }),
    step(7, { decides: 'bouwcoordinator' }),
    step(8, { decides: 'vestigingsdirecteur' }),
  ],
  measures: [{ id: 'halt', title: 'HALT', facts: ['MID-3'], atOnceWhenSerious: false }],
};
export const PROCEDURE_HASH = 'c0ffee'.padEnd(64, '0');

const SENTENCES = [
  'In de pauze werd de tas weer achter de kast gelegd en er werd hard om gelachen.',
  'De leerling zegt dat het elke week gebeurt en dat niemand er iets van durft te zeggen.',
  'Thuis is er niets over verteld, uit angst dat het daarna erger wordt.',
  'Er is afgesproken dat de appgroep van de klas vandaag nog wordt opgeruimd.',
];
const prose = (seed: number, count: number) =>
  Array.from({ length: count }, (_, index) => SENTENCES[(seed + index) % SENTENCES.length]).join(' ');

const FIRST_DAY = asDay('2026-08-24');

/** The entries of one case; every case has others, and the same number always has the same. */
export function caseEntries(number: number): StoredEntry[] {
  const id = `case-${number}`;
  const by = { role: 'mentor', initials: 'VB' };
  const day = (offset: number) => addDays(FIRST_DAY, (number % 200) + offset);
  const [targeted, bullying, follower] = [`${id}-a`, `${id}-b`, `${id}-c`] as const;
  const pupil = (pupilId: string, first: string, role: 'targeted' | 'bullying' | 'follower'): CaseEvent => ({
    type: 'pupil-added',
    body: { by, pupil: pupilId, names: { first, last: `Voorbeeld${number}`, nicknames: [] }, role, class: '2B' },
  });
  const task = (name: string, offset: number): CaseEvent => ({
    type: 'task-done',
    body: { by, happenedOn: day(offset), task: name },
  });
  const contact = (whose: string, offset: number): CaseEvent => ({
    type: 'parents-contacted',
    body: { by, happenedOn: day(offset), pupil: whose, channel: 'phone', reached: true, view: prose(number, 2) },
  });
  const advance = (from: number, offset: number): CaseEvent => ({
    type: 'step-advanced',
    body: { by, happenedOn: day(offset), from, to: from + 1 },
  });
  const talk = (name: string, whose: string, offset: number): CaseEvent => ({
    type: 'talk-held',
    body: {
      by,
      happenedOn: day(offset),
      talk: `${id}-${name}`,
      kind: 'individual',
      with: [{ kind: 'pupil', pupil: whose }],
      facts: prose(number, 4),
      quotes: [{ pupil: whose, text: prose(number + 1, 1) }],
      feelings: [{ pupil: whose, text: prose(number + 2, 1) }],
    },
  });
  const form = FORMS[number % FORMS.length] ?? 'verbal';
  const place = PLACES[number % PLACES.length] ?? 'classroom';
  const events: CaseEvent[] = [
    {
      type: 'case-opened',
      body: {
        by,
        happenedOn: day(0),
        label: `2026-${number}`,
        owner: 'mentor',
        procedure: { version: 'proef', hash: PROCEDURE_HASH },
      },
    },
    pupil(targeted, 'Vlinder', 'targeted'),
    pupil(bullying, 'Tester', 'bullying'),
    pupil(follower, 'Proef', 'follower'),
    {
      type: 'intake-recorded',
      body: {
        by,
        happenedOn: day(0),
        seenOn: [day(-3)],
        places: [place],
        forms: [form],
        howLong: prose(number, 1),
        facts: prose(number, 4),
      },
    },
    task('stap-0/taak-1', 0),
    advance(0, 1),
    talk('t1', targeted, 2),
    contact(targeted, 2),
    { type: 'consent-given', body: { by, happenedOn: day(2), pupil: targeted, words: prose(number, 1) } },
    advance(1, 3),
    talk('t2', bullying, 5),
    contact(bullying, 5),
    advance(2, 6),
    {
      type: 'agreement-made',
      body: {
        by,
        happenedOn: day(8),
        agreement: `${id}-g1`,
        who: [{ kind: 'pupil', pupil: bullying }],
        what: prose(number, 2),
        dueOn: day(15),
      },
    },
    task('stap-3/taak-2', 8),
    advance(3, 9),
    { type: 'working-note-written', body: { by, text: prose(number + 3, 2) } },
    { type: 'evaluation-planned', body: { by, evaluation: `${id}-e1`, step: 4, on: day(22) } },
    number % 3 === 0
      ? {
          type: 'evaluation-held',
          body: {
            by,
            happenedOn: day(22),
            evaluation: `${id}-e1`,
            step: 4,
            pupils: [
              { pupil: targeted, outcome: 'stopped' },
              { pupil: bullying, outcome: 'stopped' },
            ],
          },
        }
      : {
          type: 'observation-noted',
          body: {
            by,
            happenedOn: day(12),
            from: { kind: 'role', role: 'docent' },
            facts: prose(number, 2),
            pupils: [targeted],
          },
        },
  ];
  const start = Date.parse(`${day(0)}T08:00:00Z`);
  return events.map(({ type, body }, index) => ({
    id: `${id}-${String(index).padStart(2, '0')}-5f1c9a7e`,
    case: id,
    device: 'device-1',
    seq: index + 1,
    time: stampOf(start + index * 60_000),
    type,
    v: 1,
    body,
    salt: `salt-of-${id}-${index}`,
    previous: index === 0 ? null : PROCEDURE_HASH,
  }));
}
