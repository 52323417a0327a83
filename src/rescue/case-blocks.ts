import type { Day } from '../protocol/day';
import type { Procedure } from '../protocol/procedure';
import { timelineOf } from '../tracker/domain/queries/timeline';
import { replay } from '../tracker/domain/replay';
import { type Block, heading, list, paragraph } from '../tracker/domain/report/document';
import { wholeReport } from '../tracker/domain/report/report';
import type { BackupContents } from '../tracker/vault/files/contents';

type KeptCase = BackupContents['cases'][number];

/** All that a case of a back-up holds, the working notes too. A case that this program cannot read is given as it stands. */
export function caseBlocks(kept: KeptCase, procedures: BackupContents['procedures'], today: Day): readonly Block[] {
  const file = replay(kept.entries);
  const procedure = procedures.find(({ hash }) => hash === file?.procedure.hash)?.procedure as Procedure | undefined;
  if (!file || !procedure)
    return [
      heading(1, 'Een dossier dat deze pagina niet begrijpt'),
      ...paragraph('Dit staat erin, zoals het bewaard is:'),
      ...paragraph(JSON.stringify(kept.entries, null, 1)),
    ];
  const notes = timelineOf(file).flatMap(({ on, reads }) =>
    reads?.type === 'working-note-written' ? [`${on}: ${reads.body.text}`] : [],
  );
  return [
    heading(1, `Dossier ${file.label}`),
    // A back-up does not tell which days are free.
    ...paragraph(
      'Deze pagina kent de vakanties van de school niet. Wat hieronder te laat heet, kan in een vakantie vallen.',
    ),
    ...wholeReport(file, procedure, {
      madeOn: today,
      roleNames: new Map(),
      calendar: { holidays: [] },
    }).slice(1),
    ...(notes.length > 0 ? [heading(2, 'Werknotities'), ...list(notes)] : []),
  ];
}
