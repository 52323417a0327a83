import { expect, test } from 'vitest';
import { code, signed, written } from './fields';
import { kind } from './kind';
import { fieldsOf } from './marked';
import { oncePerKind } from './once-per-kind';
import { version1 } from './versions';

const kinds = {
  noted: kind({ body: version1({ ...signed, text: written }), readers: 'school' }),
  counted: kind({ body: version1({ ...signed, code }), readers: 'school' }),
};

test('of each kind it is made once what is marked in it, and of a kind without marks that there are none', () => {
  let made = 0;
  const namesOf = oncePerKind((shape) => {
    made += 1;
    return fieldsOf(shape, 'written').map(({ name }) => name);
  });
  for (let time = 0; time < 3; time += 1)
    expect([namesOf('noted', kinds), namesOf('counted', kinds)]).toEqual([['text'], []]);
  expect(made).toBe(2);
  const shapes = oncePerKind((shape) => shape);
  expect(shapes('counted', kinds)).toEqual({ kind: 'object', mark: undefined, fields: [] });
});

test('a type that is not among the kinds is a fault of the program', () => {
  expect(() => oncePerKind((shape) => shape)('made-up', kinds)).toThrow('no kind of entry: made-up');
});
