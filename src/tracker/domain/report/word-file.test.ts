import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { heading, list, paragraph, type ReportDocument, table } from './document';
import { wordFile } from './word-file';

const DOCUMENT: ReportDocument = [
  heading(1, 'Begeleidingsverslag'),
  ...paragraph('Eerste regel\nTweede regel <b> & "meer"'),
  heading(2, 'Gesprekken'),
  ...list(['Een', 'Zoë 😀 \u202eمحمد\u202c']),
  ...table(['Datum', 'Wat'], [['4 november 2026', 'Rood\u0000\u0007 en \ud800 blauw']]),
];

async function opened(signers: readonly string[] = []) {
  const file = await wordFile({ document: DOCUMENT, header: 'Testschool · vertrouwelijk', signers, title: 'Verslag' });
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  return (name: string) => new TextDecoder().decode(parts[name]);
}

/** Words of the paragraphs, a line end for a break. */
const paragraphs = (xml: string): readonly string[] =>
  Array.from(xml.matchAll(/<w:p>(.*?)<\/w:p>/gs), ([, inside = '']) =>
    Array.from(inside.matchAll(/<w:br\/>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g), ([, words = '\n']) => words).join(''),
  );

test('everything stands in the file, in order, as it was', async () => {
  const part = await opened();
  expect(paragraphs(part('word/document.xml'))).toEqual([
    'Begeleidingsverslag',
    'Eerste regel\nTweede regel &lt;b&gt; &amp; &quot;meer&quot;',
    'Gesprekken',
    'Een',
    'Zoë 😀 \u202eمحمد\u202c',
    'Datum',
    'Wat',
    '4 november 2026',
    'Rood en  blauw',
  ]);
});

test('every page has the header and its number, the first row of a table comes back, and the language is told', async () => {
  const part = await opened();
  const document = part('word/document.xml');
  expect(part('word/header1.xml')).toContain('Testschool · vertrouwelijk');
  expect(part('word/footer1.xml')).toMatch(/PAGE.*NUMPAGES/s);
  expect(document).toContain('w:headerReference');
  expect(document).toContain('w:footerReference');
  expect(document).toContain('<w:tblHeader/>');
  expect(document).toMatch(/w:pStyle w:val="Heading1"/);
  expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(part('word/styles.xml')).toContain('nl-NL');
});

test('there are lines to sign on only for who signs', async () => {
  const without = await opened();
  expect(without('word/document.xml')).not.toContain('Handtekening');
  const signed = await opened(['Mentor', 'Voorbeeld Vlinder']);
  const words = paragraphs(signed('word/document.xml'));
  expect(words.slice(words.indexOf('Handtekeningen'))).toEqual([
    'Handtekeningen',
    'Wie',
    'Datum',
    'Handtekening',
    'Mentor\n',
    '',
    '',
    'Voorbeeld Vlinder\n',
    '',
    '',
  ]);
});

test('the file tells of no writer', async () => {
  const part = await opened();
  const core = part('docProps/core.xml');
  expect(core).toContain('<dc:title>Verslag</dc:title>');
  expect(core).toContain('<dc:creator>Begeleidingsverslag</dc:creator>');
  expect(core).toContain('<cp:lastModifiedBy>Begeleidingsverslag</cp:lastModifiedBy>');
});
