/** Dutch words that a name may be mistaken for. Our own list, short on purpose: a word that is missing costs a person one look more. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that are also names; folded. */
export const NAME_LIKE_WORDS = set(`
  roos storm wolf bloem sterre ster lente zomer winter herfst vlinder fee joy hope faith dean june jet lot pip bo guus mees
  linde iris jasmijn madelief viool lelie heide hazel amber ruby robijn pearl parel jade opaal saffier sky luna zon maan
  vos beer bever haan valk arend uil duif merel mus kraai zwaan leeuw hert haas das panda tijger panter draak
  berg dijk bos bosch veld heuvel beek meer zee strand eiland rots steen zand water wind regen sneeuw vuur brand
  bakker visser kuiper smid slager boer kok jager herder ridder koning keizer prins prinses graaf hertog bisschop schipper
  timmer kramer wever mulder molenaar post brouwer schilder snijder zanger speelman
  jong jonge oud oude groot grote klein kleine kort korte lang lange dik dikke wit witte zwart zwarte rood rode bruin groen blauw
  goud zilver vrede hoop geluk liefde eer moed trouw wijs vrolijk blij
  mei april juni augustus maart west oost zuid noord
  hof kamp molen toren brug poort kerk huis stoel tafel appel peer kers noot boon kool
  vriend broer zoon kind man vrouw heer dame baas buur lieve stern anders ander
`);

/** Words that with a small letter are hardly ever the name, and with a capital hardly ever the word; folded. */
const WORDS_WHEN_SMALL = set(`
  max mark bas rob wil tim tom pim stan sam jan bob dick dirk frank ernst joost bram rik ries tes loes bella nora tessel paul piet kees
`);

/** Words so common that a capital, an ending or a typo does not make them a name; folded. */
export const COMMON_WORDS = set(`
  de het een en of maar want dus dan als toen om te tot van voor in op aan bij met naar uit door over onder tegen zonder tussen
  tijdens sinds na er hier daar waar wie wat welke welk elke elk hoe wanneer waarom waardoor daarna daarom daardoor daarbij
  hiervoor hierna hierbij ervan erbij erop erover ermee toch ook nog al alle alles allemaal niet niets niemand nooit altijd
  soms vaak weer meer meest minder veel weinig iets iemand ieder iedere iedereen beide beiden samen alleen zelf elkaar
  ik jij je u hij zij ze wij we jullie mij me jou hem haar ons hen hun mijn jouw uw zijn onze deze dit die dat zulke zo
  ben bent is was waren wees geweest worden wordt word werd werden geworden heb hebt heeft had hadden gehad
  kan kunnen kon konden zal zullen zou zouden wil willen wilde wilden mag mogen mocht mochten moet moeten moest moesten
  doe doet doen deed deden gedaan ga gaat gaan ging gingen gegaan kom komt komen kwam kwamen zie ziet zien zag zagen gezien
  zeg zegt zeggen zei zeiden gezegd vraag vraagt vragen vroeg vroegen gevraagd geef geeft geven gaf gaven gegeven
  neem neemt nemen nam namen genomen vind vindt vinden vond vonden weet weten wist wisten denk denkt denken dacht dachten
  sla slaat slaan sloeg sloegen geslagen schop schopt schoppen schopte scheld scheldt schelden schold lach lacht lachen lachte
  pest pesten pestte gepest pester pesters maak maakt maken maakte gemaakt loop loopt lopen liep liepen speel spelen speelde
  praat praten praatte gesproken spreek spreekt spreken sprak spraken bel belt bellen belde mail mailt mailen mailde
  stop stopt stoppen stopte gestopt voel voelt voelen voelde hoor hoort horen hoorde lees leest lezen las schrijf schrijft
  blijf blijft blijven bleef begin begint begon sta staat staan stond zit zitten zat lig ligt liggen lag
  dag dagen week weken maand maanden jaar jaren uur uren keer keren tijd vandaag gisteren morgen nu straks later eerst eerder
  ochtend middag avond nacht maandag dinsdag woensdag donderdag vrijdag zaterdag zondag pauze les lessen klas school
  leraar docent mentor leerling leerlingen ouder ouders moeder vader vriend vrienden vriendin vriendinnen jongen meisje kinderen
  afspraak afspraken gesprek gesprekken verslag melding stap dossier groep plein kantine gang fiets tas boek telefoon foto
  goed goede slecht slechte leuk mooi fijn rot boos bang verdrietig moe ziek eens weg terug thuis buiten binnen
  ja nee wel geen graag dank hallo hoi beste geachte lieve groet groeten met vriendelijke mevrouw meneer heer juf meester
  een twee drie vier vijf zes zeven acht negen tien
  vast kast last rest feest beest dienst winst kunst markt wenden harde zachte varen sparen sparren paren jaren haren
  beland milaan juiste juist emmer emmers botje tomaat leven leve lever naam namen daad daden
`);

/** Whether people also write the folded word without meaning a pupil. */
export const isOrdinary = (folded: string, capital: boolean): boolean =>
  NAME_LIKE_WORDS.has(folded) || COMMON_WORDS.has(folded) || (!capital && WORDS_WHEN_SMALL.has(folded));

/** Abbreviations that are also written in capitals, as initials are; folded, without dots. */
export const CAPITAL_ABBREVIATIONS = set('bv nv nb ps wc tv pc iq gb mb kg eg ad');

/** Abbreviations after whose dot a sentence goes on; folded, without dots. */
export const ABBREVIATIONS = set(`
  bijv nl enz etc dhr mw mevr dr drs ir mr ing prof nr blz tel vr ma di wo do vr za zo jan feb mrt apr jun jul aug sep okt nov dec
`);

/** Capitalised words that are no pupil: subjects, apps, feasts, languages; folded. */
export const CAPITALISED_WORDS = set(`
  nederland nederlands nederlandse engels engelse duits duitse frans franse spaans turks turkse
  arabisch arabische marokkaans marokkaanse pools poolse chinees chinese surinaams surinaamse europa europese
  somtoday halt ict vmbo havo vwo mbo bb kb tl lo wiskunde biologie
  whatsapp snapchat instagram insta tiktok facebook youtube discord twitch roblox minecraft fortnite google teams magister telegram twitter
  kerst kerstmis pasen pinksteren sinterklaas ramadan suikerfeest koningsdag carnaval hemelvaart
  kindertelefoon pestweb politie veilig thuis slachtofferhulp meldknop helpwanted god jezus allah
`);
