import { expect, test } from 'vitest';
import { heading, list, mapTexts, pairs, paragraph, type ReportDocument, table } from './document';
import { plainText } from './text';

const DOCUMENT: ReportDocument = [
  heading(1, 'titel'),
  heading(2, 'deel'),
  { kind: 'paragraph', text: 'alinea' },
  { kind: 'list', items: ['een', 'twee'] },
  {
    kind: 'table',
    columns: ['A', 'B'],
    rows: [
      ['1', '2'],
      ['3', '4'],
    ],
  },
];

test('every text of a document is visited with its place', () => {
  const places: string[] = [];
  const changed = mapTexts(DOCUMENT, (text, { block, item, cell }) => {
    places.push([text, block, item, cell].filter((part) => part !== undefined).join(' '));
    return `${text}!`;
  });
  expect(places).toEqual([
    'titel 0',
    'deel 1',
    'alinea 2',
    'een 3 0',
    'twee 3 1',
    'A 4 -1 0',
    'B 4 -1 1',
    '1 4 0 0',
    '2 4 0 1',
    '3 4 1 0',
    '4 4 1 1',
  ]);
  expect(changed).toEqual([
    { kind: 'heading', level: 1, text: 'titel!' },
    { kind: 'heading', level: 2, text: 'deel!' },
    { kind: 'paragraph', text: 'alinea!' },
    { kind: 'list', items: ['een!', 'twee!'] },
    {
      kind: 'table',
      columns: ['A!', 'B!'],
      rows: [
        ['1!', '2!'],
        ['3!', '4!'],
      ],
    },
  ]);
});

test('what says nothing becomes no block', () => {
  for (const text of [undefined, '', ' \n']) {
    expect(paragraph(text)).toEqual([]);
    expect(list([text])).toEqual([]);
    expect(pairs([['Wat', text]])).toEqual([]);
  }
  expect(table(['A'], [])).toEqual([]);
});

test('what says something becomes a block', () => {
  expect(paragraph(' x ')).toEqual([{ kind: 'paragraph', text: ' x ' }]);
  expect(list(['x', undefined, 'y', ' '])).toEqual([{ kind: 'list', items: ['x', 'y'] }]);
  expect(
    pairs([
      ['Wat', 'x'],
      ['Wie', ''],
    ]),
  ).toEqual([{ kind: 'list', items: ['Wat: x'] }]);
});

test('a table loses the columns that are empty in every row', () => {
  expect(
    table(
      ['A', 'B', 'C'],
      [
        ['1', undefined, ' '],
        ['2', '', 'x'],
      ],
    ),
  ).toEqual([
    {
      kind: 'table',
      columns: ['A', 'C'],
      rows: [
        ['1', ' '],
        ['2', 'x'],
      ],
    },
  ]);
  expect(
    table(
      ['A', 'B'],
      [
        [undefined, '1'],
        [undefined, undefined],
      ],
    ),
  ).toEqual([{ kind: 'table', columns: ['B'], rows: [['1'], ['']] }]);
});

test('a label is not said twice where the text begins with it as its own name, and stays before what people wrote', () => {
  const text = (label: string, said: string) => plainText(pairs([[label, said]])).trim();
  expect(text('Stap', 'Stap 7: Waarschuwing')).toBe('- Stap 7: Waarschuwing');
  expect(text('Stap', 'stap 7')).toBe('- stap 7');
  expect(text('Besluit', 'Besluit: schorsing')).toBe('- Besluit: schorsing');
  expect(text('Stap', 'Stapelen')).toBe('- Stap: Stapelen');
  expect(text('Stap', 'Stapel 3: hoog')).toBe('- Stap: Stapel 3: hoog');
  expect(text('Wat', 'Wat hij zei.')).toBe('- Wat: Wat hij zei.');
  expect(text('Stap', 'De stap')).toBe('- Stap: De stap');
});

test('plain text keeps an empty line between blocks, but for what stands under its heading', () => {
  expect(plainText(DOCUMENT)).toBe('TITEL\n\ndeel\nalinea\n\n- een\n- twee\n\n- A: 1\n  B: 2\n- A: 3\n  B: 4\n');
  expect(plainText([heading(2, 'a'), heading(3, 'b'), { kind: 'paragraph', text: 'c' }, heading(3, 'd')])).toBe(
    'a\nb\nc\n\nd\n',
  );
});

test('plain text leaves out empty cells and indents what goes on in the next line', () => {
  expect(
    plainText([
      {
        kind: 'table',
        columns: ['A', 'B'],
        rows: [
          [' ', 'x\ny'],
          ['1', ''],
        ],
      },
    ]),
  ).toBe('- B: x\n  y\n- A: 1\n');
  expect(plainText([{ kind: 'list', items: ['a\nb\nc'] }])).toBe('- a\n  b\n  c\n');
});

test('an empty document is empty text', () => {
  expect(plainText([])).toBe('');
});
