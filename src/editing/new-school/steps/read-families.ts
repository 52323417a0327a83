/** Whose parents, as the field `ouders` names them, by the words in which people say it. */
const FAMILIES: Readonly<Record<string, string>> = {
  gepest: 'gepest',
  gepeste: 'gepest',
  'gepeste leerling': 'gepest',
  'gepeste kind': 'gepest',
  slachtoffer: 'gepest',
  pest: 'pest',
  pester: 'pest',
  pesters: 'pest',
  dader: 'pest',
  daders: 'pest',
  'loopt mee': 'loopt mee',
  meeloper: 'loopt mee',
  meelopers: 'loopt mee',
  'ziet het': 'ziet het',
  beide: 'beide',
  beiden: 'beide',
  'beide kanten': 'beide',
  'beide partijen': 'beide',
  allen: 'allen',
  alle: 'allen',
  allemaal: 'allen',
  'alle betrokkenen': 'allen',
};

/** The families that the words name; `undefined` where one of them is not known. */
export function readFamilies(text: string): readonly string[] | undefined {
  const known = text.split(/\s+en\s+|\s*\+\s*/).map(
    (each) =>
      FAMILIES[
        each
          .trim()
          .toLowerCase()
          .replace(/^van /, '')
          .replace(/^(de|het) /, '')
      ],
  );
  return known.every((each) => each !== undefined) ? known : undefined;
}
