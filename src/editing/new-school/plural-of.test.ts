import { expect, test } from 'vitest';
import { pluralOf } from './plural-of.ts';

test.each([
  ['keer', 'keren'],
  ['fase', 'fasen'],
  ['stap', 'stappen'],
  ['les', 'lessen'],
  ['deel', 'delen'],
  ['ronde', 'rondes'],
  ['mentor', 'mentoren'],
  ['leerkracht', 'leerkrachten'],
  ['begeleider', 'begeleiders'],
  ['vertrouwenspersoon', 'vertrouwenspersonen'],
  ['orthopedagoog', 'orthopedagogen'],
  ['kernteam', 'kernteams'],
  ['coach', 'coaches'],
  ['directie', 'directies'],
  ['decaan', 'decanen'],
])('%s: %s', (one, many) => {
  expect(pluralOf(one)).toBe(many);
});
