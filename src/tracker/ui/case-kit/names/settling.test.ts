import { expect, test } from 'vitest';
import { hideNames, nameHider } from '../../../domain/names/names';
import { INVENTED, OWN } from '../../../domain/names/names.fixture';
import { paragraph } from '../../../domain/report/document';
import { guardDocument, type Mark } from '../../../domain/report/guard';
import { alike, aroundMark, decide, decidedAmong, lookOf, markKey, openMarks, questionsIn } from './settling';

const guarded = (...texts: readonly string[]) =>
  guardDocument(
    texts.flatMap((text) => paragraph(text)),
    nameHider([OWN, ...INVENTED], { reader: OWN.id }),
  );

const markIn = (text: string, words: string): Mark => {
  const finding = hideNames(text, []).doubtful.find((one) => one.words === words);
  if (finding === undefined) throw new Error('not found');
  return { place: { block: 0 }, original: text, finding };
};

test('the same text is asked once for a reader, and again for another reader or another place', () => {
  const document = guarded('Toen kwam Jansje.', 'Toen kwam Jansje.', 'En Jansje, ja, Jansje ging.');
  const open = openMarks('doel', document, {});
  expect(open.map(({ place, finding }) => [place.block, finding.words])).toEqual([
    [0, 'Jansje'],
    [2, 'Jansje'],
    [2, 'Jansje'],
  ]);
  const [first] = open;
  const decisions = { [markKey('doel', first as Mark)]: 'keep' } as const;
  expect(openMarks('doel', document, decisions)).toHaveLength(2);
  expect(openMarks('doet', document, decisions)).toHaveLength(3);
});

test('one answer settles the same words where they are asked for the same reason', () => {
  const document = guarded(
    'Toen kwam Jansje en daarna Jansje.',
    'De roos van bram en van bram.',
    'Later kwam Jansje ook.',
  );
  const marks = openMarks('doel', document, {});
  const byWords = (words: string) => marks.filter(({ finding }) => finding.words === words);
  expect(questionsIn(marks)).toBe(2);
  for (const words of ['Jansje', 'bram']) {
    const [first] = byWords(words);
    expect(alike(marks, first as Mark)).toEqual(byWords(words));
  }
  const replaced = decide({}, 'doel', alike(marks, byWords('Jansje')[0] as Mark), 'replace');
  expect(openMarks('doel', document, replaced).map(({ finding }) => finding.words)).toEqual(['bram', 'bram']);
});

test('an answer holds for what is written later, but not where words that may be a pupil were left', () => {
  const marks = openMarks('doel', guarded('De roos van bram en van bram, zei Jansje. En Jansje ging.'), {});
  const later = guarded('Toen zag Jansje ook bram weer.');
  const answered = (words: string, decision: 'replace' | 'keep') => {
    const some = marks.filter(({ finding }) => finding.words === words);
    return openMarks('doel', later, decide({}, 'doel', some, decision)).map(({ finding }) => finding.words);
  };
  expect(answered('bram', 'replace')).toEqual(['Jansje']);
  expect(answered('bram', 'keep')).toEqual(['Jansje', 'bram']);
  expect(answered('Jansje', 'keep')).toEqual(['bram']);
});

test('what was decided place by place says nothing of other places', () => {
  const document = guarded('De roos van bram en van bram.');
  const [first, second] = openMarks('doel', document, {});
  const decisions = decide({}, 'doel', [first as Mark], 'replace');
  expect(openMarks('doel', document, decisions)).toEqual([second]);
});

test('a mark shows with the sentence that it stands in', () => {
  expect(aroundMark(markIn('Eerst dit. Toen kwam Jansje langs. Daarna niets.', 'Jansje'))).toEqual([
    'Toen kwam ',
    'Jansje',
    ' langs.',
  ]);
  const long = `${'woord '.repeat(30)}met Jansje ${'en nog '.repeat(30)}`;
  const [before, words, after] = aroundMark(markIn(long, 'Jansje'));
  expect(before).toMatch(/^…woord .* met $/);
  expect(words).toBe('Jansje');
  expect(after).toMatch(/^ en nog .*…$/);
  expect(before.length + after.length).toBeLessThan(250);
});

test('a decision counts for its reader alone, and a known name needs none', () => {
  const text = 'Toen kwam Jansje.';
  const mark = markIn(text, 'Jansje');
  const { doubt: _, ...finding } = mark.finding as Mark['finding'] & { doubt?: unknown };
  const known: Mark = { ...mark, finding };
  const kept = decide({}, 'doel', [mark], 'keep');
  expect(lookOf({}, 'doel', mark)).toBe('open');
  expect(lookOf(kept, 'doel', mark)).toBeUndefined();
  expect(lookOf(kept, 'doet', mark)).toBe('open');
  expect(lookOf(decide(kept, 'doel', [mark], 'replace'), 'doel', mark)).toBe('replaced');
  expect(lookOf({}, 'doel', known)).toBe('replaced');
  expect(decidedAmong(kept, 'doel', [mark])).toEqual([markKey('doel', mark)]);
  expect(decidedAmong(kept, 'doet', [mark])).toEqual([]);
  expect(decidedAmong(kept, 'doel', [])).toEqual([]);
});
