import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packPages } from './pack-pages';
import { unpackPages } from './unpack-pages';

const text = fc.array(fc.constantFrom('<p>', '</p>', 'a{b:c}', '}', '>', 'woord ', '', '\n', 'é'), { maxLength: 30 });

test('pages come out as they went in, whatever stands in them', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.webPath(),
        text.map((parts) => parts.join('')),
      ),
      (pages) => {
        const packed = JSON.parse(JSON.stringify(packPages(new Map(Object.entries(pages)))));
        expect(Object.fromEntries(unpackPages(packed))).toEqual({ ...pages });
      },
    ),
  );
});

test('what pages have in common is written once', () => {
  const style = '<style>a{color:red}b{color:blue}</style>';
  const { pieces } = packPages(new Map([...'abc'].map((name) => [name, `${style}<p>${name}</p>`])));
  expect(pieces.filter((piece) => piece.includes('red'))).toHaveLength(1);
});
