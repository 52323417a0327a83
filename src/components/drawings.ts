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
} as const;

export type DrawingName = keyof typeof DRAWINGS;
