import { extname } from 'node:path';
import sharp from 'sharp';
import type { Problem } from '../source/problem.ts';
import type { ContentBytes } from './check-content.ts';
import { IMAGES, isOverlooked } from './place-problems.ts';

type Words = Pick<Problem, 'wrong' | 'expected'>;

/** The largest picture that may stand in the content, in MB; a photo of a telephone has 3 to 8. */
const LARGEST_MB = 12;
/** More would take the memory of the computer that builds the site, in millions of dots. */
const MOST_MEGAPIXELS = 80;
const MB = 1_000_000;

const SMALLER = "Maak de foto kleiner: 2000 beeldpunten breed is genoeg. In Foto's heet dat Formaat wijzigen.";

/** Pictures that are too large, that are damaged, or that are of another kind than their name says. */
export async function imageProblems(all: ContentBytes): Promise<readonly Problem[]> {
  const images = [...all].filter(([path]) => !isOverlooked(path) && IMAGES.includes(extname(path).toLowerCase()));
  const found = await Promise.all(
    images.map(async ([path, bytes]) => {
      const words = await wordsFor(path, bytes);
      return words ? [{ file: path, ...words }] : [];
    }),
  );
  return found.flat();
}

const DAMAGED: Words = {
  wrong: 'Dit plaatje is beschadigd of is geen plaatje: de site kan het niet lezen.',
  expected: 'Haal het opnieuw van de telefoon of camera, of bewaar het opnieuw als .jpg of .png.',
};

async function wordsFor(path: string, bytes: Uint8Array): Promise<Words | undefined> {
  if (bytes.length === 0) return { wrong: 'Dit plaatje is leeg.', expected: DAMAGED.expected ?? '' };
  if (bytes.length > LARGEST_MB * MB) {
    return {
      wrong: `Dit plaatje is te groot: ${Math.round(bytes.length / MB)} MB. Het mag hoogstens ${LARGEST_MB} MB zijn.`,
      expected: SMALLER,
    };
  }
  try {
    const picture = sharp(bytes, { failOn: 'warning', limitInputPixels: MOST_MEGAPIXELS * 1_000_000 });
    const { format, width, height, compression } = await picture.metadata();
    if (width * height > MOST_MEGAPIXELS * 1_000_000) return tooManyDots(width, height);
    const kind = extname(path).toLowerCase().replace('.jpg', '.jpeg').slice(1);
    const isAvif = format === 'heif' && compression === 'av1';
    if (!(format === kind || (isAvif && kind === 'avif'))) {
      return {
        wrong: `De naam zegt ${extname(path)}, maar dit is een plaatje van een andere soort (${isAvif ? 'avif' : format}).`,
        expected:
          "Open het in een programma voor foto's en bewaar het als .jpg of .png. Alleen de naam veranderen helpt niet.",
      };
    }
    // Only reading every dot shows whether the file goes on to its end.
    await picture.resize(8, 8, { fit: 'fill' }).raw().toBuffer();
    return undefined;
  } catch (error) {
    return /pixel limit/i.test(String(error))
      ? { wrong: 'Dit plaatje heeft te veel beeldpunten.', expected: SMALLER }
      : DAMAGED;
  }
}

const tooManyDots = (width: number, height: number): Words => ({
  wrong: `Dit plaatje heeft te veel beeldpunten: ${width} bij ${height}.`,
  expected: SMALLER,
});
