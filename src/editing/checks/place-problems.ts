import { extname } from 'node:path';
import { kindOf } from '../../collections/kinds.ts';
import type { Problem } from '../source/problem.ts';

/** Files that people and systems leave behind and that the site does not read. */
const OVERLOOKED = /(^|\/)(\.[^/]*|thumbs\.db|desktop\.ini|readme\.md|[^/]*~)$/i;
const IMAGES = ['.avif', '.gif', '.jpeg', '.jpg', '.png', '.svg', '.webp'];

export const isOverlooked = (path: string): boolean =>
  path.split('/').some((part) => part.startsWith('.')) || OVERLOOKED.test(path);

const wantedExtension = (path: string) => {
  const [folder] = path.split('/');
  if (!path.includes('/') || ['hulp', 'berichten', 'nood'].includes(folder ?? '')) return '.yaml';
  return folder === 'begrippen' ? '.md' : '.mdx';
};

/** What is wrong with a file as such: its place, name, extension or encoding, or that nothing is in it. */
export function placeProblems(path: string, bytes: Uint8Array): readonly Problem[] {
  const extension = extname(path);
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (IMAGES.includes(extension.toLowerCase())) return [];
  if (kindOf(path) === undefined) {
    const wanted = wantedExtension(path);
    if (path.split('/').length > 2) {
      return [
        {
          file: path,
          wrong: 'Dit bestand staat een map te diep; de site leest het niet.',
          expected: 'Zet het in de map erboven.',
        },
      ];
    }
    if (!path.includes('/')) {
      return [
        {
          file: path,
          wrong: 'De site leest dit bestand niet.',
          expected:
            'Los in de map staan alleen school.yaml, zoekwoorden.yaml en taal.yaml. Een pagina staat in een map.',
        },
      ];
    }
    return [
      {
        file: path,
        wrong: `De site leest geen bestanden ${extension ? `met ${extension}` : 'zonder extensie'} in deze map.`,
        expected: `Een bestand in deze map eindigt op ${wanted}.`,
        nearest: `${name.slice(0, name.length - extension.length)}${wanted}`,
      },
    ];
  }
  if (!/^[a-z0-9-]+\.[a-z]+$/.test(name)) {
    const nearest = name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9.]+/g, '-');
    return [
      {
        file: path,
        wrong: 'Deze naam van een bestand kan niet: er wordt een adres van gemaakt.',
        expected: 'Gebruik alleen kleine letters zonder accent, cijfers en streepjes.',
        nearest,
      },
    ];
  }
  const text = textIn(bytes);
  if (text === undefined) {
    return [{ file: path, wrong: 'De tekens van dit bestand zijn niet te lezen.', expected: 'Bewaar het als UTF-8.' }];
  }
  if (text.trim() === '') {
    return [{ file: path, wrong: 'Dit bestand is leeg.', expected: 'Vul het, of haal het weg.' }];
  }
  return [];
}

/** The text of a file without its byte order mark; `undefined` when it is not UTF-8. */
export function textIn(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
