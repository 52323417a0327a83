import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { peers } from '../peers.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

export interface Verdict {
  /** By category, 0 to 100. */
  readonly scores: Readonly<Record<string, number>>;
  /** Names of the audits that cost points. */
  readonly lost: readonly string[];
}

/** What Lighthouse says of a page with its own phone settings; the median of three where one run is not four times 100. */
export async function lighthouse(url: string, chromium: string): Promise<Verdict> {
  const first = await runAgain(url, chromium);
  if (isPerfect(first)) return first;
  const all = [first, await runAgain(url, chromium), await runAgain(url, chromium)];
  const middle = (category: string) =>
    all.map(({ scores }) => scores[category] ?? 0).toSorted((one, other) => one - other)[1] ?? 0;
  const scores = Object.fromEntries(CATEGORIES.map((category) => [category, middle(category)]));
  return { scores, lost: [...new Set(all.flatMap(({ lost }) => lost))] };
}

export const isPerfect = ({ scores }: Verdict): boolean => CATEGORIES.every((category) => scores[category] === 100);

/** On a busy machine a run may record nothing; then once more. */
const runAgain = (url: string, chromium: string): Promise<Verdict> =>
  run(url, chromium).catch(() => run(url, chromium));

interface Report {
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<
    Record<string, { readonly score: number | null; readonly auditRefs: readonly { id: string; weight: number }[] }>
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null }>>;
}

async function run(url: string, chromium: string): Promise<Verdict> {
  const args = [
    join(peers(), 'lighthouse/cli/index.js'),
    url,
    '--quiet',
    '--output=json',
    '--chrome-flags=--headless=new --no-sandbox',
    `--only-categories=${CATEGORIES.join()}`,
    '--no-enable-error-reporting',
  ];
  const report = JSON.parse(await outputOf(args, { ...process.env, CHROME_PATH: chromium })) as Report;
  if (report.runtimeError) throw new Error(`Lighthouse, ${url}: ${report.runtimeError.message}`);
  const scores = CATEGORIES.map((name) => [name, Math.round((report.categories[name]?.score ?? 0) * 100)] as const);
  const lost = scores
    .filter(([, score]) => score < 100)
    .flatMap(([name]) => report.categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
  return { scores: Object.fromEntries(scores), lost };
}

function outputOf(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    output += part;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`Lighthouse could not judge ${args[1]}; it ended with ${code}.`)),
    );
  });
}
