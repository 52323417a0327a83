import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentReport } from './content-report.ts';

test('a folder that is not there, or is empty, is one thing that is wrong and not all that a site needs', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'leeg-'));
  onTestFinished(() => rmSync(empty, { recursive: true }));
  for (const folder of [empty, join(empty, 'verkeerd-getypt')]) {
    const { problems } = await contentReport(folder);
    expect(problems).toContain(`De map ${folder} is er niet, of er staat niets in.`);
    expect(problems?.split('\n')).toHaveLength(2);
  }
});
