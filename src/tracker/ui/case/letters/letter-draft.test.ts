import { expect, test } from 'vitest';
import type { Message } from '../../../../protocol/message';
import { emptyLetter, readLetterDraft } from './letter-draft';

const MESSAGE: Message = {
  id: 'm',
  title: 'Bericht',
  step: 'stap-1',
  addressees: ['targeted'],
  channels: ['email', 'phone'],
  facts: [],
  subject: 'Over uw kind',
  text: 'Dag',
};

test('a draft is read back as it was typed', () => {
  const empty = emptyLetter(MESSAGE, '2026-12-01', true);
  expect(empty.channel).toBe('email');
  expect(readLetterDraft(empty)).toEqual(empty);
  const typed = { ...empty, given: { afspraken: 'Rust' }, text: '', kept: ['k'], reached: 'no' as const };
  expect(readLetterDraft(JSON.parse(JSON.stringify(typed)))).toEqual(typed);
});

test('of a draft from another program what is known is kept', () => {
  const read = readLetterDraft({ given: { afspraken: 'Rust', onbekend: 'x' }, channel: 'duif', text: 3 });
  expect(read).toMatchObject({ given: { afspraken: 'Rust' }, channel: 'phone', text: null, subject: null, kept: [] });
  expect(readLetterDraft('geen bericht')).toBeUndefined();
});
