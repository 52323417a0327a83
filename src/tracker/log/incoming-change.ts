/** What an entry from elsewhere would change of what stands here. */
export const INCOMING_CHANGES = [
  /** Erases content of ours for good. */
  'erases',
  /** Says that an entry of ours reads otherwise. */
  'corrects',
  'takes-back',
  /** Changes or takes away a pupil. */
  'pupil',
  /** Fills in again what the report said. */
  'intake',
  /** Changes who leads the case, or says that the offer was answered. */
  'owner',
  'step',
  /** Closes, reopens or voids the case. */
  'status',
  /** Opens the task again, or calls a planned evaluation off. */
  'plan',
  /** Opens the case anew, which may give it another name and procedure. */
  'opening',
  /** Of a kind that this program does not know: the case could only be read then. */
  'unknown',
] as const;
export type IncomingChange = (typeof INCOMING_CHANGES)[number];
