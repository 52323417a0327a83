/** The ways in which one pupil may be written, before endings and typos. */
import type { Pupil } from '../case';
import type { PupilId } from '../entries';
import { tokensOf } from './tokens';

/** Someone whose names are known: a pupil; with `carerOf` a parent or carer of that pupil, whose id is that of their home. */
export type NamedPupil = Pick<Pupil, 'id' | 'names' | 'role' | 'class'> & { readonly carerOf?: PupilId };

/** Which of a pupil's names it is. `full` is more than one of them together. */
export type NamePart = 'first' | 'last' | 'full' | 'nickname' | 'initials';

export interface Spelling {
  readonly pupil: PupilId;
  readonly part: Exclude<NamePart, 'initials'>;
  /** Folded, words run together: `mariélouise` is `marielouise`. */
  readonly letters: string;
  /** Places in `letters` where the name itself has a new word. */
  readonly breaks: ReadonlySet<number>;
  /** Place between first and last name, in a spelling of both. */
  readonly middle?: number;
}

/** Words that stand before or inside last names and say nothing alone. */
const PARTICLES = new Set(
  (
    "van von vom der den de het 't t ter ten te op in aan bij uit onder over voor 's s la le les l du des del della di da do dos das " +
    'd e y i el al as ash ad bin ben ibn bint bou abu aboe abou abd ait ould oulad zu zum zur af av o mac mc st ' +
    'عبد بن ابن بنت ابو ال'
  ).split(' '),
);

const TWO_LETTERS_FOR_ONE: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  å: 'aa',
  ø: 'oe',
};

/** 'Jörg' is also typed as 'Joerg'. */
const spelledOut = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüåø]/g, (letter) => TWO_LETTERS_FOR_ONE[letter] ?? letter);

const ONE_LETTER_FOR_TWO: Readonly<Record<string, string>> = { æ: 'a', œ: 'o', ß: 's', þ: 't' };

/** Who leaves out or mistakes one of these letters makes one typo, although they fold to two letters. */
const spelledShort = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æœßþ]/g, (letter) => ONE_LETTER_FOR_TWO[letter] ?? letter);

/** 'الخطيب' is also written without its article. */
const withoutArticle = (name: string): string => name.replace(/(^|\P{L})ال(?=\p{L}{3})/gu, '$1');

interface Piece {
  readonly letters: string;
  /** Written in a script without spaces between words. */
  readonly unspaced: boolean;
}

const piecesOf = (name: string): readonly Piece[] =>
  tokensOf(name).map(({ word }) => ({ letters: word.folded, unspaced: word.kind === 'unspaced' }));

/** Whether the folded word stands before or inside last names and says nothing alone. */
export const isParticle = (folded: string): boolean => PARTICLES.has(folded);

const isParticlePiece = ({ letters }: Piece): boolean => isParticle(letters);

/** The last name without the particles it begins with; all of it when it has nothing else. */
function core(pieces: readonly Piece[]): readonly Piece[] {
  const start = pieces.findIndex((piece) => !isParticlePiece(piece));
  return start < 0 ? pieces : pieces.slice(start);
}

/** The pieces as one spelling; `undefined` for no pieces. */
function together(pupil: PupilId, part: Spelling['part'], pieces: readonly Piece[]): Spelling | undefined {
  const breaks = new Set<number>();
  let letters = '';
  for (const piece of pieces) {
    if (letters) breaks.add(letters.length);
    letters += piece.letters;
  }
  return letters ? { pupil, part, letters, breaks } : undefined;
}

function bothTogether(pupil: PupilId, one: readonly Piece[], other: readonly Piece[]): Spelling | undefined {
  const spelling = together(pupil, 'full', [...one, ...other]);
  return spelling && { ...spelling, middle: one.reduce((length, { letters }) => length + letters.length, 0) };
}

/** A name as a whole, and each of its words that could stand for it. */
function wholeAndWords(pupil: PupilId, part: Spelling['part'], pieces: readonly Piece[]): (Spelling | undefined)[] {
  // In scripts without spaces one character may be the whole name.
  const words = pieces.filter((piece) => piece.unspaced || (!isParticlePiece(piece) && [...piece.letters].length > 1));
  return [pieces, ...words.map((word) => [word])].map((some) => together(pupil, part, some));
}

const firstLetterOf = (piece: Piece): Piece => ({ ...piece, letters: [...piece.letters].slice(0, 1).join('') });

