import type { Problem } from './problem.ts';

/** HTML of which the site has its own way, by the name of the tag. */
const INSTEAD: Readonly<Record<string, string>> = {
  br: 'Begin een nieuwe alinea met een lege regel.',
  b: 'Schrijf **vet** voor vette letters.',
  strong: 'Schrijf **vet** voor vette letters.',
  i: 'Schrijf *schuin* voor schuine letters.',
  em: 'Schrijf *schuin* voor schuine letters.',
  a: 'Een link ziet er zo uit: [tekst](https://www.school.nl/).',
  img: 'Een plaatje ziet er zo uit: ![wat er te zien is](./naam.png).',
  p: 'Begin een nieuwe alinea met een lege regel.',
  hr: 'Haal de lijn weg.',
};

/** Whether a tag is HTML that people know or that programs leave behind. */
export const isHtml = (name: string): boolean =>
  Object.hasOwn(INSTEAD, name.toLowerCase()) ||
  /^(div|span|font|u|table|t[rdh]|ul|ol|li|h\d|iframe|script|style|o:p|center)$/i.test(name);

/** What to say of a tag of HTML in a text. */
export const htmlWords = (name: string): Pick<Problem, 'wrong' | 'expected'> => ({
  wrong: `Hier staat HTML: <${name}>.`,
  expected: INSTEAD[name.toLowerCase()] ?? 'Schrijf gewone tekst, met **vet** of een lijst met streepjes.',
});
