/** Conditions that are said without 'als', in words that fit after it. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/^in (?:de )?(zeer |heel )?ernstige gevallen$/i, 'het $1ernstig is'],
  [/^bij (zeer |heel )?ernstig pesten$/i, 'het $1ernstig is'],
  [/^(?:zo|indien|waar|wanneer|als) nodig$/i, 'het nodig is'],
  [/^bij herhaling$/i, 'het zich herhaalt'],
  [/^(?:als|indien|wanneer|zodra)\s+(.+)$/i, '$1'],
  [/^(?:in geval van|bij)\s+(.+)$/i, 'er sprake is van $1'],
];

/** The words that fit after 'als' of a condition such as 'als het weer gebeurt', 'in ernstige gevallen' or 'zo nodig'; `undefined` for other words. */
export function readCondition(text: string): string | undefined {
  const plain = text.trim().replace(/[.:,;]$/, '');
  const [words, meant] = SAID.find(([said]) => said.test(plain)) ?? [];
  return words && meant !== undefined ? plain.replace(words, meant) : undefined;
}
