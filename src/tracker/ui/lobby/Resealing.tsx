import { Screen } from '../kit/screen/Screen';

/** All is sealed anew for a new key; it may be left and goes on later. */
export const Resealing = ({ done, total }: { readonly done: number; readonly total: number }) => (
  <Screen heading="Alles krijgt een nieuw slot" title="Dossiers" width="text">
    <p>
      Je dossiers worden opnieuw versleuteld met de nieuwe sleutel. Sluit je dit tabblad, dan gaat het later verder.
    </p>
    <label>
      <span>
        {done} van {total}
      </span>{' '}
      <progress max={total} value={done} />
    </label>
  </Screen>
);
