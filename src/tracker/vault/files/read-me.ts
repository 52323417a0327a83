import type { Origin } from './contents';

const moment = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

/** With the recovery key itself, where the back-up was sealed for it; else by way of the key of the vault. */
const BY_RECOVERY_KEY = {
  direct: '    age -d -i herstelsleutel.txt -o dossiers.json dossiers.age',
  bySlot: `    age -d -i herstelsleutel.txt -o sleutel.txt herstel.age
    age -d -i sleutel.txt -o dossiers.json dossiers.age`,
} as const;

/**
 * LEESMIJ.txt: how a back-up is read, with the program and with nothing but age.
 * @param forRecovery whether the contents were sealed for the recovery key too
 */
export const readMe = (
  { madeAt, school, site }: Origin,
  forRecovery: boolean,
): string => `Back-up van dossiers uit het pestprotocol
==========================================

Gemaakt op ${moment.format(new Date(madeAt))} uur (Nederlandse tijd).
School: ${school}
Site: ${site}

In dit zip-bestand staan dossiers over pesten. Ze zijn op slot.
Zonder de wachtwoordzin of de herstelsleutel kan niemand ze lezen. Ook wij niet.


Terugzetten
-----------

1. Ga naar de site en open de dossiers.
2. Kies voor het terugzetten van een back-up.
3. Kies dit zip-bestand. U hoeft het niet uit te pakken.
4. Typ uw wachtwoordzin of uw herstelsleutel.

Hebt u later een andere wachtwoordzin gekozen? Deze back-up opent met de
wachtwoordzin van toen. De herstelsleutel blijft gelijk, tot u een nieuwe maakt.


Lezen zonder de site
--------------------

Dat kan met het gratis programma age, van https://age-encryption.org

1. Pak dit zip-bestand uit.
2. Open een opdrachtvenster in de map met de bestanden.
3. Typ een van de twee opdrachten hieronder.

Met de wachtwoordzin:

    age -d -i sleutel.age -o dossiers.json dossiers.age

age vraagt om een "passphrase". Dat is uw wachtwoordzin. Wat u typt, ziet u niet.
Typ geen spatie voor of achter de zin. Gebruik gewone letters: staat er een teken
in dat uit twee letters bestaat, zoals ﬁ, typ dan die twee letters. De site deed
dat ook toen u de zin koos.

Met de herstelsleutel: maak eerst een tekstbestand herstelsleutel.txt met op de
eerste regel de herstelsleutel. Die begint met AGE-SECRET-KEY-1. Gebruik
hoofdletters en geen spaties. Typ daarna:

${forRecovery ? BY_RECOVERY_KEY.direct : BY_RECOVERY_KEY.bySlot}

Nu staan de dossiers in dossiers.json. U opent dat bestand in een tekstprogramma.
Bovenaan staat wat de woorden betekenen.

Let op: dossiers.json is voor iedereen leesbaar. Gooi het weg als u klaar bent,
en gooi herstelsleutel.txt${forRecovery ? '' : ' en sleutel.txt'} ook weg. Maak daarna de prullenbak leeg.


Of met een pagina van de site: back-up-lezen.html. U vindt haar bij "Over". Die
pagina opent dit bestand zonder internet. Haal haar zelf van de site, van tevoren.
Zit er zo'n pagina bij dit bestand, of kreeg u haar van iemand? Typ daar dan
nooit uw wachtwoordzin in.


Wat is wat
----------

dossiers.age   de dossiers, op slot
sleutel.age    de sleutel van de dossiers, op slot met de wachtwoordzin
herstel.age    dezelfde sleutel, op slot met de herstelsleutel
LEESMIJ.txt    deze uitleg
`;
