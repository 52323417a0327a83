import { PUPIL, STEP } from '../../../../words/phrases';
import type { EntryOf, TellingEntry } from '../../../domain/entries';
import { isTelling } from '../../../domain/queries/standing';
import { readEntry } from '../../../domain/read-entry';
import type { EntryId, StoredEntry } from '../../../log/entry';
import type { IncomingChange } from '../../../log/incoming-change';
import type { Question } from '../../../vault/vault-files';
import type { EntryWords, Told } from '../entries/shown-kind';
import { entryWords } from '../entries/shown-kinds';

/** What an entry from elsewhere would do to what stands here, for who decides about it. */
export interface ChangeWords {
  readonly title: string;
  /** How it reads here now. */
  readonly now?: EntryWords;
  /** How it would read. */
  readonly becomes?: EntryWords;
  readonly reason?: string;
}

const TITLES: Readonly<Record<IncomingChange, string>> = {
  erases: 'Wist een regel die hier staat, voor goed',
  corrects: 'Verbetert een regel die hier staat',
  'takes-back': 'Neemt een regel terug die hier staat',
  pupil: `Verandert wat hier staat over een ${PUPIL.one}`,
  intake: 'Vult de melding opnieuw in',
  waits: 'Verandert een regel die hier nog niet is, als die later komt',
  owner: 'Zegt wie het dossier heeft, of biedt het iemand aan',
  step: `Zet het dossier op ${STEP.other}`,
  status: 'Sluit of opent het dossier',
  plan: 'Verandert een taak of een afspraak voor een evaluatie',
  ticks: 'Vinkt een taak af die hier nog openstaat',
  settles: 'Zegt hoe iets afliep wat hier nog openstaat',
  consent: `Geeft een ander antwoord op de vraag of een ${PUPIL.one} het goedvindt`,
  'names-again': 'Komt op de plaats van iets wat hier al staat',
  'ours-again': 'Zet regels terug die op dit apparaat zijn geschreven en hier niet meer staan',
  opening: 'Opent dit dossier opnieuw, met een andere naam of werkwijze',
  unknown:
    'Een regel die dit programma niet kent. Daarna kun je dit dossier alleen nog lezen, tot je de regel opzijzet',
};

/** What it would do, in one line. */
export const titleOf = ({ change }: Question): string => TITLES[change];

/** @param ours what stands in the case here, by id */
export function changeWords(
  { change, entry }: Question,
  ours: ReadonlyMap<EntryId, StoredEntry>,
  told: Told,
): ChangeWords {
  const title = TITLES[change];
  const read = readEntry(entry);
  if (read.kind !== 'known') return { title };
  const known = read.entry;
  if (isTelling(known)) return { title, becomes: entryWords(known, told) };
  const { target, reason } = known.body;
  const now = tellingWords(ours.get(target), told);
  const becomes = known.type === 'entry-corrected' ? entryWords(corrected(known), told) : undefined;
  return { title, reason, ...(now && { now }), ...(becomes && { becomes }) };
}

/** The correction as the entry that it makes of its target. */
const corrected = (entry: EntryOf<'entry-corrected'>): TellingEntry =>
  // `readEntry` has read the body by the schema of the type that the correction names.
  ({ ...entry, type: entry.body.of, body: entry.body.body }) as unknown as TellingEntry;

/** The words of an entry as it was written; `undefined` when it tells nothing itself. */
export function tellingWords(entry: StoredEntry | undefined, told: Told): EntryWords | undefined {
  const read = entry && readEntry(entry);
  return read?.kind === 'known' && isTelling(read.entry) ? entryWords(read.entry, told) : undefined;
}
