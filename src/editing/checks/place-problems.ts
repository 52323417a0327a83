import { extname } from 'node:path';
import { kindOf } from '../../collections/kinds.ts';
import type { Problem } from '../source/problem.ts';

/** Files that people and systems leave behind and that the site does not read. */
const OVERLOOKED = /(^|\/)(\.[^/]*|thumbs\.db|desktop\.ini|readme\.md|[^/]*~|~\$[^/]*)$/i;
/** Pictures that the site can show. */
export const IMAGES = ['.avif', '.gif', '.jpeg', '.jpg', '.png', '.svg', '.webp'];
/** Pictures that people have and that no browser shows everywhere. */
const OTHER_IMAGES = [
  '.heic',
  '.heif',
  '.tif',
  '.tiff',
  '.bmp',
  '.raw',
  '.dng',
  '.cr2',
  '.nef',
  '.psd',
  '.ico',
  '.jfif',
];
const DOCUMENTS = ['.doc', '.docx', '.odt', '.rtf', '.pdf', '.pages', '.xls', '.xlsx', '.ppt', '.pptx'];
const TEXTS = ['.txt', '.yaml', '.yml', '.md', '.mdx', '.markdown'];

/** Where the three files stand that are in no folder. */
const LOOSE = ['school.yaml', 'zoekwoorden.yaml', 'taal.yaml'];

export const isOverlooked = (path: string): boolean =>
  path.split('/').some((part) => part.startsWith('.')) || OVERLOOKED.test(path);

const wantedExtension = (path: string) => {
  const [folder] = path.split('/');
  if (!path.includes('/') || ['hulp', 'berichten', 'nood', 'talen'].includes(folder ?? '')) return '.yaml';
  return folder === 'begrippen' ? '.md' : '.mdx';
};

/** The name without what programs hang behind it: `stap-1.mdx.txt` is `stap-1`. */
function stemOf(name: string): string {
  const extension = extname(name);
  return TEXTS.includes(extension.toLowerCase()) ? stemOf(name.slice(0, -extension.length)) : name;
}

const COPY = /\(\d+\)|[- _](kopie|copy|copie)\b|^(kopie|copy) (van|of) |conflict/i;

/** A name that can be part of an address. */
const asAddress = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-+|-+(?=\.|$)/g, '');

type Words = Pick<Problem, 'wrong' | 'expected' | 'nearest'>;

/** What is wrong with a file as such: its place, name, extension or encoding, or that nothing is in it. */
export function placeProblems(path: string, bytes: Uint8Array): readonly Problem[] {
  const words = nameWords(path) ?? (isImage(path) ? undefined : contentWords(bytes));
  return words ? [{ file: path, ...words }] : [];
}

const isImage = (path: string) => IMAGES.includes(extname(path).toLowerCase());

function nameWords(path: string): Words | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const extension = extname(path).toLowerCase();
  if (isImage(path)) return imageNameWords(name);
  if (kindOf(path) === undefined) return unreadWords(path, name, extension);
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  if (folder !== '' && !/^[a-z0-9-]+(\/[a-z0-9-]+)?$/.test(folder)) {
    return {
      wrong: `De naam van de map '${folder}' kan niet: er wordt een adres van gemaakt.`,
      expected: 'Gebruik alleen kleine letters zonder accent, cijfers en streepjes.',
      nearest: asAddress(folder),
    };
  }
  if (/^[a-z0-9-]+\.[a-z]+$/.test(name)) return undefined;
  return COPY.test(name)
    ? {
        wrong: 'Deze naam van een bestand kan niet: het lijkt een kopie van een ander bestand.',
        expected:
          'Haal de kopie weg. Wilt u haar houden? Geef haar dan een eigen naam, met alleen kleine letters, cijfers en streepjes.',
      }
    : {
        wrong: 'Deze naam van een bestand kan niet: er wordt een adres van gemaakt.',
        expected: 'Gebruik alleen kleine letters zonder accent, cijfers en streepjes.',
        nearest: asAddress(name),
      };
}

