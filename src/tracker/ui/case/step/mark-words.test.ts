import { expect, test } from 'vitest';
import { RECORDINGS } from '../../../../protocol/procedure';
import { markQuestion } from './mark-words';

test('of a paper it is asked who keeps it and where, and of nothing else', () => {
  const asks = RECORDINGS.filter((records) => markQuestion({ records }, 'done') === 'Wie bewaart het, en waar?');
  expect(asks).toEqual(['document']);
  expect(markQuestion({ records: 'note' }, 'done')).toBe('Notitie');
  for (const records of RECORDINGS) expect(markQuestion({ records }, 'not-applicable')).toBe('Waarom niet?');
});
