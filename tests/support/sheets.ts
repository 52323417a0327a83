import { inflateSync } from 'node:zlib';

const OBJECT = /(\d+) 0 obj\s*<<([\s\S]*?)>>\s*(?:stream\r?\n([\s\S]*?)\r?\nendstream)?\s*endobj/g;

/** How many signs each sheet of a PDF by Chromium holds, in order: it sets each with an operator of its own. */
export function signsPerSheet(pdf: Buffer): readonly number[] {
  const objects = new Map(
    [...pdf.toString('latin1').matchAll(OBJECT)].map(([, id = '', fields = '', stream]) => [id, { fields, stream }]),
  );
  return [...objects.values()]
    .filter(({ fields }) => /\/Type\s*\/Page\b(?!s)/.test(fields))
    .map(({ fields }) => {
      const [, contents = ''] = /\/Contents\s+(\d+) 0 R/.exec(fields) ?? [];
      const stream = objects.get(contents)?.stream;
      if (stream === undefined) throw new Error('This PDF keeps the words of a sheet in a way that is not read here.');
      return (
        inflateSync(Buffer.from(stream, 'latin1'))
          .toString('latin1')
          .match(/\bT[jJ]\b/g)?.length ?? 0
      );
    });
}
