import { expect, test } from 'vitest';
import { caseAfter, FIVE_STEPS, OPEN } from '../../../domain/case.fixture';
import { EVENT_TYPES, type EventType, KINDS, type TellingEntry } from '../../../domain/entries';
import { fullBody } from '../../../domain/entries/schema/full-body.fixture';
import type { Mark } from '../../../domain/entries/schema/mark';
import { namingOf } from '../../model/naming';
import { ENTRY_FILTERS, shownKind } from './shown-kind';
import { entryWords, filterOf, SHOWN_KINDS, type ShownKinds } from './shown-kinds';
import { talkForm } from './talk-held';

/** What the case and the procedure of the fixture have. */
const THERE: Partial<Readonly<Record<string, string>>> = {
  pupil: 'vlinder',
  task: 'melding/intake',
  first: 'Voorbeeld',
  last: 'Vlinder',
  nicknames: 'Flap',
  class: '2B',
};

/** A body of that type, with every field that it can have. Free text says 'tekst'; people are of that shape of the four. */
function bodyOf(type: EventType, option: number): object {
  const text = (path: string, mark: Mark | undefined): string => {
    if (mark?.mark === 'written') return 'tekst';
    const keys = path.split('.').filter((key) => !/^\d+$/.test(key));
    const [what] = mark?.mark === 'refers' || mark?.mark === 'defines' ? [mark.to] : keys.slice(-1);
    return THERE[what ?? ''] ?? (mark?.mark === 'name' ? 'tante Flap' : 'tutor');
  };
  return fullBody(KINDS[type], { text, option });
}
const SHAPES_OF_A_PERSON = [0, 1, 2, 3];

const FILE = caseAfter(OPEN);
const school = {
  name: 'Proefschool',
  procedure: FIVE_STEPS,
  calendar: { holidays: [] },
  roles: { tutor: 'tutor', adviseur: 'adviseur', rector: 'rector' },
  staff: [],
  messages: [],
  base: '/',
  site: 'https://proef.example/',
  version: '0.1.0',
};

const AMENDMENTS: readonly EventType[] = ['entry-corrected', 'entry-retracted', 'entry-erased'];
const TELLING = EVENT_TYPES.filter((type) => !AMENDMENTS.includes(type));

function wordsOf(type: EventType, body: object, projector: boolean): string {
  const envelope = { id: 'x', case: 'c', device: 'd', seq: 1, time: '', v: 1, salt: '', previous: null };
  const entry = { ...envelope, type, body } as TellingEntry;
  const naming = namingOf(FILE, school, projector);
  const { title, details } = entryWords(entry, { file: FILE, procedure: FIVE_STEPS, naming, projector });
  expect(title.trim()).not.toBe('');
  return [title, ...details.map(({ label = '', text }) => `${label} ${text}`)].join('\n');
}

/** How often the free text stands in the body. */
const textsIn = (value: unknown): number => JSON.stringify(value).split('"tekst"').length - 1;

test.each(TELLING)('%s says everything that somebody wrote in it, and no code', (type) => {
  for (const option of SHAPES_OF_A_PERSON) {
    const body = bodyOf(type, option);
    const words = wordsOf(type, body, false);
    expect(words.split('tekst').length - 1).toBe(textsIn(body));
    expect(words).not.toMatch(/undefined|\[object|targeted|verbal|classroom|phone|mediation|individual|stopped|print/);
  }
});

test.each(TELLING)('%s shows no name while others can see the screen', (type) => {
  for (const option of SHAPES_OF_A_PERSON) {
    expect(wordsOf(type, bodyOf(type, option), true)).not.toMatch(/Voorbeeld|Vlinder|Kever|Tester|Flap/);
  }
});

test('each entry can be looked for, also one from a newer program', () => {
  for (const type of EVENT_TYPES) expect(ENTRY_FILTERS).toContain(filterOf(type));
  expect(filterOf('something-new')).toBe('other');
});

test('a kind without its form, its words or a form that is its own does not compile, nor does a kind that is left out', () => {
  const { filter, words, form, correction } = SHOWN_KINDS['agreement-made'];
  // @ts-expect-error it has no words
  shownKind<'agreement-made'>({ filter, form, correction });
  // @ts-expect-error it has no form
  shownKind<'agreement-made'>({ filter, words, correction });
  // @ts-expect-error it is corrected by a form for another kind
  shownKind<'agreement-made'>({ filter, words, form, correction: talkForm });
  const { 'talk-held': _, ...others } = SHOWN_KINDS;
  // @ts-expect-error a kind is left out
  const shown: ShownKinds = others;
  expect(Object.keys(shown)).toHaveLength(TELLING.length - 1);
});
