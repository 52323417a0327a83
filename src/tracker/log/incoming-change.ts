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
  /** Corrects, takes back or erases what is neither here nor comes with it. */
  'waits',
  /** Changes who leads the case, offers it to somebody, or says that the offer was answered. */
  'owner',
  'step',
  /** Closes, reopens or voids the case. */
  'status',
  /** Opens the task again, or calls a planned evaluation off. */
  'plan',
  /** Ticks off a task that is open here. */
  'ticks',
  /** Says how something ended that is open here: an agreement, a measure, an evaluation, an offer. */
  'settles',
  /** Says otherwise whether a pupil agrees. */
  'consent',
  /** Gives what it tells the name by which something of ours is known, so that others would refer to either. */
  'names-again',
  /** Many at once: entries that this device would have written and that are not here any more (`files/plan-merge.ts`). */
  'ours-again',
  /** Opens the case anew, which may give it another name and procedure. */
  'opening',
  /** Of a kind that this program does not know: the case could only be read then. */
  'unknown',
] as const;
export type IncomingChange = (typeof INCOMING_CHANGES)[number];
