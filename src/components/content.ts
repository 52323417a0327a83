/** What text in `content/` may name, in the words of its editor; the properties of each stand in `content-components.ts`. */
import CallOrChat from './CallOrChat.astro';
import Callout from './Callout.astro';
import ContactDetails from './ContactDetails.astro';
import ContactPerson from './ContactPerson.astro';
import type { ContentComponent } from './content-components';
import Door from './Door.astro';
import Doors from './Doors.astro';
import Explanation from './Explanation.astro';
import Fact from './Fact.astro';
import FirstSteps from './FirstSteps.astro';
import Flow from './Flow.astro';
import FromProtocol from './FromProtocol.astro';
import HelpLine from './HelpLine.astro';
import HelpLines from './HelpLines.astro';
import Kept from './Kept.astro';
import LogSheet from './LogSheet.astro';
import PageIndex from './PageIndex.astro';
import Part from './Part.astro';
import RunningProgram from './RunningProgram.astro';
import SchoolPeople from './SchoolPeople.astro';
import Screen from './Screen.astro';
import Search from './Search.astro';
import Sentences from './Sentences.astro';
import SignalList from './SignalList.astro';
import Source from './Source.astro';
import TermList from './TermList.astro';
import Timeline from './Timeline.astro';
import Tracks from './Tracks.astro';
import Unchecked from './Unchecked.astro';
import Urgent from './Urgent.astro';
import Version from './Version.astro';

export const contentComponents = {
  Feit: Fact,
  Bron: Source,
  LetOp: Callout,
  Deel: Part,
  Zinnen: Sentences,
  Scherm: Screen,
  Uitleg: Explanation,
  UitProtocol: FromProtocol,
  Deuren: Doors,
  Deur: Door,
  Hulplijn: HelpLine,
  Hulplijnen: HelpLines,
  Spoed: Urgent,
  EersteStappen: FirstSteps,
  BelOfChat: CallOrChat,
  NietNagekeken: Unchecked,
  Signalen: SignalList,
  Logboek: LogSheet,
  Stappen: Flow,
  Sporen: Tracks,
  Tijdlijn: Timeline,
  Aanspreekpunt: ContactPerson,
  Schoolpersonen: SchoolPeople,
  Begrippenlijst: TermList,
  Zoeken: Search,
  AllePaginas: PageIndex,
  Contactgegevens: ContactDetails,
  Versie: Version,
  Bewaard: Kept,
  Programma: RunningProgram,
} satisfies Record<ContentComponent, unknown>;
