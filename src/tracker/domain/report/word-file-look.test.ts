/** How a document looks in Word: what stands how wide, how large and on which page. */
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { heading, list, paragraph, type ReportDocument, table } from './document';
import { wordFile } from './word-file';

async function opened(document: ReportDocument, signers: readonly string[] = []) {
  const file = await wordFile({ document, header: 'Test\u0000school', signers, title: 'Verslag' });
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return (name: string) => new TextDecoder().decode(parts[name]);
}

const found = (xml: string, pattern: RegExp): readonly string[] =>
  Array.from(xml.matchAll(pattern), ([, first = '']) => first);

/** How much of the page each column of the only table takes, in hundredths. */
async function widthsOf(
  columns: readonly string[],
  ...rows: readonly (readonly string[])[]
): Promise<readonly number[]> {
  const xml = (await opened([{ kind: 'table', columns, rows }]))('word/document.xml');
  const [head = '', ...more] = found(xml, /<w:tr>(.*?)<\/w:tr>/gs).map((row) =>
    found(row, /<w:tcW w:type="pct" w:w="(\d+)"\/>/g).join(),
  );
  for (const row of more) expect(row).toBe(head);
  return head.split(',').map((fiftieths) => Number(fiftieths) / 50);
}

test('a column has room for its longest word, and of what is left long texts take more', async () => {
  const day = '4 november 2026';
  expect(await widthsOf(['Datum', 'Wat'], [day, 'een lang verhaal '.repeat(6).trim()])).toEqual([17, 82]);
  expect(await widthsOf(['Datum', 'Wat'], [day, 'een kort verhaal'], [day, 'een lang\n verhaal '.repeat(9)])).toEqual([
    17, 82,
  ]);
  // A text of more letters takes no more room than one of sixty, and neither does a word.
  expect(await widthsOf(['Datum', 'Wat'], [day, 'een lang verhaal '.repeat(60)])).toEqual([17, 82]);
  expect(await widthsOf(['Datum', 'Wat'], [day, 'x'.repeat(200)])).toEqual([31, 68]);
  // Where the words alone are wider than the page, each takes its part of it.
  expect(await widthsOf(['A', 'B', 'C'], ['x'.repeat(90), 'x'.repeat(26), 'x'.repeat(90)])).toEqual([40, 20, 40]);
  // Where no text asks for more, each takes as much as its word does.
  expect(await widthsOf(['A', 'Bbbbbb'], ['a', 'b'])).toEqual([33, 66]);
});

test('a table has lines around each cell, a heading that comes back on each page, and rows that stay whole', async () => {
  const xml = (
    await opened(
      table(
        ['A', 'B'],
        [
          ['een', 'twee'],
          ['drie', 'vier'],
        ],
      ),
    )
  )('word/document.xml');
  const line = 'w:val="single" w:color="999999" w:sz="4"';
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} ${line}/>`);
  expect(xml).toContain(`<w:tblW w:type="pct" w:w="5000"/><w:tblBorders>${sides.join('')}</w:tblBorders>`);
  const rooms = ['top', 'left', 'bottom', 'right'].map(
    (side, at) => `<w:${side} w:type="dxa" w:w="${at % 2 ? 80 : 60}"/>`,
  );
  expect(xml).toContain(`<w:tblCellMar>${rooms.join('')}</w:tblCellMar>`);
  expect(found(xml, /<w:trPr>(.*?)<\/w:trPr>/g)).toEqual([
    '<w:cantSplit/><w:tblHeader/>',
    '<w:cantSplit/>',
    '<w:cantSplit/>',
  ]);
  expect(found(xml, /<w:r>(?:<w:rPr>(.*?)<\/w:rPr>)?<w:t/g)).toEqual([
    '<w:b/><w:bCs/>',
    '<w:b/><w:bCs/>',
    '',
    '',
    '',
    '',
  ]);
  // Two tables after each other stay two.
  expect(xml).toMatch(/<\/w:tbl><w:p\/><w:sectPr>/);
});

test('headings stay with what they are above, and paragraphs and lists have their own room', async () => {
  const part = await opened(
    [heading(1, 'A'), heading(2, 'B'), heading(3, 'C'), ...paragraph('een\ttwee\ndrie\r\u0085vier'), ...list(['vijf'])],
    ['Mentor'],
  );
  const xml = part('word/document.xml');
  expect(found(xml, /<w:pPr>(.*?)<\/w:pPr>/g)).toEqual([
    '<w:pStyle w:val="Heading1"/><w:keepNext/>',
    '<w:pStyle w:val="Heading2"/><w:keepNext/>',
    '<w:pStyle w:val="Heading3"/><w:keepNext/>',
    '<w:spacing w:after="120" w:before="80"/>',
    '<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>',
    '<w:pStyle w:val="Heading2"/><w:keepNext/>',
  ]);
  expect(found(xml, /<w:r>(.*?)<\/w:r>/gs).slice(3, 6)).toEqual([
    '<w:t xml:space="preserve">een\ttwee</w:t>',
    '<w:br/><w:t xml:space="preserve">drie\rvier</w:t>',
    '<w:t xml:space="preserve">vijf</w:t>',
  ]);
  expect(part('word/numbering.xml')).toContain(
    '<w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="240"/></w:pPr>',
  );
});

test('letters, margins, and the small lines above and below are those of print', async () => {
  const part = await opened(paragraph('tekst'));
  const styles = part('word/styles.xml');
  expect(styles).toContain(
    '<w:rFonts w:ascii="Calibri" w:cs="Calibri" w:eastAsia="Calibri" w:hAnsi="Calibri"/><w:sz w:val="21"/>',
  );
  expect(
    [1, 2, 3].map(
      (level) => found(styles, new RegExp(`w:styleId="Heading${level}">.*?(<w:pPr>.*?)</w:style>`, 'g'))[0],
    ),
  ).toEqual(
    [
      ['<w:spacing w:after="160"/>', 36],
      ['<w:spacing w:after="100" w:before="280"/>', 27],
      ['<w:spacing w:after="60" w:before="180"/>', 22],
    ].map(
      ([spacing, size]) =>
        `<w:pPr>${spacing}</w:pPr><w:rPr><w:b/><w:bCs/><w:color w:val="000000"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`,
    ),
  );
  expect(part('word/document.xml')).toMatch(/<w:pgMar w:top="1020" w:right="1020" w:bottom="1020" w:left="1020"/);
  const small = '<w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr>';
  expect(part('word/header1.xml')).toContain(
    `<w:p><w:r>${small}<w:t xml:space="preserve">Testschool</w:t></w:r></w:p>`,
  );
  const footer = part('word/footer1.xml');
  expect(footer).toContain('<w:jc w:val="right"/>');
  expect(found(footer, /(?:<w:instrText[^>]*|<w:t [^>]*)>([^<]*)</g)).toEqual(['PAGE', ' / ', 'NUMPAGES']);
  expect(found(footer, /<w:r>(<w:rPr>.*?<\/w:rPr>)/g).every((run) => run === small)).toBe(true);
});
