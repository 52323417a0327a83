/** A part of the program did not come: there is no network, or the site has a newer version. */
export class PartMissing extends Error {
  override readonly name = 'PartMissing';
}

/** Loads a part of the program when it is needed; throws `PartMissing` when it does not come. */
export const loadPart = <Part>(load: () => Promise<Part>): Promise<Part> =>
  load().catch((cause: unknown) => {
    throw new PartMissing('a part of the program did not load', { cause });
  });
