import { writtenOn } from '../../domain/written-on';
import type { BackupCheck, ImportPreview, LostEntry } from '../../vault/vault-files';
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

/** What of a back-up comes back without its content, line by line; nothing when all can be read. */
export const lostWords = (lost: readonly LostEntry[]): readonly string[] =>
  lost.length === 0
    ? []
    : [
        `Alles komt terug, op ${count(lost.length, 'regel', 'regels')} na. Daarvan is de inhoud niet meer te lezen.`,
        ...lost.map(({ time }) => `Niet te lezen: een regel die is geschreven op ${longDay(writtenOn(time))}.`),
      ];

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
