/** Whole documents of everything that is kept about a pupil. */
import { expect, test } from 'vitest';
import { asDay } from '../../../protocol/day';
import { type AccessCase, accessReport } from './access';
import { RARE } from './rare.fixture';
import { caseOf, entriesOf, OPENING, REPORT_PROCEDURE, ROLE_NAMES, type Told, textFor } from './report.fixture';
import { plainText } from './text';

const on = { happenedOn: asDay('2026-11-04') };
const REQUEST = { madeOn: asDay('2026-12-12'), roleNames: ROLE_NAMES, calendar: { holidays: [] } };

const caseFor = (told: readonly Told[], more: Partial<AccessCase> = {}): AccessCase => ({
  file: caseOf(told),
  procedure: REPORT_PROCEDURE,
  pupil: 'doel',
  notes: [],
  ...more,
});
const linesOf = (...cases: readonly AccessCase[]): readonly string[] => {
  const guarded = accessReport(cases, REQUEST);
  return guarded ? plainText(guarded.document).split('\n') : [];
};
/** The lines after the one that says that, up to the next part. */
function partOf(lines: readonly string[], title: string): readonly string[] {
  const rest = lines.slice(lines.indexOf(title) + 1);
  return lines.includes(title) ? rest.slice(0, rest.indexOf('')) : [];
}

const talk = (id: string, facts: string): Told => ['talk-held', { ...on, talk: id, kind: 'class', with: [], facts }];
const ticked = (task: string, note: string): Told => ['task-done', { ...on, task, note }];

/** Four texts that do not say whom they are about, each corrected once. */
const LOOSE: readonly Told[] = [
  ...OPENING,
  talk('t1', 'Over rollen.'),
  talk('t2', 'Over de sportdag.'),
  ticked('stap-1/luisteren', 'Luisterde goed.'),
  ticked('stap-1/vervolgstappen', 'Koos een stap.'),
];
const ids = entriesOf(LOOSE)
  .map(({ id }) => id)
  .slice(OPENING.length);
const by = { role: 'mentor', initials: 'TM' };
const corrected = (target: string, [of, body]: Told): Told =>
  ['entry-corrected', { target, of, version: 2, body: { by, ...body }, reason: 'verschreven' }] as never;
const CORRECTED: readonly Told[] = [
  ...LOOSE,
  corrected(ids[0] ?? '', talk('t1', 'Over rollen in de klas.')),
  corrected(ids[1] ?? '', talk('t2', 'Over de kerstviering.')),
];

test('what a person chose stands in its part or among the loose notes, as it was before too, and what was not chosen nowhere', () => {
  const lines = linesOf(caseFor(CORRECTED, { notes: [ids[0] ?? '', ids[2] ?? ''] }));
  expect(lines.slice(lines.indexOf('Wat er is gedaan'))).toEqual([
    'Wat er is gedaan',
    'Stap 1: Gesprek',
    '- Luister naar de leerling. (gedaan, 4 november 2026; vastgelegd 22 november 2026, mentor)',
    '- Noteer de gekozen vervolgstappen. (gedaan, 4 november 2026; vastgelegd 22 november 2026, mentor)',
    '',
    'Gesprekken',
    '4 november 2026: gesprek met de klas',
    '- Vastgelegd: 22 november 2026, mentor; verbeterd 22 november 2026, mentor',
    '',
    'Over rollen in de klas.',
    '',
    'Losse notities',
    '- 4 november 2026, notitie bij een taak "Luister naar de leerling.": Luisterde goed.',
    '',
    'Wat verder is bewaard',
    '- Opgeschreven op: 22 november 2026',
    '  Wat er stond: Over rollen.',
    '  Wat ermee gebeurde: verbeterd, 22 november 2026. Reden: verschreven',
    '',
  ]);
});

test('a label that someone typed is not in the heading of the case', () => {
  const [opening, ...rest] = OPENING as readonly [Told, ...Told[]];
  const typed = [[opening[0], { ...opening[1], label: 'ruzie Bramsel' }] as Told, ...rest];
  expect(linesOf(caseFor(typed), caseFor(OPENING)).filter((line) => line.startsWith('DOSSIER'))).toEqual([
    'DOSSIER',
    'DOSSIER 2026-07',
  ]);
});

