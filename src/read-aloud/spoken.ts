/** A number that can be called: '112', '0800-0432', '020 123 45 67', '06 12345678'. A date begins with fewer digits. */
const CALLED = /\b(?:06[-–\s]?\d{8}|0\d{2,3}(?:[-–\s]\d{2,8})+|116[\s-]?\d{3}|11[236])\b/g;

/** The text as a voice must get it: a number to call is said digit by digit, 'pester(s)' as one word. */
export const spoken = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(\p{L})\((\p{L}{1,2})\)/gu, '$1$2')
    .replace(CALLED, (number) =>
      number
        .split(/[-–\s]/)
        .map((part) => [...part].join(' '))
        .join(', '),
    );
