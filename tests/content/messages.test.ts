/** The messages to parents: one for every moment at which the protocol says that parents hear something, in words for parents. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { message } from '../../src/collections/message';
import type { Message } from '../../src/protocol/message';

const content = fileURLToPath(new URL('../../content', import.meta.url));

const fields = (path: string): unknown => parse(readFileSync(`${content}/${path}`, 'utf8'));

const messages: readonly Message[] = globSync('berichten/*', { cwd: content })
  .toSorted()
  .map((path) => ({ id: basename(path, '.yaml'), ...message.parse(fields(path)) }));

/** When parents hear something. */
const MOMENTS = ['S1-8', 'S2-13', 'S3-10', 'S3-12', 'S5-3', 'S5-6', 'MID-1', 'MID-2'];

const sentences = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?])\s+|\n{2,}|:\n/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[.!?]$/.test(sentence));

const wordsIn = (sentence: string): number => sentence.split(/\s+/).length;

test('there is a message for every moment at which parents hear something', () => {
  const told = new Set(messages.flatMap(({ facts }) => facts));
  expect(MOMENTS.filter((fact) => !told.has(fact))).toEqual([]);
});

test.each(messages)('$id belongs to a step or measure that the protocol has', ({ step, measure, facts }) => {
  const steps = globSync('protocol/*.mdx', { cwd: content }).map((path) => basename(path, '.mdx'));
  expect(steps).toContain(step);
  const [, number] = /^stap-(\d)$/.exec(step) ?? [];
  expect(facts.some((fact) => MOMENTS.includes(fact) && fact.startsWith(number ? `S${number}-` : 'MID-'))).toBe(true);
  expect(measure === undefined).toBe(step !== 'middelen');
  if (measure === undefined) return;
  const measures = readFileSync(`${content}/protocol/middelen.mdx`, 'utf8');
  expect(measures).toContain(`- id: ${measure}\n`);
});

test.each(messages)('$id is plain: short sentences, said to u, without blame', ({ text, subject }) => {
  const all = sentences(text);
  expect(all.filter((sentence) => wordsIn(sentence) > 20)).toEqual([]);
  const mean = all.reduce((sum, sentence) => sum + wordsIn(sentence), 0) / all.length;
  expect(mean).toBeLessThanOrEqual(12);
  expect(`${subject}\n${text}`).not.toMatch(/\b(je|jij|jou|jouw|jullie)\b/i);
  expect(text).toMatch(/\bu\b/);
  expect(`${subject}\n${text}`).not.toMatch(
    /\b(pester|dader|slachtoffer|schuldig|(?<!geen extra )straf|fout|erg stout)\b/i,
  );
});

test.each(messages)('$id names its own child only, and who can be reached', ({ text }) => {
  expect(text).toContain('{kind}');
  expect(text).toContain('{bereikbaar}');
  expect(text).toContain('{afzender}');
});

test.each(messages)('$id has no line that a mail program would break', ({ text, subject }) => {
  expect(subject).not.toMatch(/\n/);
  expect(`${subject}${text}`).not.toMatch(/[\t\r<>*_#]/);
});

const VALID = {
  titel: 'Een bericht',
  stap: 'stap-1',
  aan: ['gepest'],
  kanaal: ['telefoon'],
  feiten: ['S1-8'],
  onderwerp: 'Over {kind}',
  tekst: 'Dag, dit gaat over {kind}.\n',
};

test('a message is read into words of the code', () => {
  expect(message.parse({ ...VALID, aan: ['pest', 'loopt mee'], kanaal: ['mail'], middel: 'halt' })).toEqual({
    title: 'Een bericht',
    step: 'stap-1',
    measure: 'halt',
    addressees: ['bullying', 'follower'],
    channels: ['email'],
    facts: ['S1-8'],
    subject: 'Over {kind}',
    text: 'Dag, dit gaat over {kind}.',
  });
});

test.each([
  ['a word that cannot be filled in', { tekst: 'Dit gaat over {naam} en niets.' }, '{naam} kan niet worden ingevuld'],
  ['such a word in the subject', { onderwerp: 'Over {Kind}' }, '{Kind} kan niet worden ingevuld'],
  ['a brace that is not closed', { tekst: 'Dit gaat over {kind en niets.' }, 'een accolade staat alleen om'],
  ['a key that is not known', { naam: 'x' }, 'naam'],
  ['a reader who gets no messages', { aan: ['getuige'] }, 'aan'],
  ['a fact that is no number of a fact', { feiten: ['over bellen'] }, 'feiten'],
])('a message with %s is refused', (_, change, complaint) => {
  const result = message.safeParse({ ...VALID, ...change });
  expect(JSON.stringify(result.error?.issues)).toContain(complaint);
});
