import { Actions } from '../../kit/controls/Actions';
import { Button } from '../../kit/controls/Button';
import { Link } from '../../kit/screen/Link';
import { Screen } from '../../kit/screen/Screen';
import { AGE_COMMANDS } from '../../words/age-commands';
import styles from './WithoutUs.module.css';

/** A line to be typed over; a test runs each of them. */
const Line = ({ children }: { readonly children: string }) => (
  <pre>
    <code>{children}</code>
  </pre>
);

/** One page, to be printed: how every file is opened with the age program alone. */
export const WithoutUs = () => (
  <Screen
    heading="Een bestand openen zonder deze site"
    width="text"
    aside={
      <span class={styles['screen-only']}>
        <Link to={{ screen: 'backup' }}>Terug naar Back-up</Link>
      </span>
    }
  >
    <div class={styles['page']}>
      <p>
        Is deze site er niet meer, of werkt zij niet? Dan opent het gratis programma <strong>age</strong> je bestanden.
        Je hebt wel je wachtwoordzin of je herstelsleutel nodig. Zonder die twee kan niemand erbij.
      </p>
      <div class={styles['screen-only']}>
        <Actions>
          <Button onClick={() => print()}>Print deze bladzijde</Button>
        </Actions>
      </div>

      <h2>Eerst: zet age op de computer</h2>
      <p>Je vindt het op age-encryption.org. In een opdrachtvenster kan het zo:</p>
      <ul>
        <li>
          Windows: <strong>winget install FiloSottile.age</strong>
        </li>
        <li>
          Mac met Homebrew: <strong>brew install age</strong>
        </li>
        <li>
          Linux: <strong>sudo apt install age</strong>
        </li>
      </ul>
      <p>Lukt dat niet? Vraag de ICT van school.</p>

      <h2>Een back-up, met je wachtwoordzin</h2>
      <p>
        Pak het zip-bestand uit in een map. Open een opdrachtvenster in die map en typ deze regel. age vraagt om een
        passphrase: dat is je wachtwoordzin van toen. Wat je typt, zie je niet.
      </p>
      <Line>{AGE_COMMANDS.backup}</Line>

      <h2>Een back-up, met je herstelsleutel</h2>
      <p>
        Sloeg je de herstelsleutel op als bestand? Zet dat bestand erbij en noem het herstelsleutel.txt. Staat hij op
        papier? Maak dan een tekstbestand met die naam en zet de sleutel op de eerste regel, in hoofdletters en zonder
        spaties.
      </p>
      <Line>{AGE_COMMANDS.recovery}</Line>

      <h2>Een overdracht, met de zin van de telefoon</h2>
      <p>Zet het bestand in een map, noem het overdracht.age, en typ:</p>
      <Line>{AGE_COMMANDS.spoken}</Line>

      <h2>Een overdracht of antwoord voor jouw sleutel</h2>
      <p>Zet er het bestand sleutel.age uit een back-up van jou bij. age vraagt dan om je wachtwoordzin.</p>
      <Line>{AGE_COMMANDS.own}</Line>

      <h2>Wat je dan ziet</h2>
      <p>
        Een bestand met tekst. Bovenaan staat in gewoon Nederlands wat de woorden betekenen. Het is nu voor iedereen
        leesbaar. Gooi het weg als je klaar bent, gooi herstelsleutel.txt ook weg, en maak de prullenbak leeg.
      </p>
    </div>
  </Screen>
);
