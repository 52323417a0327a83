/** Twelve invented cases, one in every stage. All names are of insects and tests: nobody at school can be meant. */
import { GROUP, PUPIL } from '../../../../words/phrases';
import { WORDS } from '../../../../words/school-words';
import type { Channel, EvaluationOutcome, Form, Place } from '../../../domain/vocabulary';

export interface Story {
  readonly targeted: readonly [first: string, last: string];
  readonly bullying: readonly (readonly [first: string, last: string])[];
  readonly follower?: readonly [first: string, last: string];
  readonly class: string;
  readonly forms: readonly Form[];
  readonly places: readonly Place[];
  readonly facts: string;
  readonly quote: string;
  readonly howLong: string;
  /** What those who bully agree to do. */
  readonly agreement: string;
  /** How many days ago each step was worked, the report first; the case is at the last of them. */
  readonly steps: readonly number[];
  /** How many tasks of the last step were done; all when left out. */
  readonly tasksDone?: number;
  readonly channel?: Channel;
  /** Held evaluations: at which step, how many days ago, and how it was. */
  readonly held?: readonly { readonly step: number; readonly daysAgo: number; readonly outcome: EvaluationOutcome }[];
  /** What stands out, days ago. */
  readonly observed?: readonly (readonly [daysAgo: number, facts: string])[];
  /** Told to someone else first, and not yet handed to who leads the case. */
  readonly notHandedOver?: boolean;
  readonly consent?: 'missing' | 'refused';
  /** Parents of the targeted pupil were called in vain. */
  readonly parentsNotReached?: boolean;
  /** A measure for the first who bullies: which of the procedure's, and for how many days, counted from so many days ago. */
  readonly measure?: { readonly index: number; readonly daysAgo: number; readonly days: number; readonly what: string };
  readonly offered?: boolean;
  readonly closed?: number;
}

const groupName = (place: number): string => WORDS.groupNames[place % WORDS.groupNames.length] ?? '';

