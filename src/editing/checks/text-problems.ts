import { posix } from 'node:path';
import { fact } from '../../collections/values.ts';
import { CONTENT_COMPONENTS, type Property } from '../../components/content-components.ts';
import type { ContentFile } from '../source/content-file.ts';
import { addressOfFile, type ContentIndex, headingsOf } from '../source/content-index.ts';
import { htmlWords, isHtml } from '../source/html-words.ts';
import { withNearest } from '../source/nearest.ts';
import type { Missing, Problem } from '../source/problem.ts';
import { type Attribute, isComponent, lineIn, partsOf, type Tree } from '../source/tree.ts';
import { linkProblem, type Words } from './link-problem.ts';
import { noSuchRole } from './reference-problems.ts';

/** What is wrong in the text of a file: components, links, images and headings. */
export function textProblems(file: ContentFile, index: ContentIndex): readonly Problem[] {
  const { path, tree } = file;
  if (!tree) return [];
  const page = path.endsWith('.mdx') ? addressOfFile(path) : '/begrippen/';
  const found = [...partsOf(tree)].flatMap(({ node, parent }) =>
    wordsFor(node, parent, path, page, index).map((words) => ({ file: path, line: lineIn(node), ...words })),
  );
  return [...found, ...(path.endsWith('.mdx') ? headingProblems(path, tree) : [])];
}

function wordsFor(node: Tree, parent: Tree, path: string, page: string, index: ContentIndex): readonly Words[] {
  if (isComponent(node)) return componentWords(node, parent, page, index);
  switch (node.type) {
    case 'link':
    case 'definition':
      return one(linkProblem(node.url ?? '', page, index));
    case 'image':
      return imageWords(node, path, index);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        {
          wrong: `Hier staat iets tussen accolades: {${node.value}}.`,
          expected: 'Tekst heeft geen accolades. Schrijf het zonder.',
        },
      ];
    case 'mdxjsEsm':
      return [
        {
          wrong: 'Deze regel is code (import of export).',
          expected: 'In de inhoud staat alleen tekst. Begin de zin met een ander woord, of haal de regel weg.',
        },
      ];
    case 'html':
      return (node.value ?? '').startsWith('<!--')
        ? []
        : [{ wrong: 'Hier staat HTML.', expected: 'Schrijf gewone tekst, met **vet** of een lijst met streepjes.' }];
    default:
      return [];
  }
}

const one = (words: Words | undefined): readonly Words[] => (words ? [words] : []);

function componentWords(node: Tree, parent: Tree, page: string, index: ContentIndex): readonly Words[] {
  const name = node.name ?? '';
  const properties = Object.hasOwn(CONTENT_COMPONENTS, name) ? CONTENT_COMPONENTS[name] : undefined;
  if (!properties && isHtml(name)) return [htmlWords(name)];
  if (!properties) {
    const names = Object.keys(CONTENT_COMPONENTS);
    return [
      {
        wrong: `Het onderdeel <${name}> bestaat niet.`,
        expected: `Wel bestaan: ${names.join(', ')}.`,
        ...withNearest(name, names),
      },
    ];
  }
  const given = node.attributes ?? [];
  const names = Object.keys(properties);
  const lacking = names.filter(
    (each) => !properties[each]?.optional && !given.some((attribute) => attribute.name === each),
  );
  return [
    ...given.flatMap((attribute) => {
      const property =
        attribute.name && Object.hasOwn(properties, attribute.name) ? properties[attribute.name] : undefined;
      return property
        ? one(propertyWords(name, attribute, property, page, index))
        : [unknownProperty(name, attribute, names)];
    }),
    ...lacking.map((each) => ({
      wrong: `Bij <${name}> ontbreekt ${each}.`,
      expected: `Schrijf <${name} ${each}="…">.`,
    })),
    ...(isFactMark(node) && parent.type !== 'paragraph' && parent.type !== 'heading'
      ? [
          {
            wrong: `<${name}> staat niet achter een zin.`,
            expected: 'Zet het als laatste op de regel, achter de zin waar het over gaat.',
          },
        ]
      : []),
  ];
}

/** A mark at the end of a sentence, which the build turns into an attribute of its paragraph. */
const isFactMark = ({ type, name }: Tree) => type === 'mdxJsxTextElement' && (name === 'Feit' || name === 'Bron');

function unknownProperty(component: string, { name }: Attribute, known: readonly string[]): Words {
  return {
    wrong: `<${component}> kent geen eigenschap ${name ? `'${name}'` : 'tussen accolades'}.`,
    expected: known.length > 0 ? `Wel: ${known.join(', ')}.` : 'Dit onderdeel heeft geen eigenschappen.',
    ...(name ? withNearest(name, known) : {}),
  };
}

