import { posix } from 'node:path';
import { ROOMS, roomOf, TEST_INSTRUMENTS, TEST_PACKAGES, TEST_ROOMS } from './rooms';
import { importsOf } from './source-imports';

/** Text of files by their path from the root of the project. */
export type Sources = ReadonlyMap<string, string>;

const ROOT = 'src/';
const FOR_TESTS = /\.(test|fixture)(\.tsx?)?$/;

const list = (names: readonly string[]) => names.join(', ') || 'nothing';

/** The room that an imported path leads to, with or without the extension; a file with a room of its own goes first. */
const roomBehind = (path: string) =>
  ['', '.ts', '.tsx']
    .flatMap((extension) => roomOf(path + extension) ?? [])
    .toSorted((one, other) => other.length - one.length)[0];

/** The rule that an import breaks, if any. */
function brokenRule(file: string, name: string): string | undefined {
  const room = roomOf(file.slice(ROOT.length)) ?? '';
  const { rooms, packages } = ROOMS[room] ?? { rooms: [], packages: [] };
  const forTests = FOR_TESTS.test(file);
  if (!name.startsWith('.')) {
    const allowed = [...packages, ...(forTests ? TEST_PACKAGES : [])];
    return allowed.includes(name) ? undefined : `of packages, ${room} imports ${list(allowed)}`;
  }
  const target = posix.join(posix.dirname(file), name.replace(/\?.*$/, ''));
  if (forTests && TEST_INSTRUMENTS.includes(target)) return undefined;
  if (!target.startsWith(ROOT)) return 'src/ imports nothing from outside src/';
  if (FOR_TESTS.test(target) && !forTests) return 'only tests import tests and fixtures';
  const targetRoom = roomBehind(target.slice(ROOT.length));
  const allowed = [room, ...rooms, ...((forTests && TEST_ROOMS[room]) || [])];
  if (targetRoom !== undefined && allowed.includes(targetRoom)) return undefined;
  return `of other rooms, ${room} imports ${list(rooms)}`;
}

/** Every import that the table of rooms does not allow, and every file that is in no room. */
export function importFindings(sources: Sources): readonly string[] {
  return [...sources].flatMap(([file, text]) => {
    if (roomOf(file.slice(ROOT.length)) === undefined)
      return [`${file}: in no room of the table in tests/architecture/rooms.ts`];
    const globs = text.includes('import.meta.glob')
      ? [`${file}: import.meta.glob hides what it imports from this test`]
      : [];
    const broken = importsOf(file, text).flatMap((name) => {
      const rule = brokenRule(file, name);
      return rule === undefined ? [] : [`${file}: imports '${name}', but ${rule}`];
    });
    return [...globs, ...broken];
  });
}

/** Lines of content that are code: MDX never imports. */
export const contentCodeFindings = (contents: Sources): readonly string[] =>
  [...contents].flatMap(([file, text]) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        /^\s*(import|export)\b/.test(line) ? [`${file}:${index + 1}: content holds words, not code`] : [],
      ),
  );

/** Code that names this school: all that is the school's own stands in content. */
export const schoolFindings = (sources: Sources, own: readonly RegExp[]): readonly string[] =>
  [...sources].flatMap(([file, text]) =>
    own.flatMap((mark) =>
      mark.test(text) ? [`${file}: says ${mark.exec(text)?.[0]}, which belongs in content/school.yaml`] : [],
    ),
  );

/** Top-level names of the project that are not in its fixed list. Hidden ones may stand beside it. */
export const topLevelFindings = (files: readonly string[], fixed: readonly string[]): readonly string[] => {
  const names = new Set(files.map((file) => file.split('/', 1)[0] ?? ''));
  return [...names]
    .filter((name) => !name.startsWith('.') && !fixed.includes(name))
    .map((name) => `${name}: not a place of this project`);
};
