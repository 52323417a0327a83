/** Several others who are named in one breath become one group: 'een andere leerling en een andere leerling' reads as one pupil. */
import { otherPupils } from '../../../words/other-pupils';
import type { PupilId } from '../entries';
import type { Replaceable } from './rewrite';

export interface OtherNamed extends Omit<Replaceable, 'words'> {
  readonly pupils: readonly PupilId[];
  readonly form: string;
  readonly doubt?: unknown;
}

const BETWEEN = /^(?:, | en |, en )$/u;
const ENDS_LIST = /en $/u;

/**
 * The findings, in order of place, with those joined that name several others in a list that ends in 'en'.
 * @param general the word for one of them, as it stands in the middle of a sentence
 */
export function joinOthers<F extends OtherNamed>(text: string, found: readonly F[], general: string): readonly F[] {
  const isOther = ({ doubt, pupils, form, replacement }: F): boolean =>
    doubt === undefined &&
    pupils.length === 1 &&
    form !== 'genitive' &&
    replacement.toLowerCase() === general.toLowerCase();
  const joined: F[] = [];
  for (let index = 0; index < found.length; index += 1) {
    const first = found[index] as F;
    let list: F[] = [first];
    let reach = 1;
    for (let next = index + 1; isOther(first) && next < found.length; next += 1) {
      const [before, one] = [found[next - 1], found[next]] as [F, F];
      const gap = text.slice(before.original.until, one.original.from);
      if (!isOther(one) || !BETWEEN.test(gap)) break;
      list.push(one);
      if (ENDS_LIST.test(gap)) reach = list.length;
    }
    list = list.slice(0, reach);
    const pupils = [...new Set(list.flatMap((one) => one.pupils))];
    if (list.length === 1 || pupils.length < list.length) {
      joined.push(first);
      continue;
    }
    joined.push(asOne(first, list.at(-1) as F, pupils));
    index += list.length - 1;
  }
  return joined;
}

function asOne<F extends OtherNamed>(first: F, last: F, pupils: readonly PupilId[]): F {
  const original = { from: first.original.from, until: last.original.until };
  const word = otherPupils(pupils.length);
  const isCapital = /^\p{Lu}/u.test(first.replacement);
  const replacement = isCapital ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
  return { ...first, original, pupils, replacement };
}
