import { deviation, happened, maybe, refersTo, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

export const measureEnded = kind({
  body: version1({
    ...happened,
    use: refersTo('measure-use'),
    result: maybe(written),
    /** The talk with pupil and parents before lessons are followed again (MID-2). */
    returnTalk: maybe(refersTo('talk')),
    deviation: maybe(deviation),
  }),
  readers: { as: 'measure-use' },
});
