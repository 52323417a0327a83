/** Words of a question that are read: more are no cry for help, and each costs time. */
const MOST = 150;
/** A new sentence stands as many words away. */
const SENTENCE = 20;

/** A word of a question. */
export interface Token {
  readonly text: string;
  /** Its place in words; a new sentence is further away. */
  readonly at: number;
}

const DIGITS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', '@': 'a', $: 's' };

/** A word in small letters without marks, with letters for the digits that are written in their place ('d00d'), and no letter more than twice ('doooood'). */
export const plainWord = (word: string): string => {
  const bare = word
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replace(/[*'’‘`´]/g, '');
  const lettered = /^\d+$/.test(bare) ? bare : bare.replace(/[01345@$]/g, (sign) => DIGITS[sign] ?? sign);
  return lettered.replace(/(.)\1{2,}/gu, '$1$1');
};

/** The words of a question with their places. */
export function tokensOf(question: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const [part] of question.normalize('NFC').matchAll(/[\p{L}\p{M}\d@$*'’‘`´]+|[.!?;\n]/gu)) {
    if (/^[.!?;\n]$/.test(part)) {
      at += SENTENCE;
      continue;
    }
    const text = plainWord(part);
    if (text === '') continue;
    tokens.push({ text, at });
    at += 1;
    if (tokens.length === MOST) break;
  }
  return tokens;
}
