/** The steps as data: pages and tracker both work from it, so who leads, who decides and when must be as the protocol says. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { FACTS } from './facts';
import { normalise } from './literals';
import { blocksByFact, builtSite, readableText } from './pages';

// The first test of this file reads the whole site, which takes seconds on a busy machine.

interface StepRule {
  readonly slug: string;
  readonly leads: readonly string[];
  readonly decides?: string;
  readonly onward: 'op volgorde' | 'als het niet stopte' | 'einde';
  /** S4-1 and S4-7, and for later steps S5-8 and S6-3: two weeks, and again within six. */
  readonly evaluates: boolean;
}

const MENTOR = ['mentor'];
const PUPILS = 'leerlingcoördinator';

const RULES: readonly StepRule[] = [
  { slug: 'melding', leads: MENTOR, onward: 'op volgorde', evaluates: false },
  { slug: 'stap-1', leads: MENTOR, onward: 'op volgorde', evaluates: false },
  { slug: 'stap-2', leads: MENTOR, onward: 'op volgorde', evaluates: false },
  { slug: 'stap-3', leads: MENTOR, onward: 'op volgorde', evaluates: false },
  { slug: 'stap-4', leads: MENTOR, onward: 'als het niet stopte', evaluates: true },
  { slug: 'stap-5', leads: ['mentor', PUPILS], onward: 'als het niet stopte', evaluates: true },
  { slug: 'stap-6', leads: [PUPILS], onward: 'als het niet stopte', evaluates: true },
  { slug: 'stap-7', leads: [PUPILS], decides: 'bouwcoördinator', onward: 'als het niet stopte', evaluates: false },
  { slug: 'stap-8', leads: ['bouwcoördinator'], decides: 'vestigingsdirecteur', onward: 'einde', evaluates: false },
];

const frontmatter = (path: string) => {
  const [, fields = ''] =
    /^---\n(.*?)^---$/ms.exec(readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8')) ?? [];
  return parse(fields) as Record<string, unknown>;
};

/** The word that readers see for a role that content names by its file. */
const roleName = (id: unknown) => String(frontmatter(`begrippen/${id}.md`)['term']).toLowerCase();

test.each(RULES.map((rule, number) => ({ number, ...rule })))(
  'step $number is led, decided and left as the protocol says',
  (rule) => {
    const step = frontmatter(`protocol/${rule.slug}.mdx`);
    expect(step['nummer']).toBe(rule.number);
    expect((step['trekker'] as unknown[]).map(roleName)).toEqual(rule.leads);
    expect(step['besluit'] === undefined ? undefined : roleName(step['besluit'])).toBe(rule.decides);
    expect(step['verder']).toBe(rule.onward);
    expect(step['evaluatie'] !== 'geen').toBe(rule.evaluates);
    if (rule.evaluates) expect(step['evaluatie']).toMatchObject({ weken: 2, opnieuw: { binnen: { weken: 6 } } });
  },
);

test.each(RULES)('the page of $slug names who leads and who decides', ({ slug, leads, decides }) => {
  const page = builtSite().pages.get(`/protocol/${slug}/`);
  const answers = [...(page?.querySelectorAll('main dl > div') ?? [])].map((pair) =>
    [...pair.children].map((part) => normalise(readableText(part))),
  );
  expect(answers).toContainEqual([
    'Wie leidt deze stap?',
    ...leads.map((lead, index) => (index ? `daarna ${lead}` : lead)),
  ]);
  if (decides) expect(answers).toContainEqual(['Wie beslist?', decides]);
});

test('the facts of a step are stated on the page of that step', () => {
  const { pages } = builtSite();
  const elsewhere = Object.keys(FACTS).flatMap((fact) => {
    const number = /^S(\d)-/.exec(fact)?.[1];
    const slug = number === undefined ? undefined : RULES[Number(number)]?.slug;
    const page = slug === undefined ? undefined : pages.get(`/protocol/${slug}/`);
    return number === undefined || (page && blocksByFact(page, 'data-facts').has(fact)) ? [] : [fact];
  });
  expect(elsewhere).toEqual([]);
});
