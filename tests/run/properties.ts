/** Every file that asks how often its properties are tried: the suite `properties` tries them often. */
export const PROPERTIES: readonly string[] = [
  'src/tracker/domain/queries/no-case-forgotten.test.ts',
  'src/tracker/ui/case/letters/make-letter.test.ts',
  'src/tracker/ui/case/report/make-report.test.ts',
  'src/tracker/ui/model/commands-are-read.test.ts',
  'src/tracker/ui/screens/access/make-access.test.ts',
];
