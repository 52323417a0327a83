import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filesOf, pageOf } from './files.fixture.ts';
import { spellingRemarks } from './spelling.ts';

function remarks(texts: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'spelling-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return spellingRemarks(folder, filesOf(texts));
}

test('a misspelt word has its place and the word that comes nearest; names, links and search words are left alone', async () => {
  expect(
    await remarks({
      'pesten/a.mdx': pageOf(
        'Een gewone zin.\n\nDe mentro helpt je. Lees [meer](/pesten/zomaarwat/).\n\n<Hulplijn naam="zomaarwat" />',
      ),
      'zoekwoorden.yaml': 'zoekwoorden:\n  - zoek: [gepset]\n',
    }),
  ).toMatchObject([
    { file: 'pesten/a.mdx', line: 6, wrong: "Het woord 'mentro' staat niet in het woordenboek.", nearest: 'mentor' },
  ]);
});

test('a word of the list is right, and one that is not used is named', async () => {
  const list = "woorden:\n  - reden: Namen van programma's.\n    woorden: [SOMtoday, Zomaarwat]\n";
  expect(await remarks({ 'pesten/a.mdx': pageOf('Zet het in SOMtoday.'), 'taal.yaml': list })).toMatchObject([
    { file: 'taal.yaml', line: 2, wrong: expect.stringContaining("'Zomaarwat'") },
  ]);
});

test('the names of the school and its people need no list', async () => {
  const school = 'naam: Prinzelhof\npersonen:\n  mentor:\n    naam: mevrouw Vlinderzoon\n';
  expect(
    await remarks({ 'school.yaml': school, 'pesten/a.mdx': pageOf('Vraag mevrouw Vlinderzoon van de Prinzelhof.') }),
  ).toEqual([]);
});
