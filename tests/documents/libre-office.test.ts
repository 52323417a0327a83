/** Reports as LibreOffice reads them, where it is installed; `word-file.test.ts` looks inside the file on every machine. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { asDay } from '../../src/protocol/day';
import { caseOf, FULL, REPORT_PROCEDURE } from '../../src/tracker/domain/report/report.fixture';
import { wordFile } from '../../src/tracker/domain/report/word-file';
import { makeReport } from '../../src/tracker/ui/case/report/make-report';
import { NOTHING_CHOSEN, WHOLE } from '../../src/tracker/ui/case/report/report-choices';
import { SCHOOL } from '../../src/tracker/ui/model/work.fixture';

const office = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
].find(existsSync);
if (office === undefined) console.log('skipped: LibreOffice is not installed');

test.skipIf(office === undefined)('LibreOffice opens a report and finds every word of it', async () => {
  const chosen = { ...NOTHING_CHOSEN, about: WHOLE, signatures: true };
  const made = makeReport(caseOf(FULL), REPORT_PROCEDURE, SCHOOL, chosen, asDay('2026-12-12'));
  if (made === undefined) throw new Error('no report');
  const file = await wordFile(made);
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  try {
    writeFileSync(join(folder, 'report.docx'), new Uint8Array(await file.arrayBuffer()));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const options = ['--headless', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder];
    const ran = spawnSync(office ?? '', [profile, ...options, join(folder, 'report.docx')], { encoding: 'utf8' });
    expect(ran.status, ran.stderr).toBe(0);
    const words = readFileSync(join(folder, 'report.txt'), 'utf8').replaceAll(/\s+/g, ' ');
    const texts = made.document.flatMap((block) => {
      if (block.kind === 'table') return [...block.columns, ...block.rows.flat()];
      return block.kind === 'list' ? block.items : block.text;
    });
    expect(texts.length).toBeGreaterThan(80);
    for (const text of texts) expect(words).toContain(text.replaceAll(/\s+/g, ' ').trim());
    for (const signer of made.signers) expect(words).toContain(signer);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
