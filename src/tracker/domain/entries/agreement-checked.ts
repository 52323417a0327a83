import * as v from 'valibot';
import { happened, maybe, refersTo, written } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

export const agreementChecked = kind({
  body: version1({ ...happened, agreement: refersTo('agreement'), kept: v.boolean(), note: maybe(written) }),
  readers: { as: 'agreement' },
});
