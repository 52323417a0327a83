import { MAX_TEXT } from '../../domain/entries/schema/limits';

/** What a typed text may hold that does not belong in a case. A hint for who types, never a bar. */
export const DELICATE = ['password', 'whole-chat', 'picture', 'nude-image'] as const;
export type Delicate = (typeof DELICATE)[number];

const PASSWORD = /\b(wachtwoord|password|pincode|inlogcode|toegangscode)\b[^\n.]{0,12}?(\bis\b|\bwas\b|[:=])\s*\S/iu;
const PICTURE = /data:(image|video)\/|[a-z0-9+/]{400,}={0,2}/iu;
const NUDE = /\b(naakt|bloot|seks|sex)(foto|beeld|film|video|plaatje|selfie)/iu;

/** How chat programs begin a line when a chat is copied: with a moment and who wrote it. */
const CHAT_LINE =
  /^\s*\[?(\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?,?\s+)?\d{1,2}:\d{2}(:\d{2})?\]?\s*[-–]?\s*[^:\n]{1,40}:\s/u;
/** So many copied lines are a chat and no longer a quote from one. */
const CHAT_LINES = 4;

const isChat = (text: string): boolean => text.split('\n').filter((line) => CHAT_LINE.test(line)).length >= CHAT_LINES;

/** What the text seems to hold that should not be stored, in the order of `DELICATE`. Reads no further than an entry can hold. */
export const delicateIn = (typed: string): readonly Delicate[] => {
  const text = typed.slice(0, MAX_TEXT);
  const found: Record<Delicate, boolean> = {
    password: PASSWORD.test(text),
    'whole-chat': isChat(text),
    picture: PICTURE.test(text),
    'nude-image': NUDE.test(text),
  };
  return DELICATE.filter((kind) => found[kind]);
};
