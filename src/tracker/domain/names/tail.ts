/** What still belongs to a name after its last word: the ending behind an apostrophe, the dot of an initial. */
import type { NameForm } from './dictionary';

export interface Tail {
  readonly until: number;
  /** The form that the ending gives the name, when there is an ending. */
  readonly form?: NameForm;
}

const APOSTROPHES = `['’‘\`´ʼ]`;
/** Dutch and Turkish put an ending behind an apostrophe; whatever it is, it goes with the name. */
const ENDING = new RegExp(`${APOSTROPHES}(?:(s)|t?jes?|[\\p{Ll}]{1,4})(?![\\p{L}\\p{M}\\p{N}])`, 'iuy');
const BARE = new RegExp(`${APOSTROPHES}(?=\\s)`, 'uy');
const HISSES = /[sxzßşšžçс]$/iu;
const QUOTE = /['’‘`´ʼ"“„«]/;
const DOT_INSIDE_SENTENCE = /\.(?!\s*(?:\p{Lu}|$|[\r\n]))/uy;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where the name that stands from `from` up to `until` really ends. */
export function tailOf(text: string, from: number, until: number, initials: boolean): Tail {
  if (initials) return matchAt(DOT_INSIDE_SENTENCE, text, until) ? { until: until + 1 } : { until };
  const ending = matchAt(ENDING, text, until);
  if (ending) {
    const form = ending[1] ? 'genitive' : /j/i.test(ending[0]) ? 'diminutive' : undefined;
    return { until: until + ending[0].length, ...(form && { form }) };
  }
  const quoted = QUOTE.test(text.charAt(from - 1));
  if (!quoted && HISSES.test(text.slice(from, until)) && matchAt(BARE, text, until)) {
    return { until: until + 1, form: 'genitive' };
  }
  return { until };
}