function propertyWords(
  component: string,
  { name, value }: Attribute,
  { holds }: Property,
  page: string,
  index: ContentIndex,
): Words | undefined {
  if (holds === 'flag') {
    return value === null || value === undefined
      ? undefined
      : { wrong: `Bij <${component}> hoort achter ${name} niets te staan.`, expected: `Schrijf alleen: ${name}.` };
  }
  if (typeof value !== 'string' || value.trim() === '') {
    return {
      wrong: `Bij <${component}> heeft ${name} geen waarde.`,
      expected: `Schrijf ${name}="…", met gewone aanhalingstekens.`,
    };
  }
  switch (holds) {
    case 'text':
      return undefined;
    case 'address':
      return linkProblem(value, page, index);
    case 'role':
      return index.roles.includes(value) ? undefined : noSuchRole(value, index.roles);
    case 'help-line':
      return withMissing(
        among(value, index.helpLines, 'hulplijn', 'Een hulplijn is de naam van een bestand in hulp.'),
        { what: 'de hulplijn', name: value, file: `hulp/${value}.yaml` },
      );
    case 'help-group':
      return (
        index.helpGroups &&
        among(value, index.helpGroups, 'groep van hulplijnen', `Kies uit: ${index.helpGroups.join(', ')}.`)
      );
    case 'facts': {
      const wrong = value.split(/\s+/).filter((number) => !fact.safeParse(number).success);
      return wrong.length === 0
        ? undefined
        : {
            wrong: `'${wrong.join(' ')}' is geen nummer van een feit.`,
            expected: 'Een feitnummer ziet eruit als S4-7 of PES-1. Meer nummers scheidt u met een spatie.',
          };
    }
    default:
      return among(value, holds, `waarde van ${name}`, `Kies uit: ${holds.join(', ')}.`);
  }
}

const among = (value: string, known: readonly string[], what: string, expected: string): Words | undefined =>
  known.includes(value) ? undefined : { wrong: `'${value}' is geen ${what}.`, expected, ...withNearest(value, known) };

const withMissing = (words: Words | undefined, missing: Missing): Words | undefined => words && { ...words, missing };

function imageWords({ url = '', alt }: Tree, path: string, { paths }: ContentIndex): readonly Words[] {
  const folder = posix.dirname(path);
  if (/^([a-z]+:|\/)/i.test(url)) {
    return [
      {
        wrong: `Het plaatje ${url} staat niet bij de inhoud.`,
        expected: 'Zet het plaatje in dezelfde map als de pagina en schrijf ./naam.png.',
      },
    ];
  }
  const target = posix.join(folder, decoded(url));
  const siblings = [...paths]
    .filter((each) => posix.dirname(each) === folder)
    .map((each) => `./${posix.basename(each)}`);
  return [
    ...(paths.has(target)
      ? []
      : [
          {
            wrong: `Het plaatje ${url} is er niet.`,
            expected: `Zet het bestand in ${folder}/.`,
            ...withNearest(url, siblings),
          },
        ]),
    ...(alt
      ? []
      : [
          {
            wrong: `Het plaatje ${url} heeft geen beschrijving.`,
            expected: 'Schrijf tussen de vierkante haken wat er te zien is: ![een klas](./klas.png).',
          },
        ]),
  ];
}

/** The address of a picture without its percent signs; as it stands where those are no code of a letter. */
function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function headingProblems(file: string, tree: Tree): readonly Problem[] {
  const headings = headingsOf(tree);
  return headings.flatMap(({ node, text }, place) => {
    const line = lineIn(node);
    const above = headings[place - 1]?.node.depth ?? 1;
    const depth = node.depth ?? 2;
    const [low, high] = ['#'.repeat(above + 1), '#'.repeat(depth)];
    return [
      ...(text === ''
        ? [{ file, line, wrong: 'Deze kop is leeg.', expected: 'Schrijf achter de hekjes de kop.' }]
        : []),
      ...(depth === 1
        ? [
            {
              file,
              line,
              wrong: 'Deze kop heeft een hekje.',
              expected: 'Een kop in de tekst begint met ##. De titel van de pagina staat in de velden.',
            },
          ]
        : []),
      ...(depth > above + 1
        ? [{ file, line, wrong: `Deze kop slaat een niveau over (${high}).`, expected: `Begin de kop met ${low}.` }]
        : []),
      ...(depth === 2 && headings.findIndex((other) => other.node.depth === 2 && other.text === text) < place
        ? [
            {
              file,
              line,
              wrong: `De kop '${text}' staat er twee keer.`,
              expected: 'Geef elke kop van een pagina eigen woorden: een link kan ernaar verwijzen.',
            },
          ]
        : []),
    ];
  });
}
