/**
 * 4,096 Dutch words of four to nine letters for passphrases, in alphabetical order: easy to spell, without accents, names
 * of people, children, violence, illness, drink or religion.
 *
 * Chosen from the word list of OpenTaal (https://opentaal.org), © 1996-2020 OpenTaal and its makers, under the
 * revised BSD licence and CC BY 3.0.
 */
const TEXT = `
aaien aaiing aalpomp aanbouw aandeel aankoop aanloop aanname aannemer aanplant aanrecht aantal aanvraag aanwezig
aanzet aanzicht aard aardappel aardbaan aardbei aardboor aarddraad aarde aardeweg aardgewas aardglobe aardig aardlaag
aardmuis aardnoot aardpeer aardplooi aardpool aardrups aardspin aardwas aardwerk abri abrupt absoluut abstract absurd
academie accent accept acces account accu acculader accuraat acht achtarm achtbaan achthoek achtste achtvlak acte
acteur actie actiedag actiefoto actieplan actor actrice actueel adder adelaar ademen ader adjudant adjunct admiraal
adoptie adres advies adviseur afdaling afdeling afdracht afdruk affiche afgezant afging afgrond afkomst afmeting
afname afnemer afrit afro afslag afspraak afstand aftocht afwas afweging afwezig afzender agenda agent agraaf airbus
airco airport aker akker akkerrand akkoord akte aktetas alarm alarmbel alarmklok albatros album alert alfa alfabet
alfahulp algemeen alias alibi allegro almanak altaar alto altviool amateur ambacht ambitie ambt amigo amulet amusant
analist analogie analyse ananas animatie anker ankerplek ankertouw anomalie anoniem antenne antiek antwoord apart
apotheek apparaat appel appelslof applaus aquarium arcade archief area areaal arena argument argus armada armband
armgebaar armhuis armkracht armlengte armspier armsteun armstoel aroma artefact artiest artikel aspect asperge atelier
atheneum atleet atlete atol atoom atrium attent auditie aula auto autobus autokoper autolader automaat automodel
autonoom autopolis autoradio autoslot autoweg avatar avenue avond avondklok avondmaal avondzon avontuur azen azuur
baal baan baanbed baanloper baansport baanvak baanveger baar baard baardvis baarkleed baars baas baasschap babbelen
bachelor baden badge badjas badkamer badkuip badpak bakermat bakken baksel baksteen balans balie baljuw balk balkon
ballade ballon balsem balsport bamboe banaan band bandfoto bandlid bang banjo bank bankbed bankboek bankdruk banket
bankgiro bankgroep bankier bankkaart bankkluis bankloket bankpas banksaldo banksite bankstel bankterm bankzaak barak
barbecue baring bariton bark barman barok bars barsten basaal base basilica basis basisnet basispas basistaak basket
bassin bazig bazuin bedaard bedbank bedbodem bedding bedframe beding bedlamp bedpan bedplank bedrag bedreven bedsprei
bedstro beelden been beenkam beenstuk beer beerkar beerton beerwagen beginsel begonia begrip behouden beier beitel
beker bekleder bekwaam belactie belader belang belboei belbundel belbus beleg belegstuk beleving belkaart beller
belminuut belspel beltegoed belwinkel bemaling benaming benzine bepaling beraden bereiden berg bergeend berging
bergkam bergmeer bergpas bergstok bergweg bering berm bermsloot beslag bestaan bestel betaling beter betoging beugel
beuk beukenbos beurs beursdag beurshuis bever beving bewaker beweging bewerken bezem bezemstok bezoeker bezorger
bieder bieding biefstuk bies biet biezen bigband bikini biljart biljet biljoen binden binding bint biograaf bioloog
bioscoop biotoop blad bladeren bladkever blauw blauwdruk blazen blazoen bleek blende bleu blik blikken bloeien bloesem
blog blok blokdag blokdruk blokeend blokhuis blokkade blokpolis blouse blussen board bodem bodemdier bodemlaag
bodemstuk bodemtank bodemvis body bodycheck bodysafe boedel boei boeiend boek boekblok boekdruk boeken boeking
boekstuk bogen boiler bokser bolder bolwerk bomen bomenlaan bond bonus boog boomstam boomtak boomwagen boor boorbuis
boord boordnet boorhamer boorkop boortol boot bord bordeaux bordspel borduur boren boring borstel bosbes bosbodem
bosbouwer bosdomein bosduif bosfeest bosgeur bosgroep bosland bosloop boslucht bosmier bosmuis bospark bosplan bosrand
bosspel bosspin bostuin bostype bosuil bosvaren bosviool bosvogel bosvrucht bosweg boter boterkoek boterpot botervis
botsen botsing botten bout bouwer bouwplan bouwsel bouwwerk bowl braam braambos brakwater branche break breedte
breiden breien brein breking brengen brevet brief brigade briljant brink brochure broeder broek broekbos broekrok
broekstuk broekzak brok bron brons brontaal bronwater brood broodblik broodkar broodzak brug brugdag brughoek bruin
bruinvis budget buffet buggy buigen buiging building buis buisklok buiten buizerd bulletin bumper bundel bungalow
bureau burg burger burgwal burrito busbaan busbouwer busdienst bushalte buskaart buslading busnummer buspas busreis
busroute bussluis busstop bustaxi busticket bustour bustunnel butler button buur buurman buurt buurtauto buurtbus
buurthuis buurtteam buurtweg byte cabaret cabine cache cactus cadeau cadet cafeetje cake cakeblik camera campagne
camper camping campus canada canon cantate cantor canyon cape capsule caravan carbon cargo carillon carnaval carrier
carter cartoon cassatie cassette cellist cello cent centaur center centrum centstuk charmant chat chateau check chef
chefschap chemisch cheque chic chloride chocola chose cilinder cinema circuit cirkel citaat citadel citatie citroen
civiel clausule climax clip cloud club clubdag clubpas clubteam clubtour cluster coalitie coaster cobra cockpit code
codering codeslot colbert collega colonne column combo comeback comedy comic compact complex compote computer concern
concours concreet conditie conform congres conjunct console consul contact content continu controle conus cookie
corner corona corps corpus correct corso cottage coupe couplet coureur cowboy coyote creatie credit crew criticus
cruise cultuur curry cursief cursus curve cycloon cyclus dagbalans dagbasis dagbedrag dagblad dagboek dagbudget
dagdeel dagdienst dagdroom dagetappe daghulp dagkaart dagkoers dagkrant daglengte dagleven daglicht dagloon dagmaat
dagmerk dagnummer dagomzet dagopname dagorder dagpas dagploeg dagrecord dagreis dagretour dagritme dagrugzak dagschema
dagslot dagsoep dagsucces dagtaak dagtekst dagticket dagtocht dagtotaal dagtrip dagwerk dagwinst dagzaal dagzege
dahlia dakbaan dakbalk dakdeel dakdrager dakhaas dakkamer dakladder dakleer daklicht dakluik dakpan dakraam dakrail
dakrand dakruiter dakspant dakstoel daktuin dakvlak dakvloer dakvorm dakwerk dalen daling dammen damp dampen dance
dancing danken dansen darter dashond dasspeld database date datering datje datum debat debutant deck decor decorstuk
decreet deeg deel deelauto deelname deelplan deelraad deeltaak deelteken deelzin deken dekken dekking deklaag deksel
delier deling delta demo demodag demping denktank deposito depot derby dertig desa design desk dessert detail detector
deur deurbel deurmat deurslot diagnose diagram diaken dialect dialoog diamant diameter dicht dieet dienaar dienen
dienst diepte dier dierbaar dierenbos diermodel diesel digitaal dilemma dimensie diner ding dingen dinsdag diploma
directie dirigent disc disco discobus discreet discus disk display dispuut distel district divisie doctor doctrine
document doek doelen doelman doelpunt doelwit doen doener dollar domein domkerk domoor donatie donjon donker donor
donut doolhof doopvont doorgang doorslag dorp dorpel dorpshuis dosering dosis douane douche doven doventolk download
draad draadeind draaien dracht drager draver drie driehoek drieklank driespan driestar drietand drieweg drink drinkbus
drinkfles drinkkan drive drom dromer droogte droom droomauto droomdag droomhuis droppel druif druk drukken drukmeter
drukorder drukpan drukring druktank drukwerk drukzin drum drumband drummer drumsolo drumstel druppel dubbel duck duet
duiden duiding duif duik duikadres duikboot duikdag duikeend duiker duikfles duiking duikplek duikteam duim duimstok
duin duinpan duizend duur duurloop duursport duurzaam dynamo dynastie echo echt echtpaar economie editie editor
educatie eekhoorn eend eender eenheid eentje eervol eetbaar eetzaal eeuw eeuwig effect effen egaal egel egelskop
egelvis eier eigen eigennaam eiland eind einde eindig eindloon eindnoot eindspel eindstop eindtrap eitje eiwit
eiwitbron ekster eland elastiek elegant elektron element elfde elft elftal elite elleboog elpee embleem emiraat
emissie emmer emotie emulsie energie engine enigma enkel enkelspel enorm ensemble enter entree envelop enzym episode
eretitel erts ervaring esdoorn espresso essay etage etagebed etappe eten etentje ether etiket euro eurobond eurocent
eurofles euromunt euronorm euroteken evolutie exact examen exchange exotisch expansie expert expo exponent export
expres extern fabriek factor factuur fair fakkel fanfare fantasie fasering fatsoen fauna favoriet federaal feest
feestdag feestmaal fenomeen fervent festival ficus fiets fietsbel fietsdag fietskar fietsnet fietspet fietsslot
fietstas figuur file filet filiaal film filmblik filmdag filmliga filmplan filmrol filmster filmzon filosoof filter
finale firewall fitter fitting flamingo flank flat flauw fles flexibel flow fluit fluiteend fluitsolo flyer folder
folie font fontein fooi fooienpot foon formatie formule fornuis fors fortuin forum fossiel foto fotokader fotomodel
fotoserie fotostop fototas fractie fragment frame fregat frequent friet frietpan frietzak fris frisgewas fruit
fruitdag functie galerie game gamma gang gangbaar gangboord gangdeur gangkast ganglicht gangloper gangmat gangpad gans
garage garantie garen garnaal gast gastgever gastmaal gave gazon gebaar gebakken gebouw gebruik gedeelte geduldig
geefster geestig gehalte geheel geheugen geloof geluk generaal geniaal genoegen genre geograaf geoloog gesp gesprek
gespriem getal getouw geul geur geval gevel geveltrap gevelwand gever gewas gezang gezegde gezellig gids gieten gigant
giro giropas gitaar gitarist glad glans glasmat glasruit glaswol gletsjer globaal globe gloed goed goedendag goedkoop
goeroe golven gomboom gomhars gordel goten graad graal graat gracht grap grappig gras grasgewas grasmat grasplein
grasveld green grendel grens grensvlak grenzen greppel griffier grill grillpan groeien groen groenarm groendak
groenloop groenplan groep groeptaal groet groeven grond grondplan grondstof grondtaal grondvlak grondwal grootte grot
gunstig gymnast gymzaal haag haagbos haai haal haalbaar haan haar haarband haarbos haarcoupe haard haardstel haargrens
haarkam haarknip haarkrul haarmode haarnaald haarpluk haarpunt haarstuk haartype haarwater haarworm haarzak haas
habitat hagedis hagel haken hakken half halfbroer halfjaar halfpipe halfrond halfuur hall halo hals halsband halsring
halte halve halvemaan halvering halvezool hamer hamerhaai hamerkop hamerstuk hamerteen hamster hand handappel handbel
handboek handdoek handdruk handel handig handkar handlezer handmixer handstuk handtas handteken handvat handvest
handwas handwerk handzeep hard harddisk harder harding hardloper harig haring harmonie harnas harp hart harten
hartklep hartslag havo heelal heester heklicht hekmotor hekwerk helft heli helling helm helmstok helmteken helpen hemd
hemdsmouw hendel hengel herberg herder herfstbos hertogin heuvel hitte hittebron hittepit hobby hobbydier hobo
hockeyer hoed hoedenpen hoeder hoedster hoek hoekhuis hoekkamer hoekmeter hoekstuk hoektand hoekzak hoera hoeve
hologram holte hommel hondenbed hoofd hoofdbron hoofddoek hoofdknik hoofdnet hoofdring hoofdstel hoofdtak hoofdwas
hoofdzin hoog hoogdag hoogdruk hoogfeest hoogland hoogoven hoogstam hoogte hoogvogel hoogwater hoop hoopvol hoorbaar
hoorder hoorspel hopper horizon horloge hormoon hotdog hotel hotelbed hotelgast houding hout houtblok houtdruk
houtgewas houtkever houtkoper houtkrul houtring houtskool houtsnip houtvlot houtwal houtwol huis huisadres huisanker
huisarts huisbel huisdier huisgezin huisjas huiskamer huismuis huisspin huistaak hulp hulpbron hulpgever hulpplan
hulpstuk hulpteam humeur hunebed huurauto huurder huurster hybride hydra icoon ideaal idee identiek imago imitatie
import index indruk inductie info infodag infostand ingang ingreep inheems inkomen inkt inktfles inktgom inktkoker
inktpot inktstel inktvis inktvlek input insect insigne intentie intocht intrede intro inval invalster invloed inwoner
inzet inzetplan inzetstuk inzicht item jaar jaarbonus jaarclub jaardag jaardicht jaargang jaarkaart jaarnota jaaromzet
jaarplan jaarring jaartal jaarthema jacuzzi jargon jaszak jeep journaal jubileum juist jumbo junctie jungle jurist
jurk jury juweel juwelier kaak kaars kaart kaas kaaskamer kaassaus kaastaart kabel kabelbaan kabelgast kabelnet
kabelpont kabelslot kabeltouw kabinet kabouter kachel kadaster kade kader kaft kalender kalf kaliber kalkoen kalm
kameel kameleon kamer kamerbank kamerdeur kamerjas kamerkoor kamerrok kamerwand kammen kampioen kamwiel kanarie
kangoeroe kanjer kano kans kansel kansmodel kansteam kanten kantine kantoor kapitein kapsel karakter karamel karper
kart kartel karton karwei kassa kassei kast kasteel kastslot kastwand katoen katten kauw kauwen kauwgom keeper keer
keerdicht keermuur keerring keersluis keerwater kegel kegelslak keihard keizer kelder kenbaar kenmerk kenner kenteken
keramiek kermis kers kersenpit ketel ketelhuis ketelkoek keteltrom keten ketting keuken keuring keurmerk keuze kever
keyboard kiem kier kies kiezen kikker kilo kilobyte kilogram kiloliter kilometer kilovolt kilowatt kipfilet kippen
kist klaar kladblok klank klanktrap klant klaring klasse klaver klavier kleden kleed kleintje klep kleurig klever klif
klik klikken klim klimaat klimdag klimmen klimnet klimstok klimtouw kling kliniek klinker klok klokbeker klokradio
klokslot klomp klompvis kloppen kluis kluit klus klusdag klussen knal knalpot knap knappen knapzak knie kniestuk knik
knip knippen knoflook knol knoop knopen knot knuffel knus koebel koeherder koehuid koek koekblik koekenpan koekoek
koel koelblok koeler koeling koelkast koelkop koeltas koelwagen koemarkt koepel koer koereiger koerier koers koersauto
koersdag koestal koestraat koets koetshuis koetswerk koffer koffie koken koker kokerrok kolk kolom kolomkop kolonie
kolos komedie komeet komiek komma kompas komst koning kooi kool koolader koolemmer koolvis koop koopakte koopavond
koopdag koopoptie kooporder koopster koor koord koorhek kopblad kopen koper koperdruk kopererts koperstuk koperwiek
kopie koplamp koplicht koploper kopman kopnagel koppelen kopstem kopstuk koptekst koraal korf korrel kort kortfilm
korthaar korting kost kostbaar kosthuis kostuum kotelet koud kous kraag kraageend kraagstuk kraai kraak kraam krab
krabber kracht krant krassen krat krater krediet kreeft kristal kroket krokodil kroon kroonstuk kruid kruidboek
kruidkoek kruidnoot kruidtuin kruik kruim krul kubus kudde kuiken kuil kuip kunst kunstfoto kunstkoe kunststof kurk
kussen kust kustregio kustwater kustweg kwartier kweek kweekbed kweekvis kwintet laag laan laars laat label labrador
lach lachen ladder lade laden lader lading lagen lager lagerhuis laken lakenzak lamp land landdag landhuis landing
landkaart landmeter landschap landstaal landsvlag landweg lang langtong langzaam lantaarn laptop lasagne lassen last
lastig lastwagen laureaat leader lector leden ledendag ledenpas leefbaar leer leerboek leerder leergang leerjaar
leerplan leerroute leerstuk leertaak leerweg leesbaar legende leggen legging leider leiding leidster lenen lener
lengte lentedag lentejas lentezon lepel leren letter leuk leuning level leven levering lezen lezer lezing licht
lichtblok lichtdruk lichtnet lichtpen lied liedboek lift liften liftkoker liftster liga liggen limerick limo limonade
lineair linie link linker links linkshalf liter local locatie loep logboek logen logisch logo lokaal loket lollig
lolly lombok long longader lood loods look loon loop loopauto loopbaan loopdag looppas loopster loopvlak loopwagen
loot lopen loper lotion lucht luchtbed luchtnet luchtweg lucifer luid luiden luidklok luik luipaard luit lunch luxe
luxeauto luxebrood luxehotel luxeleven luxemerk luxepaard luxetrein luxewagen maag maaier maal maaltand maan maand
maandag maanfoto maankop maanring maanstand maanvis maat maatbeker maatkan maatlat maatstok maattabel maatvis machine
magazine magneet magnum mail mailadres mailorder majeur majoor major makelaar maken manager manche mand manen manicure
manilla mantel marathon marche marinier marionet maritiem markt marktdag marmer mars marsgrond marsland marsroute
marstenue mascotte masker materie matig matras matrix matroos matter mavo maximum medaille medium meerboei meerdere
meerkamp meeroever meerpen meerstoel meertouw meertros meervoud meerwerk meet meetbuis meetdag meetlat meetmodel
meetnet meetstok meetwagen melden melding melk melkauto melkbus melker melkfles melkhuis melkkan melkkies melkkoe
melkkrat melkpot melkstal melktand melkwol melodie meloen membraan memo memoblok memobord mengen menging mengsel
menigte mening merg merk merkbaar merksteen merkteken merrie metaal metafoor meten meteoor meter metgezel methode
meting metro meubel micro middag middel mier migratie milieu miljard miljoen minder mineraal mini minibus minidisk
minimaal minirok minister minitrip minuut mirakel mixer mobiel mode modefoto modehuis model modem modern module modus
moeder moedig moeite moeras moes moesappel moeskruid moesson molen moment monarch monden monding mondstuk mondwater
monitor monogram montage monteur monument morgen mortel mossel motel motion motor motorjas mouw move muffin muilpeer
muis muisarm muismat munt munten munthuis muntmeter muntstuk muntteken museum musicus muskaat mustang muts muur
muurkluis muurvlak muze muziek muzikaal mysterie naad naald naaldbos naam naambord naamdag naamgever naast nacht
nachtbel nachtnet nachtuil nagel nagelbed najaar namiddag natie natuur nautilus navel neer negen neiging nest nestblok
nestkamer nestor netel netkaart netkous netmaag netnummer netstroom netvlies netwerk neus neutraal nevel nieter nieuw
niveau nodig noemer noot norm normaal nota notaris notatie notering notie notitie novelle nulpunt nummer nuttig oase
ober object oceaan ochtend octaaf octopus octrooi odeur oefening oerwoud oester oeuvre oever oeverwal ogenblik oker
olie oliebron oliedruk oliefles oliejas oliekan oliekop oliemeter olienoot oliepalm oliesteen olietank olievlek
olifant omega omelet omgang omgeving omhulsel omroep omslag omvang omweg omzet onderarm ondiep ongewoon ontstaan
ontwerp oogpunt oogst oogstdag ooievaar oorbel oorkonde oorzaak oosters oostkust opdeling opdracht open openbaar
opener opening openlucht ophaler opinie opkomst oplage opleider opleving oplopen opname opnemer oprecht oprit opslag
opstel optie optimaal optisch optocht optreden opvolger opzet opzicht opziener order organist orgel origine orkaan
orkest otter oudheid oudste outfit ovaal ovatie oven overgang overheid overig overleg overname paan paar paard paars
pagina pagode pakhuis pakket pakking palazzo paleis palen paling palm palmares palmtak panama pancake pand panda
paneel panel panfluit panlat panne panorama pansfluit panvis papegaai paper papier papyrus paraat parade parallel
paraplu parcours parel parfum park parkbos parket parking parkweg parochie parool party pasar pasfoto pashoogte
paskaart paskamer paslezer pasmodel pasmunt pasnummer paspoort pasrand passen passing pasta pasvorm paswoord patat
patroon pauw pauwoog pauze pedaal pedagoog peergroep peiler peiling pelgrim peller pels pelsjas penalty pendrive
pennen penning pens pension penvriend peper peperbus perceel perfect periode perk perken peroxide perron pers persen
persfoto perskaart petfles pianist piano piccolo picknick piek piekdag pieper pier pigment piket pilaar piloot pilot
pinda pink pinkring pioen piraat piramide pitstop pittig pitvrucht pixel pizza plaats plafond plak plakadres plakken
plan planbord plandeel planeet plank plankton planning plant plantbed plasma plastic plat platbodem platentas platform
platvis plechtig plein pleister plek pletter plezier plint ploeg plooi plot plots plug pluim pluis pluk plukken plus
plusteken pocket podcast podium poeder poeier poespas poetsen pointe polder polis poll polo polymeer polynoom pomp
pompbuis pompen pompkamer pompoen pompstok pompwagen pond pons pont pony ponyclub ponywagen pook pool poolanker
poolbeer poolhond poolnacht pooltafel poolwind poos popgroep populair portaal portie portret positie postbus poster
pothoed potkachel potlood potplant potter poule praat pracht prairie praten precies prei preiplant preiring prelude
premie prent prestige pret pretpark prettig prik prikken prikklok prikpen prikstok primair primeur primus prinses
printer prior prisma privaat proberen product proef proefdag profclub profiel program project promotie prompt prop
provider pruik pruim publiek pudding punctie punt punten punthamer puntig puntkomma puntstuk puntzak puppy puree
putting puur puzzel pyjama python quiz raad raadgever raadkamer raadsel raaf raak raakvlak raam raap raat race
raceauto racedag racer raceteam racewagen radar raden rader radio radionet radiotak radius rager rail railauto raket
raming rand randen randweg randzee rang range rangorde ranking rantsoen rapport rasp raspaard rating reactie reageren
realist receptie recht reclame record rector redactie redder reden reductie reed reeks reep refrein regeling regen
regenarm regendag regenjas regenton regering regie regio register reiger reiken reiniger reis reisboek reisbus reisdag
reisorder reispas reisplan reistas reiswagen reiszak reizen reiziger rekening rekken relatie release relevant reling
remake remedie remise remmer renbaan rendabel renet renner rente rentree renwagen replica reporter reserve resident
resort retour return reuk reukwater reus review revue ribbel richel richting ridder riek riem riff rimpel ring ringbus
ringer ringnet ringweg rinkel ritme rivier robot robuust rocker rockster rodeo roeien roep roer roeren roerlepel
roerpen roet rokjas rokken rokvest rokzadel rollen rolstoel romance romer rommelen romp rond ronde ronding rondreis
rondvis rondweg rong rood roodtint rooier rooiing rooster root rotatie rotonde rotor rotorkop rots rotsblok rotssteen
route routenet routine rozet rubber rubriek rugzak ruiker ruil ruilen ruim ruimen ruiming ruimte ruis ruit ruiter rund
rundleer runner rups rusten rusting safari safe safeloket salade salaris saldo salon saloon salto salvo samba sappig
sauna saurus saus sauspan saxofoon scala scan scanner scenario scene scepter schaal schakel schalen schat schelp
schema schenken schepen schetsen schipper schoen scholen schommel schort schouw schrift schroef schubben schuiven
schuren schuur scoop scooter score script seconde secret sectie sector sediment segment seizoen selectie semester
senaat senator sensatie sensor serie sering serre server service sessie setting sfeer shampoo sheet sheriff shirt shop
shopper shot show showmodel sigma signaal sikkel silo simpel simplex singel single sitcom site situatie sjaal sketch
slaap slaapbus slaapkop slaapmat slaapzak slak slalom slam slang slat slede slee sleep sleepnet sleepzak slepen sleuf
sleutel slinger slipper sloep slof slogan slok sloot slot slotbel slotdag sloten slotstuk sluier sluis sluiting
sluizen slurf smaak smelten smeren smiley snaar snack snackkar snap snavel sneeuwuil snelheid sneltram snelweg snipper
snoek snoep snoeppot snoepzak snoeren snooker snor snuit soap soapserie sociaal soep soepbeen soepblik soepel soepkip
soepkop sofa soft softdrink sokkel solist solitair solo soloactie solostuk sonar sonate sonde song sonnet soort soos
sopraan sound souvenir spaak spaarder spant spar sparappel sparen sparing spawater speaker speciaal spectrum speech
speeldag speen spek spektakel spel speld speler speling spellen spiegel spier spin spindraad spinhuis spinnen spinster
spiraal splinter spoed spoel spons spontaan sponzen spoor spoorbus spoornet spoorweg sporen sport sportdag sportnet
sportpas sportsok sporttak sportvis sportzak spray sprei spreker spreuk springen sproeier sprong sprookje spruit spul
spuug staaf staak staal staalwol staart staat stabiel stad stadium stadsbos stadsnet stadspas stafchef stage stagiair
stal stallen stam stamboom stamhuis stamkaart stammen stamper stamtaal stamvader stand standvis stap stapavond stapel
stappen stapsteen star starfruit start startdag starthek station status steak steeds steenuil steenweg steevast
steiger steil stek stekker stel stelling stelsel stem stembus stemdag stemhamer stemming stempas stempel stemronde
stengel step sterk stern steun steur steurvis stevig stiel stift stilstand stilte stilton stip stippen stoel stoelmat
stoep stoet stof stoffen stofjas stofkam stofzak stok stokmeter stokvis stol stoofpot stool stop stopfles stoppen
stopteken store stormen stormpas storten straal straling strand stream streek strepen strik strip stro strodak
stroming stroom struik stuiver stuk sturen stuur stuurtas stuwdam stuwmeer stylist subgroep subject subsidie subtiel
succes suiker suite super superbus supernet support surfer sushi sweater swing symbool symfonie synoniem synthese
systeem taai taak taal taalcode taaltaak taart taartpan tabel tabelkop tablet tachtig tactiek tafel tafelbel tafereel
takel takken taks talen talkshow tamboer tand tandarts tanding tandpasta tandwiel tango tank tankauto tanken tankpas
tankstop tanktas tankwagen tape tapedeck tapper taps target taxi taxibus taximeter team teamsport techniek teen tegel
tegoed teken tekenpen tekst telbaar telefoon telegram telg tellen telling telwoord temmer tempel tempo tenor tent
tentamen tentdak tentstok tentwagen tenue term terminal terrein terugweg test testauto testbaar testbed testdag
testkamer testmodel testplan teststrip testteam testwagen textiel textuur theater thee theebus theehuis theekop
theepot theewagen thema themadag theorie therapie thermos thuis thuisnet ticket tien tiental tillen timer tint tippen
titan titel toast tocht tochtlat toegang toekomst toer toerauto toerbus toerfiets toerist toermotor toernooi toertocht
toerwagen toestel toet toeter toets toezicht toilet token tolbadge tolboom tolbrug tolhek tolhuis tolk tolmuur
tolvignet tolweg tomaat toneel tonen toner tong tonmolen tonnage tonner tool toonbank toonder topclub toponiem toppen
topping toren torenuil totaal tour tourbus tournee tourzege touw tovenaar toveren township traag track tractor traden
traditie trailer training traject traktaat tralie tram tramnet tramstel tramweg transfer trapauto traphek traploper
trappen travee trechter tree treeft treffer trein trek trekbus trekdag trekkar trekker treknet trekpot trektouw
trekweg trekzak triatlon tribune trillen trilogie trimmer triomf triton trofee trokken trombone trombus trommel
trompet troon troop tropisch tros trots trouw trouwdag trucfoto truck trust tuba tube tuig tuighuis tuin tuinbed
tuindag tuindorp tuinhek tuinkamer tuinman tuinpark tuinplan tuintafel tuit tuitbeker tuitgevel tulp tulpenbed tune
tunnel turbine turbo turner twaalf twee tweed tweedjas tweeklank tweeling tweetakt twintig type typekamer typering
typisch uitbouw uitgave uitgever uitje uitkomst uitleg uitloper uitslag uitstap uitzicht ultra unaniem uniek uniform
unit update uurwerk vaan vaandel vaart vaas vaat vaatwas vacature vaccin vacht vakantie valk valuta vanger varen
variatie vatbaar vatten vector veder vederbos veeg veegwagen veelvoud veer veerhuis veerman veerpont veertien vegen
veger veiling velaar veld veldbed velddag veldfles veldloop veldmuis veldsport veldteam velduil veldweg vellen velling
vennoot venster vent venture ventweg veranda verbruik verdeler verdrag veren verf verfblik verfkwast verfpot verhaal
verheven verhuren vering verkoper verlener verlof vermogen vernis verschil versie verslag verssoort verstaan vertalen
vertonen vertrek verven verving vervolg verzoek vest vestzak vezel viaduct vide video vier vieravond vierde vierhoek
vierkant vierloper viertal viervlak view viewer vignet villa vilt viltpen vinden vinding vindster ving vinger vink
violist viool vioolkam virtueel visa visafoon visakte visavond visbank visboot visburger visclub visdag visdraad
visfauna visfilet visgeur visgids visgraat vishandel vishengel vishoek visie visite viskar viskist viskoper viskraam
viskweek vislepel vislucht vismaat vismarkt visnet visolie visotter vispan visplan visplek visreis vissaus vissen
vissloep vissmaak vissoep vissoort visspaan visstand visstek vistaart vistas vistocht vistrap vistrip vistuig visueel
visvoer viswater visweer viswinkel viszaak vitamine vlag vlaggen vlak vlakgom vlakken vlakte vlam vlammen vlaskop
vlechter vlees vleesdag vleeskoe vleespen vlek vlet vleugel vlieg vliegdag vlies vlinder vloed vloedbos vloeien vloer
vloermat vloerpas vlogger vlok vloot vocal vocht voeden voeding voeg voegen voeging voelen voer voerboot voerder
voerhek voering voerkorf voerplek voerstek voertaal voertuig voetbal voetstuk vogel vogelkop voldaan volgen volgorde
volk volkomen volledig volmaakt voltmeter voltooid volume vondst vonk voordeel voorjaar voorkeur voorman voornaam
voorraad voorstel voorvork voorwiel voorzorg vork vorkbeen vorm vormen vormgever vorming vormmeter vorst vorstdag
vorstkam vorstpan vouw vouwdak vouwmeter vouwwand vracht vredig vriezer vrucht vulkaan vullen vulling vuren vuur
vuurpan vuurpot vuurregen vuursteen vuurtoren vuurvogel waaier waar waarborg waardig wachter wadi wagen wagon wake
waken waling walmuur walnoot wals walvis wand wandelen wandklok wandmodel warm warmer wasbank wasbeer wasboom wasbord
wasdag wasdoek wasdraad washand washuis waskaars waskamer wasketel waskuip waslaag waslicht waslokaal wasmand wasmerk
wasmiddel wasmodel wasmolen wasnet waspit wasplank waspoeder wasruimte wassalon wasser wassing wassoort wasspeld
wasstel wasstift wastafel waswater waszak water waterbed waterdag waterkan waternet waterpas waterton watervat
waterweg waterzak watt wattmeter wattuur weblog website wedloop weed weefsel week weekblad weekdag weekeind weekend
weekomzet weekpas weektaak weer weeralarm weergave weerglas weerhaan weerkaart weerman weerradar weersite weertype
weervrouw weerwoord weet wegberm wegcode wegdeel wegdek wegdistel wegen wegennet weger wegging wegrace wegtype
wegwerker weide weinig weken wekker welkom wenden wending wenen wennen wereld werf werk werkbalk werkdag werkdruk
werker werkgever werking werkkamer werkmodel werkorder werkplek werkster werktaal werktuig werkvlak werkweek werkzaam
werpen werpster wervel werving western westkust wetboek weten wetgever wetten wever wieg wiek wiel wielkast wiellader
wikkel wildcard wilg wilgenbos wind winden winding windmeter windzak winkel winnaar winner winning winput winst
winterbed wissel woensdag wolbaal wolgras wolhaar wolk wolmarkt wolvilt wonder wonen woning wonnen woord workshop worm
wormgat wortel woud woudloper yoghurt zaag zaagblad zaagdak zaagtand zaaien zaak zaal zaalsport zacht zadel zadeldak
zadelpen zadeltas zagen zakagenda zakband zakboek zakdoek zakenman zakkam zakken zaklamp zalf zalm zang zanger
zangnoot zangster zaterdag zebra zeebaars zeedag zeedistel zeef zeegras zeekoe zeel zeeleeuw zeem zeeman zeeniveau
zeeoever zeeotter zeep zeepaling zeepbel zeepier zeepolder zeepvlok zeesluis zeester zeestuk zeevis zeeweg zeezeiler
zegekar zegel zegelwas zegen zegeteken zegewagen zeil zeildag zeiler zeillat zeilster zeilteam zeilwagen zekering
zeldzaam zender zending zenit zeppelin zero zesde zestig zetel zetten zetting zeven zilt zindeel zingen zinsdeel
zinspreuk zintuig zinvol zitter zitting zoeker zoen zoet zoetstof zolder zomer zomerbed zomerdag zomerjas zomervis
zomerzon zonadres zondag zone zonhoed zonnig zoogdier zool zoom zorg zorgloket zorgmodel zorgpas zorgplan zorgregio
zorgtaak zorgteam zorgvorm zout zoutmeer zoutpan zoutpot zoveel zuidkust zuidpool zuil zuinig zuiver zuurstok zwaaien
zwaan zwart zwartrok zwembad zwemmen zwemster zwerm zwerven zweven
`;

export const WORDS: readonly string[] = TEXT.trim().split(/\s+/);
