import * as v from 'valibot';
import { carer, contact, definesAgain, label, maybe, pupil, signed, some, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

/** One of the homes of a pupil; told again under the same name it replaces what was told of it before. */
export const homeTold = kind({
  body: version1({
    ...signed,
    pupil,
    home: definesAgain('home', 'home-told'),
    /** Who is parent or carer there. */
    carers: some(carer),
    reach: maybe(contact),
    /** The language in which they are spoken to, where that is not Dutch. */
    language: maybe(label),
    /** An interpreter was asked for. */
    interpreter: v.boolean(),
    /** Whether they may know of the case. */
    mayKnow: v.boolean(),
    /** Why they may not know. */
    whyNot: maybe(written),
    /** How they are reached stays out of every document but the school's own. */
    apart: v.boolean(),
  }),
  // What one home gets holds nothing of the other: documents say of a home what they may themselves.
  readers: 'school',
});
