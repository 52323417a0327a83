/** What may end a sentence, with what closes a quotation behind it, and the space after it: Latin, Cyrillic, Arabic and Ethiopic. */
const END = /([.!?…؟۔።፧]+)["'”’»)\]]*\s+/gu;
/** A new sentence, whatever quotation or bracket it opens with, does not begin with a small letter. */
const GOES_ON = /^["'“‘„«([]*\p{Ll}/u;
/** What a full stop may stand behind within a sentence: one letter, numbers of kings, 'o.a.', and what pages like these cut short. */
const SHORT =
  /(?:^|[\s("'“‘„«[])(?:\p{L}|[IVX]+|\p{L}{1,3}(?:\.\p{L}{1,3})+|bijv|bv|dhr|drs?|enz|mevr|mr|nr|prof|st|tel|vs|etc|np|ul|вул|ім|см|vb)$/iu;

/** The sentences of a text, each with the space behind it: put together they are the text. A text of white space has none. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { 0: end, 1: marks, index } of text.matchAll(END)) {
    const until = index + end.length;
    const isWithin = GOES_ON.test(text.slice(until)) || (marks === '.' && SHORT.test(text.slice(from, index)));
    if (isWithin) continue;
    sentences.push(text.slice(from, until));
    from = until;
  }
  return [...sentences, text.slice(from)].filter((sentence) => sentence.trim());
}
