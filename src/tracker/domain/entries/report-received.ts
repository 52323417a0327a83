import { happened, id, teller, teller1 } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

/** Who on the staff it was told to. */
const receivedBy = id;

/** The case was reported, and `from` says by whom: a colleague by role, and by initials where someone wants that. */
export const reportReceived = kind({
  body: version1({ ...happened, from: teller1, receivedBy }).next(
    { ...happened, from: teller, receivedBy },
    (first) => first,
  ),
  readers: 'its-pupils-or-all',
});
