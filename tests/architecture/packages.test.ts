import { expect, test } from 'vitest';
import { filesMatching } from './project-files';

interface LockedPackage {
  readonly version?: string;
  readonly os?: string | readonly string[];
  readonly cpu?: string | readonly string[];
  readonly bin?: Readonly<Record<string, string>>;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The machines on which both commands of the README are to work, as Node names them. */
const MACHINES = [
  ['darwin', 'arm64'],
  ['darwin', 'x64'],
  ['linux', 'arm64'],
  ['linux', 'x64'],
  ['win32', 'arm64'],
  ['win32', 'x64'],
] as const;

const lock = filesMatching('package-lock.json').get('package-lock.json') ?? '{}';
const packages = new Map(Object.entries((JSON.parse(lock) as { packages: Record<string, LockedPackage> }).packages));
const byName = new Map([...packages].map(([path, locked]) => [path.replace(/^.*node_modules\//, ''), locked]));

/** npm installs an optional package where its lists, if it has them, name the machine. */
const isFor =
  (os: string, cpu: string) =>
  (locked: LockedPackage): boolean =>
    (!locked.os || [locked.os].flat().includes(os)) && (!locked.cpu || [locked.cpu].flat().includes(cpu));

const nodes = Object.keys(packages.get('')?.optionalDependencies ?? {});

test.each(MACHINES)('on %s %s npm puts one packaged Node where the scripts look first', (os, cpu) => {
  const chosen = nodes.map((name) => byName.get(name)).filter((locked) => locked && isFor(os, cpu)(locked));
  expect(chosen).toEqual([
    expect.objectContaining({
      bin: { node: os === 'win32' ? 'bin/node.exe' : 'bin/node' },
      integrity: expect.stringMatching(/^sha512-/),
    }),
  ]);
});

test('every machine gets the same Node', () => {
  expect(new Set(nodes.map((name) => byName.get(name)?.version)).size).toBe(1);
});

// `npm install` leaves out, without a word, a package for another machine that the registry does not have; `npm ci` then refuses the lock file.
test('the lock file holds every optional package that another asks for', () => {
  const asked = [...packages.values()].flatMap((locked) => Object.keys(locked.optionalDependencies ?? {}));
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter((name) => !byName.has(name))).toEqual([]);
});

test('a package that has a part for each machine has one for every machine', () => {
  const lacks: string[] = [];
  let withParts = 0;
  for (const [path, { optionalDependencies = {} }] of packages) {
    const parts = Object.keys(optionalDependencies).flatMap((name) => byName.get(name) ?? []);
    if (parts.filter(({ os, cpu }) => os || cpu).length < 2) continue;
    withParts += 1;
    for (const [os, cpu] of MACHINES) {
      if (!parts.some(isFor(os, cpu))) lacks.push(`${path} has nothing for ${os} ${cpu}`);
    }
  }
  expect(withParts).toBeGreaterThan(5);
  expect(lacks).toEqual([]);
});

// .npmrc sets strict-allow-scripts: a package with a script that package.json does not name stops the installation.
test('no package runs a script when it is installed, but those that package.json decides about', () => {
  const decided = JSON.parse(filesMatching('package.json').get('package.json') ?? '{}').allowScripts;
  const withScript = [...packages].filter(([, locked]) => locked.hasInstallScript);
  expect(
    withScript.map(([path]) => path.replace(/^.*node_modules\//, '')).filter((name) => !(name in decided)),
  ).toEqual([]);
});