/** Names with some of their words as a letter, as accounts have them: 'vvlinder', 'vlinderv', 'vlindervdberg', 'vdberg'. Accounts have no Chinese names. */
function accountNames(given: readonly Piece[], lastCore: readonly Piece[], lastWhole: readonly Piece[]) {
  if ([...given, ...lastCore].some(({ unspaced }) => unspaced)) return [];
  const initial = given.map(firstLetterOf);
  const particles = lastWhole.slice(0, lastWhole.length - lastCore.length);
  const short = particles.map(firstLetterOf);
  return [
    [initial, lastCore] as const,
    [initial, lastWhole] as const,
    ...(short.length > 0
      ? [
          [given, [...short, ...lastCore]] as const,
          [initial, [...short, ...lastCore]] as const,
          [given, [...short, ...lastCore.map(firstLetterOf)]] as const,
        ]
      : []),
    // 'jan' and 's' would make a word of most short names.
    ...(given.every(({ letters }) => letters.length > 3)
      ? [[given, lastCore.slice(0, 1).map(firstLetterOf)] as const]
      : []),
  ];
}

function spellingsOfNames(pupil: PupilId, first: readonly Piece[], prefix: readonly Piece[], last: readonly Piece[]) {
  const lastCore = core(last);
  const lastWhole = [...prefix, ...last];
  const particles = lastWhole.slice(0, lastWhole.length - lastCore.length).map(firstLetterOf);
  const given = first.slice(0, 1);
  const bothWays: readonly (readonly [readonly Piece[], readonly Piece[]])[] = [
    [first, lastWhole],
    [first, lastCore],
    [lastWhole, first],
    [lastCore, first],
    [given, lastWhole],
    [given, lastCore],
    ...accountNames(given, lastCore, lastWhole),
  ];
  return [
    ...wholeAndWords(pupil, 'first', first),
    ...wholeAndWords(pupil, 'last', lastWhole),
    ...wholeAndWords(pupil, 'last', lastCore),
    ...(particles.some(({ unspaced }) => unspaced) ? [] : [together(pupil, 'last', [...particles, ...lastCore])]),
    ...bothWays
      .filter(([one, other]) => one.length > 0 && other.length > 0)
      .map(([one, other]) => bothTogether(pupil, one, other)),
  ];
}

/** The nickname when it has no letters or digits: '🦋'. */
const literal = (pupil: PupilId, nickname: string): Spelling[] =>
  nickname.trim() && piecesOf(nickname).length === 0
    ? [{ pupil, part: 'nickname', letters: nickname.trim(), breaks: new Set() }]
    : [];

/** Every spelling of the pupil's names, each once. */
export function spellingsOf({ id, names }: NamedPupil): readonly Spelling[] {
  const ways = [(name: string) => name, spelledOut, spelledShort, withoutArticle];
  const spellings = ways.flatMap((way) => {
    const pieces = (name: string | undefined) => piecesOf(way(name ?? ''));
    return [
      ...spellingsOfNames(id, pieces(names.first), pieces(names.prefix), pieces(names.last)),
      ...names.nicknames.map((nickname) => together(id, 'nickname', pieces(nickname))),
    ];
  });
  const known = new Map<string, Spelling>();
  for (const spelling of [...spellings, ...names.nicknames.flatMap((nickname) => literal(id, nickname))]) {
    if (!spelling) continue;
    if (!known.has(spelling.letters)) known.set(spelling.letters, spelling);
  }
  return [...known.values()];
}

/** First letters by which the pupil may be meant, and the particles that may stand between first and last name. */
export interface Initials {
  readonly pupil: PupilId;
  readonly first: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
  /** Whole, or as 'v', 'd', 'vd'. */
  readonly particles: ReadonlySet<string>;
}

/** Dutch leaves 'van' out of initials; of 'el' the letter is often the only one. */
const isDutchPrefix = (prefix: string | undefined): boolean =>
  /^(?:van|von|de|den|der|ten|ter|te|in|op|'t|’t)\b/i.test(prefix ?? '');

/** 'IJ.', 'Th.' and 'Chr.' are one initial each. */
const LONG_INITIAL = /^(?:ij|chr|th|ch|ph|sj)/;

const firstLetters = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap(({ letters }) => [...letters].slice(0, 1).concat(LONG_INITIAL.exec(letters)?.[0] ?? []));

/** The pupil's initials and particles. */
export function initialsOf({ id, names }: NamedPupil): Initials {
  const last = piecesOf(names.last);
  const lastCore = core(last);
  const particles = [...piecesOf(names.prefix ?? ''), ...last.filter(isParticlePiece)].map(({ letters }) => letters);
  const short = particles.map((particle) => particle.slice(0, 1));
  return {
    pupil: id,
    first: new Set(firstLetters(piecesOf(names.first))),
    last: new Set([
      ...firstLetters(lastCore),
      ...firstLetters(piecesOf(names.prefix ?? '').slice(0, 1)).filter(() => !isDutchPrefix(names.prefix)),
    ]),
    particles: new Set([...particles, ...short, short.join(''), particles.join('')].filter(Boolean)),
  };
}
