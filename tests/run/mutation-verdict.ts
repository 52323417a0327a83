/** What a run of Stryker found in one room of the code. */
export interface RoomScore {
  readonly room: string;
  readonly tried: number;
  /** Mutants that failed a test or did not end, in percent of those tried; `undefined` when none was tried. */
  readonly score: number | undefined;
  /** Mutants that did not end within their time by the clock. On a busy machine one may have been slow only. */
  readonly slow: number;
  readonly withoutTest: number;
  /** Mutants that are left out by a comment with a reason. */
  readonly leftOut: number;
}

interface Mutant {
  readonly status: string;
  readonly statusReason?: string;
}

/** The part of Stryker's report that is read here. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}

const CAUGHT = ['Killed', 'Timeout'];
/** Mutants that could not be made to run say nothing of the tests. */
const UNTRIED = ['CompileError', 'RuntimeError', 'Ignored'];

/** The score of each room, which is the start of a path: `src/protocol/`. */
export const roomScores = ({ files }: MutationReport, rooms: readonly string[]): readonly RoomScore[] =>
  rooms.map((room) => {
    const mutants = Object.entries(files).flatMap(([file, found]) => (file.startsWith(room) ? found.mutants : []));
    const count = (belongs: (mutant: Mutant) => boolean): number => mutants.filter(belongs).length;
    const tried = count(({ status }) => !UNTRIED.includes(status));
    return {
      room,
      tried,
      score: tried === 0 ? undefined : (100 * count(({ status }) => CAUGHT.includes(status))) / tried,
      // Stryker itself stops an endless loop by counting, and then says so.
      slow: count(({ status, statusReason = '' }) => status === 'Timeout' && !statusReason.startsWith('Hit limit')),
      withoutTest: count(({ status }) => status === 'NoCoverage'),
      leftOut: count(({ status }) => status === 'Ignored'),
    };
  });

/** What is wrong with these scores, in words; nothing when every room may pass. With `everyRoom` a room without mutants is wrong too. */
export const mutationFailures = (
  scores: readonly RoomScore[],
  { lowest, everyRoom }: { readonly lowest: number; readonly everyRoom: boolean },
): readonly string[] =>
  scores.flatMap(({ room, score, withoutTest }) => [
    ...(score === undefined && everyRoom ? [`${room} had no mutants`] : []),
    ...(score !== undefined && score < lowest ? [`${room} is under ${lowest} %`] : []),
    ...(withoutTest > 0 ? [`${room} has mutants that ran no test`] : []),
  ]);
