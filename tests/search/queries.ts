/** A question as someone would type it, with the pages that count as a right answer. */
export interface Query {
  readonly text: string;
  readonly right: readonly string[];
}

/** By who asks, or by what makes the question hard. One question per line: the words, an arrow, and the right pages. A page under /vragen/ was written later, and counts since where it is about what is asked. */
const ASKED = `
# pupils, street words and short
gepest -> /voor/leerlingen/ /pesten/ /
ik word gepest -> /voor/leerlingen/ /
ik word gepest wat moet ik doen -> /voor/leerlingen/
ze lachen me uit -> /voor/leerlingen/ /pesten/
uitgelachen -> /pesten/ /voor/leerlingen/
ze schelden me uit -> /pesten/ /voor/leerlingen/ /digitaal/vormen/
uitschelden -> /pesten/ /digitaal/vormen/
ik word geslagen -> /pesten/ /voor/leerlingen/ /hulp/
ze slaan me op het schoolplein -> /pesten/ /voor/leerlingen/ /hulp/
ik word genegeerd -> /pesten/ /voor/leerlingen/
niemand wil met mij omgaan -> /pesten/ /voor/leerlingen/ /vragen/vrienden-maken/
ik word buitengesloten -> /pesten/ /voor/leerlingen/
ik heb geen vrienden -> /voor/leerlingen/ /hulp/ /pesten/signalen/ /vragen/vrienden-maken/
ik durf niet naar school -> /voor/leerlingen/ /pesten/signalen/ /hulp/ /vragen/thuisblijven/
ik durf het niet te vertellen -> /voor/leerlingen/ /pesten/
bang dat het erger wordt -> /voor/leerlingen/ /pesten/
ik schaam me -> /voor/leerlingen/ /pesten/
klikken -> /voor/leerlingen/ /preventie/
is melden klikken -> /voor/leerlingen/ /preventie/
snitchen -> /voor/leerlingen/ /preventie/
verraden -> /voor/leerlingen/ /preventie/
mijn vriendin wordt gepest -> /voor/leerlingen/ /vragen/iemand-helpen/
ik zie dat iemand gepest wordt -> /voor/leerlingen/ / /vragen/iemand-helpen/
er wordt iemand gepest in mijn klas -> /voor/leerlingen/ / /vragen/iemand-helpen/
ik heb meegedaan met pesten -> /voor/leerlingen/ /pesten/rollen/
ik pest zelf -> /voor/leerlingen/
krijg ik straf -> /voor/leerlingen/ /protocol/stap-2/ /protocol/stap-7/ /protocol/stap-8/
word ik geschorst -> /protocol/stap-8/ /voor/leerlingen/ /protocol/middelen/ /vragen/schorsing-en-time-out/
van school gestuurd -> /protocol/stap-8/ /protocol/middelen/ /vragen/schorsing-en-time-out/
horen mijn ouders het -> /voor/leerlingen/ /protocol/stap-1/ /protocol/stap-2/
aan wie kan ik het vertellen -> /voor/leerlingen/ /digitaal/wat-te-doen/ /contact/
mijn mentor doet niks -> /voor/leerlingen/ /contact/ /hulp/ /vragen/er-niet-uit-met-school/
mijn mentor pest mij -> /voor/leerlingen/ /contact/
ik wil met iemand praten -> /hulp/ /voor/leerlingen/ /
bellen -> /hulp/ /contact/
chatten met iemand -> /hulp/
kindertelefoon -> /hulp/
anoniem praten -> /hulp/
ik wil dood -> /hulp/
zelfmoord -> /hulp/
ik wil niet meer leven -> /hulp/
113 -> /hulp/
ik word bedreigd -> /digitaal/vormen/ /digitaal/wat-te-doen/ /pesten/ /hulp/
hoe stop ik met pesten -> /voor/leerlingen/
waarom pest iemand -> /pesten/rollen/
waarom word ik gepest -> /pesten/
is plagen ook pesten -> /pesten/
verschil plagen en pesten -> /pesten/
roddelen -> /pesten/ /digitaal/vormen/
bijnaam -> /pesten/
spullen afgepakt -> /pesten/ /pesten/signalen/
mijn fiets is kapot gemaakt -> /pesten/ /pesten/signalen/ /digitaal/wat-te-doen/
# online and apps
insta -> /digitaal/vormen/ /hulp/
instagram -> /digitaal/vormen/ /hulp/
snap -> /digitaal/vormen/
snapchat -> /digitaal/vormen/
whatsapp -> /digitaal/vormen/ /hulp/
appgroep -> /digitaal/vormen/ /digitaal/wat-te-doen/ /voor/leerlingen/
uit de groepsapp gezet -> /digitaal/vormen/ /digitaal/wat-te-doen/ /voor/leerlingen/ /pesten/
groepsapp uitgezet -> /digitaal/vormen/ /digitaal/wat-te-doen/ /voor/leerlingen/ /pesten/
tiktok -> /digitaal/vormen/ /digitaal/wat-te-doen/
discord -> /digitaal/vormen/ /digitaal/wat-te-doen/
pestmail -> /digitaal/vormen/ /digitaal/wat-te-doen/
haatberichten -> /digitaal/vormen/ /digitaal/wat-te-doen/ /digitaal/tips/
cyberpesten -> /digitaal/ /digitaal/vormen/ /digitaal/wat-te-doen/
online gepest -> /digitaal/ /digitaal/wat-te-doen/ /digitaal/vormen/
naaktfoto -> /digitaal/wat-te-doen/ /hulp/
naaktfoto doorgestuurd -> /digitaal/wat-te-doen/ /hulp/ /vragen/foto-doorgestuurd/
ze hebben mijn naaktfoto rondgestuurd -> /digitaal/wat-te-doen/ /hulp/
nudes -> /digitaal/wat-te-doen/ /digitaal/vormen/ /hulp/
pikante foto gelekt -> /digitaal/wat-te-doen/ /digitaal/vormen/ /hulp/ /vragen/foto-doorgestuurd/
sexting -> /digitaal/wat-te-doen/ /digitaal/vormen/ /hulp/
sextortion -> /digitaal/vormen/ /digitaal/wat-te-doen/ /begrippen/
chantage met foto -> /digitaal/vormen/ /digitaal/wat-te-doen/
ik word gechanteerd -> /digitaal/wat-te-doen/ /digitaal/vormen/
afgeperst -> /digitaal/wat-te-doen/ /digitaal/vormen/
nepaccount -> /digitaal/vormen/ /digitaal/tips/ /begrippen/
iemand doet zich voor als mij -> /digitaal/vormen/ /begrippen/
fake profiel -> /digitaal/vormen/ /digitaal/tips/
mijn account is gehackt -> /digitaal/vormen/ /digitaal/wat-te-doen/
wachtwoord gestolen -> /digitaal/vormen/ /digitaal/tips/
hoe blokkeer ik iemand -> /digitaal/wat-te-doen/ /digitaal/tips/
screenshot maken -> /digitaal/wat-te-doen/
bewijs bewaren -> /digitaal/wat-te-doen/
filmpje van mij op internet -> /digitaal/wat-te-doen/ /digitaal/vormen/
ze filmen mij stiekem -> /digitaal/wat-te-doen/ /digitaal/vormen/
stalker -> /digitaal/vormen/ /begrippen/
stalken -> /digitaal/vormen/ /begrippen/
webcam -> /digitaal/vormen/
vreemde man stuurt berichten -> /digitaal/vormen/ /digitaal/tips/ /digitaal/wat-te-doen/
exposen -> /digitaal/wat-te-doen/ /digitaal/vormen/
facebook melden -> /digitaal/tips/ /hulp/ /digitaal/vormen/
# parents
mijn kind wordt gepest -> /voor/ouders/ /
mijn zoon wordt gepest -> /voor/ouders/
mijn dochter pest anderen -> /voor/ouders/
signalen -> /pesten/signalen/
hoe weet ik of mijn kind gepest wordt -> /pesten/signalen/ /voor/ouders/
mijn kind wil niet naar school -> /pesten/signalen/ /voor/ouders/ /vragen/thuisblijven/
buikpijn voor school -> /pesten/signalen/
slaapt slecht -> /pesten/signalen/
mijn kind vertelt niets -> /pesten/ /voor/ouders/ /pesten/signalen/
blauwe plekken -> /pesten/signalen/
slechte cijfers door pesten -> /pesten/signalen/
wanneer hoor ik iets van school -> /voor/ouders/ /protocol/
wat doet de school tegen pesten -> /preventie/ /protocol/ /protocol/vijfsporenaanpak/ /voor/ouders/
aangifte doen -> /digitaal/wat-te-doen/ /voor/ouders/
politie -> /digitaal/wat-te-doen/ /voor/ouders/ /hulp/
is pesten strafbaar -> /digitaal/wat-te-doen/ /voor/ouders/
ouderavond -> /preventie/
klacht indienen -> /contact/ /hulp/ /digitaal/wat-te-doen/ /vragen/er-niet-uit-met-school/
wie moet ik bellen op school -> /contact/ /voor/ouders/ /hulp/
telefoonnummer school -> /contact/
adres van de school -> /contact/
mail school -> /contact/
vertrouwenspersoon -> /hulp/ /digitaal/wat-te-doen/ /begrippen/ /vragen/vertrouwenspersoon/
vertrouwensinspecteur -> /hulp/ /digitaal/wat-te-doen/ /begrippen/
slachtofferhulp -> /hulp/ /digitaal/wat-te-doen/ /begrippen/
veilig thuis -> /hulp/
thuis niet veilig -> /hulp/
hoe lang duurt het -> /protocol/ /voor/ouders/
protocol printen -> /protocol/volledig/
pdf van het protocol -> /protocol/volledig/
pestprotocol -> /protocol/ /protocol/volledig/ /over/
privacy van mijn kind -> /privacy/ /vragen/telefoon-van-uw-kind/
worden mijn gegevens bewaard -> /privacy/
cookies -> /privacy/
# mentors and roles
mentor -> /voor/mentoren/ /begrippen/ /protocol/melding/ /contact/
melding gekregen wat nu -> /voor/mentoren/ /protocol/melding/
intake -> /protocol/melding/ /voor/mentoren/ /begrippen/
intakegesprek -> /protocol/melding/ /voor/mentoren/ /begrippen/
begeleidingsverslag -> /voor/mentoren/ /protocol/melding/ /begrippen/ /protocol/stap-3/
verslag schrijven -> /voor/mentoren/ /protocol/melding/ /begrippen/ /protocol/stap-3/
bemiddelingsgesprek -> /protocol/stap-3/ /begrippen/
gesprek met pester -> /protocol/stap-2/
gesprek met slachtoffer -> /protocol/stap-1/
evaluatiegesprek -> /protocol/stap-4/ /begrippen/
evaluatie na twee weken -> /protocol/stap-4/ /protocol/stap-6/ /protocol/
na 6 weken -> /protocol/stap-4/ /protocol/
opschalen -> /protocol/stap-5/ /begrippen/
leerlingcoordinator -> /protocol/stap-5/ /begrippen/
leerlingcoördinator -> /protocol/stap-5/ /begrippen/
bouwcoordinator -> /protocol/stap-7/ /protocol/stap-8/ /begrippen/
pestcoordinator -> /begrippen/ /protocol/stap-7/ /contact/ /vragen/vertrouwenspersoon/
zorgcoordinator -> /protocol/stap-6/ /begrippen/
ondersteuningsteam -> /protocol/stap-6/ /begrippen/
directeur -> /protocol/stap-8/ /begrippen/
schorsing -> /protocol/stap-8/ /begrippen/ /protocol/middelen/ /vragen/schorsing-en-time-out/
straf -> /protocol/stap-8/ /protocol/middelen/ /protocol/stap-7/
waarschuwing -> /protocol/stap-7/
sanctiegesprek -> /protocol/stap-7/ /begrippen/
time out -> /protocol/middelen/ /begrippen/
halt -> /protocol/middelen/ /begrippen/
pestproject -> /protocol/middelen/ /begrippen/
no blame -> /protocol/stap-1/ /protocol/stap-2/ /over/
somtoday -> /begrippen/ /protocol/melding/ /protocol/stap-3/ /protocol/vijfsporenaanpak/
waar noteer ik het -> /voor/mentoren/ /protocol/melding/
wat moet ik de ouders vertellen -> /protocol/stap-1/ /protocol/stap-2/ /protocol/stap-3/ /voor/mentoren/
ouders bellen -> /protocol/stap-1/ /protocol/stap-2/ /voor/mentoren/
mentorles -> /preventie/ /voor/mentoren/
lesmateriaal -> /hulp/ /preventie/
week tegen pesten -> /preventie/ /hulp/
stille getuige -> /pesten/rollen/ /begrippen/ /vragen/iemand-helpen/
omstanders -> /pesten/rollen/ /begrippen/ /vragen/iemand-helpen/
meelopers -> /pesten/rollen/ /begrippen/
vijf sporen -> /protocol/vijfsporenaanpak/
5 sporen aanpak -> /protocol/vijfsporenaanpak/
middengroep -> /protocol/vijfsporenaanpak/ /begrippen/
stap 4 -> /protocol/stap-4/
stap 7 -> /protocol/stap-7/
stappenplan -> /protocol/ /hulp/ /digitaal/wat-te-doen/
ip adres -> /digitaal/wat-te-doen/
wat betekent catfishing -> /digitaal/vormen/ /begrippen/
hoe oud is dit protocol -> /over/
# typing errors
gepset -> /voor/leerlingen/ /pesten/ /
pessten -> /pesten/ /voor/leerlingen/ /pesten/rollen/ /digitaal/
peste -> /pesten/ /voor/leerlingen/ /pesten/rollen/ /digitaal/
mentro -> /voor/mentoren/ /begrippen/ /protocol/melding/ /contact/
kindertelefon -> /hulp/
bemidelingsgesprek -> /protocol/stap-3/ /begrippen/
evalutie -> /protocol/stap-4/ /begrippen/
singalen -> /pesten/signalen/
schorssing -> /protocol/stap-8/ /begrippen/ /protocol/middelen/ /vragen/schorsing-en-time-out/
sextorsion -> /digitaal/vormen/ /digitaal/wat-te-doen/ /begrippen/
instgram -> /digitaal/vormen/ /hulp/
snapchatt -> /digitaal/vormen/
watsapp -> /digitaal/vormen/ /hulp/
naaktfotos -> /digitaal/wat-te-doen/ /hulp/
naakt foto -> /digitaal/wat-te-doen/ /hulp/
chantasje -> /digitaal/wat-te-doen/ /digitaal/vormen/
ik wordt gepest -> /voor/leerlingen/ /
mijn kint wort gepest -> /voor/ouders/
wachtwoort -> /digitaal/tips/ /digitaal/vormen/
vijfsporenanpak -> /protocol/vijfsporenaanpak/
leerlingcoordinatoor -> /protocol/stap-5/ /begrippen/
roddellen -> /pesten/ /digitaal/vormen/
proticol -> /protocol/ /protocol/volledig/ /over/
slachtoferhulp -> /hulp/ /digitaal/wat-te-doen/ /begrippen/
zelfmoort -> /hulp/
priveacy -> /privacy/
# telephone numbers, diacritics and glued words
0800-0432 -> /hulp/
08000432 -> /hulp/
0800 0432 -> /hulp/
112 -> /hulp/
050 571 01 95 -> /contact/
0505710195 -> /contact/
0900-1113111 -> /digitaal/wat-te-doen/ /hulp/
08005010 -> /hulp/ /digitaal/wat-te-doen/
BOUWCOÖRDINATOR -> /protocol/stap-7/ /protocol/stap-8/ /begrippen/
ondersteuningscoordinator -> /begrippen/ /protocol/stap-6/ /protocol/melding/ /voor/mentoren/
officiele waarschuwing -> /protocol/stap-7/
vriendinnen -> /voor/leerlingen/ /protocol/stap-1/ /begrippen/ /vragen/vrienden-maken/
evaluatieweken -> /protocol/stap-4/ /protocol/stap-6/
pestgedrag -> /pesten/ /pesten/rollen/ /voor/leerlingen/ /protocol/stap-2/
scheldwoorden -> /pesten/ /digitaal/vormen/
pestkoppen -> /pesten/rollen/ /voor/leerlingen/ /protocol/stap-2/
buitensluiten -> /pesten/ /voor/leerlingen/
kleurenblind -> /toegankelijkheid/
voorleessoftware -> /toegankelijkheid/
`;

/** All questions, in the order of the list. */
export const queries: readonly Query[] = ASKED.split('\n')
  .filter((line) => line.includes('->'))
  .map((line) => {
    const [text = '', right = ''] = line.split('->');
    return { text: text.trim(), right: right.trim().split(' ') };
  });

/** The half that may be looked at while tuning: every other question, so that both halves hold every kind. */
export const tuned: readonly Query[] = queries.filter((_, index) => index % 2 === 0);

/** The half that is only counted. */
export const heldOut: readonly Query[] = queries.filter((_, index) => index % 2 === 1);