export const STORIES: readonly Story[] = [
  {
    targeted: ['Voorbeeld', 'Vlinder'],
    bullying: [['Test', 'de Tester']],
    class: groupName(0),
    forms: ['verbal'],
    places: ['corridor'],
    facts: `In de rij bij het lokaal werd ${PUPIL.the} drie keer uitgelachen om de schoenen.`,
    quote: 'Ze zeggen het elke keer als ik langsloop.',
    howLong: 'Ongeveer een week.',
    agreement: 'Niets meer zeggen over iemands schoenen of kleren.',
    steps: [0],
    tasksDone: 1,
    notHandedOver: true,
  },
  {
    targeted: ['Mara', 'Voorbeeldmier'],
    bullying: [['Proef', 'van der Wesp']],
    class: groupName(1),
    forms: ['relational', 'digital'],
    places: ['online', 'classroom'],
    facts: `${PUPIL.capital.the} is uit de groepsapp van ${GROUP.the} gezet. In de les wil niemand naast ${PUPIL.the} zitten.`,
    quote: 'Ik zie dat ze over mij appen. Als ik kijk, leggen ze de telefoon weg.',
    howLong: 'Sinds de herfst, eerst af en toe en nu elke dag.',
    agreement: `De groepsapp is weer van ${GROUP.whole}, en niemand wordt eruit gezet.`,
    steps: [4, 1],
    tasksDone: 3,
    consent: 'missing',
    parentsNotReached: true,
  },
  {
    targeted: ['Kobus', 'Krekel'],
    bullying: [
      ['Demo', 'Hommel'],
      ['Toets', 'de Bij'],
    ],
    class: groupName(2),
    forms: ['physical'],
    places: ['schoolyard', 'changing-room'],
    facts: `Bij het omkleden werd ${PUPIL.the} tegen de kast geduwd. Een medewerker zag een blauwe plek op de arm.`,
    quote: 'Ik ga na gym altijd als laatste weg, dan zijn ze er niet meer.',
    howLong: 'Drie weken.',
    agreement: `Omkleden gebeurt met een medewerker vlakbij. Niemand zit aan een ander.`,
    steps: [8, 6, 2],
    tasksDone: 6,
  },
  {
    targeted: ['Fien', 'Fictief'],
    bullying: [['Model', 'Libel']],
    follower: ['Kopie', 'Libel'],
    class: groupName(3),
    forms: ['material'],
    places: ['classroom', 'canteen'],
    facts: `De etui van ${PUPIL.the} lag twee keer in de prullenbak. De agenda is nat gemaakt.`,
    quote: 'Ik zeg thuis dat ik mijn spullen kwijt ben.',
    howLong: 'Een maand.',
    agreement: 'Van spullen van een ander blijf je af. De agenda wordt vergoed.',
    steps: [14, 12, 9, 5],
  },
  {
    targeted: ['Bram', 'Bijvoorbeeld'],
    bullying: [['Schets', 'Sprinkhaan']],
    class: groupName(4),
    forms: ['verbal', 'relational'],
    places: ['canteen'],
    facts: `Aan tafel in de pauze schuiven ${PUPIL.many} op als ${PUPIL.the} gaat zitten.`,
    quote: 'Ik eet nu op de wc.',
    howLong: 'Twee maanden.',
    agreement: 'Aan elke tafel is er plaats.',
    steps: [28, 26, 23, 20, 18],
    tasksDone: 0,
    observed: [[6, `${PUPIL.capital.the} at weer in de pauze, aan de tafel van ${GROUP.other}.`]],
  },
  {
    targeted: ['Zoë', 'Zomaar'],
    bullying: [['Ontwerp', 'Oorworm']],
    class: groupName(5),
    forms: ['digital'],
    places: ['online'],
    facts: `Er ging een bewerkte foto van ${PUPIL.the} rond. De foto is verwijderd en iedereen heeft dat laten zien.`,
    quote: 'Het ergste was dat iedereen het al had gezien.',
    howLong: 'Een week.',
    agreement: `De foto is overal weg, en wie hem nog ziet, zegt dat tegen een medewerker.`,
    steps: [32, 30, 28, 25, 10],
    held: [{ step: 4, daysAgo: 10, outcome: 'stopped' }],
    observed: [[3, `Een medewerker zag de ${PUPIL.many} samen aan een opdracht werken.`]],
  },
  {
    targeted: ['Nour', 'Nepnaam'],
    bullying: [['Versie', 'Vlieg']],
    class: groupName(6),
    forms: ['verbal'],
    places: ['way-to-school'],
    facts: `Op de fiets naar huis rijdt een groepje naast ${PUPIL.the} en roept namen.`,
    quote: 'Ik fiets nu om, dat is twintig minuten langer.',
    howLong: 'Zes weken.',
    agreement: 'Op de fiets rijdt ieder met de eigen groep naar huis.',
    steps: [30, 28, 25, 22, 3],
    held: [{ step: 4, daysAgo: 3, outcome: 'less' }],
  },
  {
    targeted: ['Daan', 'Doorsnee'],
    bullying: [['Kladje', 'Kever']],
    follower: ['Schaduw', 'Kever'],
    class: groupName(7),
    forms: ['physical', 'verbal'],
    places: ['corridor', 'schoolyard'],
    facts: `Na de eerste gesprekken bleef het een week rustig. Daarna werd ${PUPIL.the} weer klemgezet in de pauze.`,
    quote: 'Ik dacht dat het over was.',
    howLong: 'Sinds het begin van het schooljaar.',
    agreement: `In de pauze loopt ieder door, en Kladje zoekt ${PUPIL.the} niet op.`,
    steps: [48, 46, 43, 40, 22, 6],
    tasksDone: 4,
    held: [{ step: 4, daysAgo: 23, outcome: 'same' }],
    offered: true,
  },
  {
    targeted: ['Isa', 'Ingevuld'],
    bullying: [['Blanco', 'Bromvlieg']],
    class: groupName(8),
    forms: ['relational'],
    places: ['classroom', 'online'],
    facts: `${PUPIL.capital.the} wordt bij groepswerk buitengesloten. In een spel zonder ${PUPIL.the} wordt de naam gebruikt.`,
    quote: 'Ik hoor er gewoon niet meer bij.',
    howLong: 'Een half jaar, met rustige weken ertussen.',
    agreement: `Bij groepswerk deelt een medewerker de groepen in.`,
    steps: [70, 68, 65, 62, 45, 40, 12],
    tasksDone: 2,
    held: [
      { step: 4, daysAgo: 46, outcome: 'less' },
      { step: 5, daysAgo: 24, outcome: 'same' },
    ],
  },
  {
    targeted: ['Sem', 'Sjabloon'],
    bullying: [['Stempel', 'Steekmug']],
    class: groupName(9),
    forms: ['physical', 'digital'],
    places: ['schoolyard', 'online'],
    facts: `${PUPIL.capital.the} werd geschopt en er is een filmpje van gemaakt. Er waren vijf ${PUPIL.many} bij.`,
    quote: 'Ik durf niet meer naar buiten in de pauze.',
    howLong: 'Vier maanden.',
    agreement: 'Geen filmpjes op school. Wie er een krijgt, stuurt het niet door.',
    steps: [95, 93, 90, 86, 70, 64, 40, 4],
    tasksDone: 1,
    held: [
      { step: 4, daysAgo: 71, outcome: 'same' },
      { step: 5, daysAgo: 48, outcome: 'same' },
      { step: 6, daysAgo: 24, outcome: 'worse' },
    ],
    measure: { index: 0, daysAgo: 30, days: 26, what: 'Een project over pesten, met een verslag en een gesprek erna.' },
  },
  {
    targeted: ['Lot', 'Leeg'],
    bullying: [['Patroon', 'Pissebed']],
    class: groupName(10),
    forms: ['verbal', 'material', 'physical'],
    places: ['classroom', 'corridor', 'schoolyard'],
    facts: `Ondanks de waarschuwing is de tas van ${PUPIL.the} vernield en is ${PUPIL.the} bedreigd.`,
    quote: 'Ik wil hier niet meer zijn.',
    howLong: 'Het hele schooljaar.',
    agreement: 'Er is geen contact, op school en online.',
    steps: [130, 128, 124, 120, 104, 98, 74, 40, 9],
    tasksDone: 1,
    held: [
      { step: 4, daysAgo: 105, outcome: 'less' },
      { step: 5, daysAgo: 80, outcome: 'same' },
      { step: 6, daysAgo: 58, outcome: 'same' },
    ],
    measure: { index: 0, daysAgo: 60, days: 40, what: 'Een project over pesten.' },
  },
  {
    targeted: ['Pim', 'Papier'],
    bullying: [['Karton', 'Kakkerlak']],
    class: groupName(11),
    forms: ['verbal'],
    places: ['classroom'],
    facts: `In de les werd bij elk antwoord van ${PUPIL.the} gezucht en gelachen.`,
    quote: 'Ik steek mijn vinger niet meer op.',
    howLong: 'Twee weken.',
    agreement: 'Bij een antwoord in de les is het stil.',
    steps: [75, 74, 71, 68, 52],
    held: [
      { step: 4, daysAgo: 52, outcome: 'less' },
      { step: 4, daysAgo: 20, outcome: 'stopped' },
    ],
    closed: 19,
  },
];
