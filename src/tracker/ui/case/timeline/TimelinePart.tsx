import { STEP } from '../../../../words/phrases';
import { type TimelineItem, timelineOf } from '../../../domain/queries/timeline';
import { useCase } from '../../case-kit/case-context';
import { PartScreen } from '../../case-kit/PartScreen';
import { Button } from '../../kit/controls/Button';
import { Link } from '../../kit/screen/Link';
import { type About, one } from '../../model/about';
import { useRemembered } from '../../model/remembered';
import { useWork } from '../../model/work';
import { count } from '../../words/count';
import { plainDay, shortDay } from '../../words/dates';
import { ENTRY_FILTERS, type EntryFilter } from '../entries/shown-kind';
import { correctionForm, filterOf } from '../entries/shown-kinds';
import { CorrectEntry } from './CorrectEntry';
import { EntryBody, useEntryWords } from './EntryBody';
import { EntryPage } from './EntryPage';
import { STANDING_WORDS } from './standing-words';
import styles from './TimelinePart.module.css';

const KIND_WORDS: Readonly<Record<EntryFilter | 'all', string>> = {
  all: 'Alles',
  talks: 'Gesprekken',
  agreements: 'Afspraken',
  parents: 'Ouders',
  evaluations: 'Evaluaties',
  decisions: 'Besluiten',
  steps: STEP.capital.many,
  other: 'Overig',
};

/** So many stand there at first; more on demand, so that a long case opens as fast as a short one. */
const FIRST = 40;

/** Everything in the case, the newest first; one entry; or correcting one. */
export function TimelinePart({ about }: { readonly about: About | undefined }) {
  const { file } = useCase();
  const kind = useRemembered<EntryFilter | 'all'>('timeline-kind', 'all');
  const most = useRemembered(`timeline-most/${file.id}`, FIRST);
  const corrected = about?.kind === 'change' ? about.id : undefined;
  const entry = file.live.find(({ id }) => id === corrected);
  const form = entry && correctionForm(entry.type);
  if (entry && form && file.unknown.length === 0) return <CorrectEntry key={entry.id} entry={entry} form={form} />;
  if (about?.kind === 'one' || about?.kind === 'change') return <EntryPage key={about.id} id={about.id} />;
  const all = timelineOf(file);
  const withheld = all.filter(({ standing }) => standing === 'withheld').length;
  const items = all
    .filter(({ standing }) => standing !== 'withheld')
    .filter(({ standing }) => standing !== 'amendment')
    .filter(({ entry: { type } }) => kind.value === 'all' || filterOf(type) === kind.value)
    .toReversed();
  return (
    <PartScreen heading="Tijdlijn">
      <fieldset class={styles['filter']}>
        <legend class="visually-hidden">Wat wil je zien?</legend>
        {(['all', ...ENTRY_FILTERS] as const).map((key) => (
          <Button
            key={key}
            kind="small"
            pressed={kind.value === key}
            onClick={() => {
              kind.value = key;
            }}
          >
            {KIND_WORDS[key]}
          </Button>
        ))}
      </fieldset>
      <p role="status" class={styles['count']}>
        {count(items.length, 'regel', 'regels')}
        {withheld > 0 && ` · van ${count(withheld, 'regel', 'regels')} staat de inhoud hier niet`}
      </p>
      <ol class={styles['items']}>
        {items.slice(0, most.value).map((item) => (
          <TimelineRow key={item.entry.id} item={item} />
        ))}
      </ol>
      {items.length > most.value && (
        <Button
          onClick={() => {
            most.value += FIRST;
          }}
        >
          Toon oudere regels
        </Button>
      )}
    </PartScreen>
  );
}

function TimelineRow({ item: { entry, on, standing, tells } }: { readonly item: TimelineItem }) {
  const { file } = useCase();
  const { clock } = useWork();
  const words = useEntryWords();
  const { title, details } = tells ? words(tells) : { title: STANDING_WORDS[standing], details: [] };
  const to = { screen: 'case', case: file.id, part: 'timeline', about: one(entry.id) } as const;
  return (
    <li class={styles['item']} data-kind={filterOf(entry.type)} data-standing={standing}>
      <p class={styles['day']}>
        <time dateTime={on} title={plainDay(on)}>
          {shortDay(on, clock.today.value)}
        </time>
        {standing !== 'counts' && tells && <span class={styles['standing']}>{STANDING_WORDS[standing]}</span>}
      </p>
      <p class={styles['title']}>
        <Link to={to}>{title}</Link>
      </p>
      {standing !== 'retracted' && <EntryBody details={details} />}
    </li>
  );
}
