/**
 * Drawings of people as rings, 48 by 48: an open ring is someone else, the filled dot is who the reader thinks of.
 * `line` is drawn, `dot` is filled.
 */
export const DRAWINGS = {
  'sta-alleen': {
    line: 'M29 15a5 5 0 1 0 10 0 5 5 0 1 0-10 0M23 26a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0M35 28a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0',
    dot: [11, 33, 6],
  },
  'zie-het': { line: 'M4 24c5-8.5 12-13 20-13s15 4.5 20 13c-5 8.5-12 13-20 13S9 32.5 4 24z', dot: [24, 24, 6.5] },
  'stap-eruit': {
    line: 'M5 17a5 5 0 1 0 10 0 5 5 0 1 0-10 0M16 8.5a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0M8 34a5 5 0 1 0 10 0 5 5 0 1 0-10 0M30 26h12M37 20.5l6 5.5-6 5.5',
    dot: [22, 25, 5.5],
  },
  'onder-de-vleugel': { line: 'M9 40V22a15 15 0 1 1 9 13.7', dot: [24, 22, 6] },
  'naast-elkaar': { line: 'M6 21a10 10 0 1 0 20 0 10 10 0 1 0-20 0M16 31v11M26 21h7', dot: [38, 21, 5.5] },
  'stap-voor-stap': { line: 'M9 10v28M20 10h22M20 24h22M20 38h12', dot: [9, 24, 5.5] },
  'vertel-het': {
    line: 'M31 33a5 5 0 1 0 10 0 5 5 0 1 0-10 0M17 7h20v12H25l-6 5v-5h-2z',
    dot: [12, 33, 6],
  },
  'bewaar-het': { line: 'M14 5h20v38H14zM22 38h4M19 12h10M19 18h6', dot: [24, 29, 4.5] },
  'bel-nu': {
    line: 'M10 8h7l3.4 8.8-4.4 3a24 24 0 0 0 12.2 12.2l3-4.4L40 31v7a3 3 0 0 1-3.2 3A32 32 0 0 1 7 11.2 3 3 0 0 1 10 8z',
    dot: [36, 12, 5.5],
  },
  'iemand-luistert': { line: 'M26 24a8 8 0 1 0 16 0 8 8 0 1 0-16 0M21 17a11 11 0 0 0 0 14', dot: [10, 24, 6] },
} as const;

export type DrawingName = keyof typeof DRAWINGS;
