import { writtenOn } from '../../domain/written-on';
import type { CaseId } from '../../log/entry';
import type { BackupCheck, GoneHere, ImportPreview, LeftOut, Lost } from '../../vault/vault-files';
import { count } from './count';
import { longDay, moment } from './dates';

/** What a file holds, line by line, before it is taken. */
export function previewWords(preview: ImportPreview): readonly string[] {
  const lines = [
    `Gemaakt op ${moment(preview.madeAt)}.`,
    `Er ${preview.cases === 1 ? 'zit' : 'zitten'} ${count(preview.cases, 'dossier', 'dossiers')} in.`,
  ];
  if (preview.conflicts.length > 0) {
    lines.push(
      `${count(preview.conflicts.length, 'regel staat', 'regels staan')} hier met een andere inhoud. De tekst van hier blijft.`,
    );
  }
  if (preview.unknownTypes > 0) {
    lines.push(
      `${count(preview.unknownTypes, 'regel is', 'regels zijn')} geschreven met een nieuwere versie. Die dossiers kun je alleen lezen.`,
    );
  }
  if (preview.staysErased > 0) lines.push(`Wat hier is gewist, blijft gewist (${preview.staysErased}).`);
  if (preview.aheadOfClock > 0)
    lines.push('De klok van dit apparaat of van het andere liep niet goed. De volgorde kan afwijken.');
  return lines;
}

/** Lines of one list: who must read more than this reads none of it. */
const MAX_LINES = 12;

/** The first lines, and how many more there are. */
export const firstLines = (lines: readonly string[]): readonly string[] =>
  lines.length <= MAX_LINES ? lines : [...lines.slice(0, MAX_LINES - 1), `En nog ${lines.length - MAX_LINES + 1}.`];

/**
 * What in a file cannot be read, line by line; nothing when all can.
 * @param labelOf how the case is called; `undefined` where that cannot be read either
 */
export const lostWords = (
  lost: readonly Lost[],
  labelOf: (id: CaseId) => string | undefined = () => undefined,
): readonly string[] => firstLines(lost.map((one) => lostLine(one, labelOf)));

function lostLine(one: Lost, labelOf: (id: CaseId) => string | undefined): string {
  switch (one.what) {
    case 'case':
      return 'Een heel dossier.';
    case 'procedure':
      return 'Een protocol. De dossiers die daarmee werken, kun je wel lezen.';
    case 'record':
      return 'Iets wat het programma erbij bewaarde, zoals een instelling.';
    case 'entry': {
      const what = one.entry === undefined ? 'een regel' : 'wat er staat in een regel';
      const when = one.time === undefined ? 'waarvan de dag niet te lezen is' : `van ${longDay(writtenOn(one.time))}`;
      return `${caseWords(one.case, labelOf)}: ${what} ${when}.`;
    }
  }
}

/** What would be gone when a back-up takes the place of everything here, line by line. */
export const goneWords = (gone: readonly GoneHere[], labelOf: (id: CaseId) => string | undefined): readonly string[] =>
  firstLines(
    gone.map(({ case: id, entries, ofThisDevice, whole }) => {
      const what = whole ? `het hele dossier, ${count(entries, 'regel', 'regels')}` : count(entries, 'regel', 'regels');
      return `${caseWords(id, labelOf)}: ${what}${ofThisDevice > 0 ? `, waarvan ${ofThisDevice} op dit apparaat geschreven` : ''}.`;
    }),
  );

const caseWords = (id: CaseId, labelOf: (id: CaseId) => string | undefined): string => {
  const label = labelOf(id);
  return label === undefined ? 'Een dossier' : `Dossier ${label}`;
};

const FAULT_WORDS: Readonly<Record<LeftOut['fault'], string>> = {
  'our-device': 'er staan regels in die op dit apparaat geschreven zouden zijn, en hier niet zo staan',
  'broken-chain': 'er ontbreekt iets, of er is iets aan veranderd',
  'forged-content': 'een regel zegt iets anders dan er eerst stond',
  'invented-erasure': 'er wordt iets in gewist wat er zo nooit stond',
  'impossible-clock': 'er staat een tijd in die niet kan',
  unreadable: 'er staat iets in wat dit programma niet kan lezen',
};

/** The cases in a file of which nothing is taken, each with why, line by line. */
export const leftOutWords = (
  leftOut: readonly LeftOut[],
  labelOf: (id: CaseId) => string | undefined = () => undefined,
): readonly string[] =>
  firstLines(leftOut.map(({ case: id, fault }) => `${caseWords(id, labelOf)}: ${FAULT_WORDS[fault]}.`));

/** What checking a back-up found. */
export function checkWords(check: BackupCheck): readonly string[] {
  const lines = [
    `Het bestand is van ${moment(check.madeAt)} en gaat open.`,
    `Er ${check.cases === 1 ? 'zit' : 'zitten'} ${count(check.cases, 'dossier', 'dossiers')} in.`,
  ];
  if (check.whose === 'other') lines.push('Let op: dit is een back-up van andere dossiers dan deze.');
  if (check.whose === 'unproven')
    lines.push(
      'Let op: je kunt niet zien wie deze back-up maakte. Dat is zo bij een back-up van een oudere versie, of van voor je nieuwe sleutel. Maak een nieuwe back-up.',
    );
  if (check.newerHere > 0)
    lines.push(`Daarna schreef je nog ${count(check.newerHere, 'regel', 'regels')}. Maak een nieuwe back-up.`);
  if (check.newerHere === 0 && check.whose !== 'other') lines.push('Alles wat hier staat, zit erin.');
  if (check.onlyInFile > 0)
    lines.push(
      `Er ${check.onlyInFile === 1 ? 'zit' : 'zitten'} ${count(check.onlyInFile, 'regel', 'regels')} in die hier niet meer ${check.onlyInFile === 1 ? 'staat' : 'staan'}.`,
    );
  if (check.different.length > 0)
    lines.push(`${count(check.different.length, 'regel heeft', 'regels hebben')} in het bestand een andere inhoud.`);
  if (check.damaged.length > 0)
    lines.push(`In ${count(check.damaged.length, 'dossier', 'dossiers')} ontbreekt iets of is iets veranderd.`);
  return lines;
}

/** What came in since the last back-up, in entries. */
export const sinceWords = (changes: number): string =>
  changes === 0
    ? 'Daarna is er niets veranderd.'
    : `Daarna ${changes === 1 ? 'kwam' : 'kwamen'} er ${count(changes, 'regel', 'regels')} bij.`;