const imageNameWords = (name: string): Words | undefined =>
  /^[\p{L}\p{N}._-]+$/u.test(name)
    ? undefined
    : {
        wrong: 'De naam van dit plaatje heeft een spatie of een teken waarmee een link niet werkt.',
        expected: 'Gebruik letters, cijfers en streepjes. Verander de naam ook op de pagina waar het plaatje staat.',
        nearest: asAddress(name),
      };

/** What to say of a file that the site does not read. */
function unreadWords(path: string, name: string, extension: string): Words {
  const wanted = wantedExtension(path);
  if (OTHER_IMAGES.includes(extension)) {
    return {
      wrong: `Een plaatje met ${extension} kan de site niet laten zien.`,
      expected: "Open het in een programma voor foto's en bewaar het als .jpg of .png. Haal dit bestand dan weg.",
    };
  }
  if (path.split('/').length > 2) {
    return {
      wrong: 'Dit bestand staat een map te diep; de site leest het niet.',
      expected: 'Zet het in de map erboven.',
    };
  }
  if (!path.includes('/')) {
    const loose = LOOSE.find((each) => each === `${asAddress(stemOf(name))}.yaml`);
    return {
      wrong: 'De site leest dit bestand niet.',
      expected: loose
        ? 'Geef het bestand de juiste naam, in kleine letters.'
        : `Los in de map staan alleen ${LOOSE.slice(0, -1).join(', ')} en ${LOOSE.at(-1)}. Een pagina staat in een map.`,
      ...(loose && { nearest: loose }),
    };
  }
  const wrong = `De site leest geen bestanden ${extension ? `met ${extension}` : 'zonder extensie'} in deze map.`;
  if (DOCUMENTS.includes(extension)) {
    return {
      wrong,
      expected: `Zet de tekst in een bestand dat op ${wanted} eindigt, en haal dit bestand weg.`,
    };
  }
  if (!TEXTS.includes(extension) && extension !== '') {
    return { wrong, expected: `Een bestand in deze map eindigt op ${wanted}. Hoort dit hier niet? Haal het dan weg.` };
  }
  return {
    wrong,
    expected: `Een bestand in deze map eindigt op ${wanted}.${extension === '.txt' ? " Windows verbergt soms het laatste stukje van een naam: zet in de Verkenner bij Beeld 'Bestandsnaamextensies' aan." : ''}`,
    nearest: `${asAddress(stemOf(name))}${wanted}`,
  };
}

function contentWords(bytes: Uint8Array): Words | undefined {
  const [first, second, third] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16 || bytes.subarray(0, 64).includes(0)) {
    const isZip = first === 0x50 && second === 0x4b && third === 3;
    return isZip
      ? {
          wrong: 'Dit is geen tekst, maar een bestand van Word of een zip.',
          expected: 'Plak de tekst in een bestand van Kladblok en bewaar dat als UTF-8.',
        }
      : {
          wrong: 'Dit bestand is bewaard als Unicode (UTF-16), en dat leest de site niet.',
          expected: "Open het in Kladblok, kies 'Opslaan als' en bij codering: UTF-8.",
        };
  }
  const text = textIn(bytes);
  if (text === undefined) {
    return {
      wrong: 'De tekens van dit bestand zijn niet te lezen.',
      expected: "Bewaar het als UTF-8: in Kladblok kiest u dat bij 'Opslaan als', achter codering.",
    };
  }
  // Some editors leave a mark of the encoding and nothing else.
  return text.replace(/^\uFEFF/, '').trim() === ''
    ? { wrong: 'Dit bestand is leeg.', expected: 'Vul het, of haal het weg.' }
    : undefined;
}

/** The text of a file; `undefined` when it is not UTF-8. */
export function textIn(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
