import { happened, id, teller } from './schema/fields';
import { kind } from './schema/kind';
import { version1 } from './schema/versions';

export const reportReceived = kind({
  body: version1({
    ...happened,
    /** Who reported it. */
    from: teller,
    /** Who on the staff it was told to. */
    receivedBy: id,
  }),
  readers: 'its-pupils-or-all',
});