const SHORTENED = 'Niet alles staat erin.';
const isShortened = (cases: readonly AccessCase[], withoutSentences?: readonly string[]): boolean => {
  const guarded = accessReport(cases, { ...REQUEST, ...(withoutSentences && { withoutSentences }) });
  return plainText(guarded?.document ?? []).includes(SHORTENED);
};

test('that something was kept out is told where something was, in one case or one sentence, and nowhere else', () => {
  const one = caseFor(OPENING);
  const shorter = caseFor(OPENING, { without: ['e2'] });
  expect(isShortened([one])).toBe(false);
  expect(isShortened([one], [])).toBe(false);
  expect(isShortened([caseFor(OPENING, { without: [] })])).toBe(false);
  expect(isShortened([one, shorter])).toBe(true);
  expect(isShortened([one], ['Dit niet.'])).toBe(true);
});

test('nothing is made for a pupil whom no case knows', () => {
  expect(accessReport([caseFor(OPENING, { pupil: 'niemand' })], REQUEST)).toBeUndefined();
});

test('it holds every part that tells of what was written, and none that is made of those', () => {
  const headings = accessReport([caseFor(RARE)], REQUEST)?.document.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 ? block.text : [],
  );
  expect(headings).toEqual([
    'Over dit dossier',
    'De leerlingen',
    'Thuis',
    'De melding',
    'Gesprekken',
    'Afspraken',
    'Instemming',
    'Contact met ouders',
    'Besluiten',
    'Middelen',
    'Evaluaties',
    'Wat opviel',
    'Wat er gezien is, en waar het ligt',
    'Verloop van de stappen',
    'Bij wie het dossier lag',
    'Afsluiting',
    'Wat is gegeven, en aan wie',
    'Gevraagd om inzage',
  ]);
});

test('one of two homes gets what it said and what was done with it, and nothing of the other', () => {
  const copyFor = (home: string) => linesOf(caseFor(RARE, { home })).join('\n');
  const first = copyFor('h1');
  expect(first).toContain('(Ada Testvogel, Bo Testvogel): Het gaat beter.');
  expect(first).not.toMatch(/slechter|Later\.|Elders/);
  const second = copyFor('h2');
  expect(second).toContain('(Cas Elders): Het gaat slechter.');
  expect(second).toContain('Reden: Later.');
  expect(second).not.toMatch(/beter\.|signalen|Ada|Bo Testvogel/);
});

test('who asks hears who else got something about their child, and a family that gets a report does not', () => {
  const sent: Told = [
    'sent-outside',
    { ...on, what: 'report', to: { kind: 'other', text: 'de wijkagent' }, pupil: 'doel', channel: 'letter' },
  ];
  expect(partOf(linesOf(caseFor([...OPENING, sent])), '4 november 2026: verslag')).toEqual([
    '- Over: Doelina Testvogel',
    '- Aan: de wijkagent',
    '- Hoe: brief',
    '- Vastgelegd: 22 november 2026, mentor',
  ]);
  expect(textFor([...OPENING, sent], 'doel')).not.toContain('wijkagent');
});

test('what became of a text is what holds: a taking back that was itself taken back is not told as that', () => {
  const agreed = (what: string): Told => [
    'agreement-made',
    { ...on, agreement: 'a', who: [{ kind: 'pupil', pupil: 'doel' }], what },
  ];
  const idAt = (place: number): string => `e${OPENING.length + place}`;
  const takenBack = (place: number, reason: string): Told =>
    ['entry-retracted', { target: idAt(place), reason }] as never;
  const became = (...changes: readonly Told[]) =>
    partOf(linesOf(caseFor([...OPENING, agreed('Elke dag langs.'), ...changes])), 'Wat verder is bewaard');
  const was = (change: string) => [
    '- Opgeschreven op: 22 november 2026',
    '  Wat er stond: Elke dag langs.',
    `  Wat ermee gebeurde: ${change}`,
  ];
  const [mistake, again] = [takenBack(1, 'vergissing'), takenBack(2, 'toch wel')];
  const better = corrected(idAt(1), agreed('Elke week langs.'));
  expect(became(mistake)).toEqual(was('teruggenomen, 22 november 2026. Reden: vergissing'));
  expect(became(mistake, again)).toEqual([]);
  expect(became(mistake, again, better)).toEqual(was('verbeterd, 22 november 2026. Reden: verschreven'));
  expect(became(mistake, again, takenBack(3, 'toch niet'))).toEqual(
    was('teruggenomen, 22 november 2026. Reden: vergissing'),
  );
});
