/** Whether the colours of `src/styles/tokens.css` can be read on each other, in light and in dark. */
import { expect, test } from 'vitest';
import { filesMatching } from './project-files';

/** WCAG 1.4.6 for words, and what this site asks of all else that carries meaning (1.4.11 asks for 3). */
const TEXT = 7;
const MARK = 4.5;

const SURFACES = ['sunken', 'page', 'raised', 'overlay'];
const KINDS = ['school', 'you', 'help', 'outside', 'danger', 'ok', 'warn', 'info'];
const SOFT = KINDS.map((kind) => `${kind}-soft`);

/** Ink, what it lies on, and how much they must differ. */
const PAIRS: readonly (readonly [ink: string, surfaces: readonly string[], least: number])[] = [
  ['ink', [...SURFACES, ...SOFT], TEXT],
  ['ink-soft', [...SURFACES, ...SOFT], TEXT],
  ...KINDS.map((kind) => [kind, [...SURFACES, `${kind}-soft`], TEXT] as const),
  // Links stand on every surface.
  ['school', SOFT, TEXT],
  ['on-school', ['school'], TEXT],
  ['on-help', ['help'], TEXT],
  ['on-danger', ['danger'], TEXT],
  ['on-mark', ['you-mark'], TEXT],
  ['line-strong', [...SURFACES, ...SOFT], MARK],
  ['focus', [...SURFACES, ...SOFT], MARK],
];

type Colours = Readonly<Record<string, readonly [light: string, dark: string]>>;

const tokensIn = (css: string): Colours =>
  Object.fromEntries(
    [...css.matchAll(/--([\w-]+): (?:light-dark\((#\w{6}), (#\w{6})\)|(#\w{6}));/g)].map(
      ([, name = '', light, dark, both]) => [name, [light ?? both ?? '', dark ?? both ?? '']],
    ),
  );

/** Relative luminance as WCAG defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const part = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function findings(colours: Colours): readonly string[] {
  return PAIRS.flatMap(([ink, surfaces, least]) =>
    surfaces.flatMap((surface) =>
      (['light', 'dark'] as const).flatMap((scheme, index) => {
        const [above, below] = [colours[ink]?.[index], colours[surface]?.[index]];
        if (!above || !below) return [`${ink} on ${surface}: not a token`];
        const found = contrast(above, below);
        return found >= least ? [] : [`${ink} on ${surface}, ${scheme}: ${found.toFixed(2)}, not ${least}`];
      }),
    ),
  );
}

const colours = tokensIn(filesMatching('src/styles/tokens.css').get('src/styles/tokens.css') ?? '');

test('words differ at least 7:1 from what they stand on, and other things that carry meaning 4.5:1', () => {
  expect(findings(colours)).toEqual([]);
});

test('contrast is measured as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('a colour that is too light, and one that is gone, are findings', () => {
  const { help: _, ...others } = colours;
  expect(findings({ ...others, ink: ['#777777', '#efece6'] })).toEqual(
    expect.arrayContaining(['help on page: not a token', expect.stringMatching(/^ink on page, light: 4\.\d+, not 7$/)]),
  );
});

test('components take their colours from the tokens', () => {
  // Paper is black and white, whatever the tokens say.
  const own = [...filesMatching('src/{components,layouts,pages}/**/*.astro', 'src/styles/{base,controls}.css')].flatMap(
    ([path, text]) =>
      [...text.replace(/@media print \{.*/s, '').matchAll(/:[^;{}"]*(#[\da-f]{3,8}\b|rgb\(|hsl\()/gi)].map(
        ([found]) => `${path}${found}`,
      ),
  );
  expect(own).toEqual([]);
});
