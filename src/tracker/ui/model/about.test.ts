import { expect, test } from 'vitest';
import { type About, aboutText, change, newFor, newOf, one, readAbout } from './about';

const ABOUTS: readonly About[] = [
  one('5f0c'),
  newFor(),
  newFor('stap-1/gebeurtenis'),
  newFor('stap-1/ouders-bellen', { pupil: 'vlinder' }),
  newFor(undefined, { pupil: 'vlinder' }),
  newFor('stap-1/ouders-bellen', { pupil: 'vlinder', home: 'h1' }),
  newFor(undefined, { pupil: 'vlinder', reminder: 'r1' }),
  newFor(undefined, { pupil: 'vlinder', home: 'h1', reminder: 'r1' }),
  newOf('observation'),
  newOf('report'),
  newOf('report-handover'),
  change('5f0c'),
  { kind: 'leave-out', pupil: 'vlinder' },
];

test.each(ABOUTS.map((about) => [aboutText(about, false), about] as const))(
  '%s is read as it was meant',
  (text, about) => {
    expect(readAbout(text)).toEqual(about);
  },
);

test('an entry is corrected where another thing is changed, in the address too', () => {
  expect(aboutText(change('e1'), true)).toBe('verbeter:e1');
  expect(readAbout('verbeter:e1')).toEqual(change('e1'));
  expect(aboutText(change('p1'), false)).toBe('wijzig:p1');
});

test('addresses that people kept lead where they led', () => {
  expect(readAbout('nieuw')).toEqual({ kind: 'new' });
  expect(readAbout('nieuw:melding/intake')).toEqual({ kind: 'new', task: 'melding/intake' });
  expect(readAbout('nieuw:stap-1/ouders~kever')).toEqual({ kind: 'new', task: 'stap-1/ouders', pupil: 'kever' });
  expect(readAbout('nieuw:~kever')).toEqual({ kind: 'new', pupil: 'kever' });
  expect(readAbout('nieuw:observatie')).toEqual({ kind: 'new', sort: 'observation' });
  expect(readAbout('weglaten:kever')).toEqual({ kind: 'leave-out', pupil: 'kever' });
});
