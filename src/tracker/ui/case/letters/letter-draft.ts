/** What is typed for one message, kept as a draft until it left. */
import * as v from 'valibot';
import { isPlaceholder, type Message } from '../../../../protocol/message';
import type { Given } from '../../../domain/letters';
import { CHANNELS, type Channel } from '../../../domain/vocabulary';
import { readerOf, typedText, typedTexts } from '../../kit/form/typed';
import type { TypedLetter } from './make-letter';

export interface LetterDraft extends TypedLetter {
  readonly channel: Channel;
  readonly reached: 'yes' | 'no';
  readonly view: string;
  readonly on: string;
  /** Whether the protocol's task is done with it. */
  readonly tick: boolean;
  /** Which of the pupil's homes it is for; empty while none was chosen. */
  readonly home: string;
}

const hand = v.fallback(v.nullable(v.string()), null);

const given = v.fallback(
  v.pipe(
    v.record(v.string(), v.string()),
    v.transform((texts): Given => Object.fromEntries(Object.entries(texts).filter(([name]) => isPlaceholder(name)))),
  ),
  {},
);

const schema: v.GenericSchema<unknown, LetterDraft> = v.object({
  given,
  text: hand,
  subject: hand,
  kept: typedTexts,
  language: typedText,
  channel: v.fallback(v.picklist(CHANNELS), 'phone'),
  reached: v.fallback(v.picklist(['yes', 'no']), 'yes'),
  view: typedText,
  on: typedText,
  tick: v.fallback(v.boolean(), false),
  home: typedText,
});

export const readLetterDraft = readerOf(schema);

export const emptyLetter = ({ channels }: Message, today: string, tick: boolean, home = ''): LetterDraft => ({
  given: {},
  text: null,
  subject: null,
  kept: [],
  language: '',
  channel: channels[0] ?? 'phone',
  reached: 'yes',
  view: '',
  on: today,
  tick,
  home,
});
