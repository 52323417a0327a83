import { expect, test } from 'vitest';
import { takeTurns } from './take-turns.ts';

function listen() {
  const heard: string[] = [];
  return { heard, speak: takeTurns((bytes, stream) => heard.push(`${stream} ${bytes}`)) };
}

test('who began first is heard at once, and who began second after the first has ended', () => {
  const { heard, speak } = listen();
  const [first, second] = [speak(), speak()];
  first.say('one');
  second.say('two');
  first.write('trouble', 'stderr');
  expect(heard).toEqual(['stdout one\n', 'stderr trouble']);
  first.end();
  expect(heard.slice(2)).toEqual(['stdout two\n']);
  second.say('three');
  expect(heard.slice(3)).toEqual(['stdout three\n']);
});

test('who has ended before it was its turn is heard whole, before the one after it', () => {
  const { heard, speak } = listen();
  const [first, second, third] = [speak(), speak(), speak()];
  third.say('later');
  second.say('short');
  second.end();
  expect(heard).toEqual([]);
  first.end();
  expect(heard).toEqual(['stdout short\n', 'stdout later\n']);
  third.end();
  const last = speak();
  last.say('alone');
  expect(heard.at(-1)).toBe('stdout alone\n');
});
