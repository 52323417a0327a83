import { useSignal } from '@preact/signals';
import { ActionStatus } from '../../kit/controls/ActionStatus';
import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { Field } from '../../kit/controls/Field';
import { here } from '../../model/here';
import { type NoMove, siteAt } from '../../model/moved-to';
import { useAction } from '../../model/use-action';
import { useWork } from '../../model/work';
import { count } from '../../words/count';
import { STORAGE_WORDS } from '../../words/unlock-failures';

const WHY_NOT: Readonly<Record<NoMove, string>> = {
  'no-address': 'Vul het adres in zoals het bovenin de browser staat.',
  'not-safe': 'Het nieuwe adres moet met https beginnen.',
  here: 'Dat is het adres waar je nu bent.',
};

/** Leads cases to another address of the site: a browser keeps them for this one alone. */
export function MoveAddress() {
  const { desk, preferences, clock, school } = useWork();
  const address = useSignal('');
  const wrong = useSignal<NoMove | undefined>(undefined);
  const saving = useAction((_, site: string) => preferences.saveMovedTo({ site, at: clock.now() }));
  const files = [...desk.now().files.values()];
  const lines = files.reduce((sum, file) => sum + file.entries.length, 0);

  function note(): void {
    const site = siteAt(address.value, here(school));
    wrong.value = site === 'no-address' || site === 'not-safe' || site === 'here' ? site : undefined;
    if (wrong.value === undefined) saving.start(site);
  }

  return (
    <section>
      <h2>Krijgt deze site een ander adres?</h2>
      <p>
        Je dossiers staan in deze browser bij dit adres. Ze gaan niet vanzelf mee, ook niet als alleen het laatste stuk
        van het adres verandert. Doe dit voordat het oude adres verdwijnt:
      </p>
      <ol>
        <li>Maak hierboven een back-up.</li>
        <li>Ga in deze browser naar Dossiers op het nieuwe adres. Kies daar ‘Zet een back-up terug’.</li>
        <li>
          Kijk na of alles er is. Hier staan nu {count(files.length, 'dossier', 'dossiers')} met{' '}
          {count(lines, 'regel', 'regels')}.
        </li>
        <li>Schrijf hieronder op waar ze heen zijn. Dan ziet iedereen die hier nog opent waar het verder gaat.</li>
        <li>Wis ze hier daarna bij Instellingen, bij ‘Deze browser verlaten’.</li>
      </ol>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          note();
        }}
      >
        <Field
          label="Het nieuwe adres"
          value={address.value}
          capitals={false}
          maxLength={500}
          error={wrong.value && WHY_NOT[wrong.value]}
          onInput={(text) => {
            address.value = text;
          }}
        />
        <ActionStatus action={saving} title="Niet opgeslagen" words={STORAGE_WORDS} />
        <Actions>
          <Button type="submit" busy={saving.busy.value}>
            Schrijf op dat ze verhuisd zijn
          </Button>
        </Actions>
      </form>
    </section>
  );
}
