/** Cases with notes in many styles, in which names of pupils are planted. */
import { readFileSync } from 'node:fs';
import type { NamedPupil } from '../../../src/tracker/domain/names/names';
import { type Chance, chanceFrom } from './chance';
import { pupilFrom } from './people';
import { written } from './ways';

export interface Planted {
  readonly from: number;
  readonly until: number;
  readonly way: string;
}

export interface Note {
  readonly text: string;
  readonly pupils: readonly NamedPupil[];
  readonly reader: string;
  readonly planted: readonly Planted[];
}

/** Sentences that others wrote, without a proper name. */
export const SENTENCES = (
  JSON.parse(readFileSync(new URL('dutch-sentences.json', import.meta.url), 'utf8')) as { sentences: readonly string[] }
).sentences;

/** Ways to tell something: a mentor between two lessons, a report, an app, a list. `{}` is a name of another pupil, `{eigen}` of the reader's child. */
const TELLINGS = [
  'Toen kwam {} erbij staan.',
  '{} heeft gezegd dat het een grapje was.',
  'Volgens {eigen} is het begonnen toen {} in de klas kwam.',
  'gesprek gehad met {}, die ontkent alles',
  'tel. met moeder van {}: zij schrikt ervan',
  '- {}: excuses aanbieden voor vrijdag',
  '- {} en {} zitten niet meer naast elkaar',
  'Ik zag dat {} en {} stonden te lachen.',
  '{eigen} zegt: "{} doet het elke pauze".',
  'In de app schreef {} dat niemand haar mag.',
  'nav melding {} uit de les gehaald. wil niks zeggen',
  'Ouders van {} gebeld, geen gehoor.',
  'Afspraak met {}: geen filmpjes meer maken.',
  'De tas van {eigen} lag in de sloot, {} had hem gegooid.',
  'Het filmpje staat op het account van {}.',
  'Vandaag {} + {} apart genomen.',
  'Daarna liep {} weg.',
  'Wie was erbij? {}, {} en misschien nog iemand.',
  'Ze noemen {eigen} een verrader omdat ze met {} praat.',
  'Dit is de jas van {} en niet die van {eigen}.',
  'afspr: {} blijft uit de buurt van {eigen}, check over 2 wk',
  '{} (zelfde klas) heeft het gezien en wil wel praten.',
  'Mevrouw van gym zag {} duwen bij de kleedkamer.',
  'Met {} afgesproken dat we elkaar donderdag weer spreken.',
  'bericht in groepsapp: "haha {} je bent dood"',
  'Hij wijst steeds naar {}.',
] as const;

/** As most notes are: names as they are, between ordinary sentences. */
const PLAIN_WAYS = new Set(['first', 'full', 'last', 'genitive']);

function noteFrom(chance: Chance, plain: boolean): Note {
  const reader = pupilFrom('eigen', chance, 'targeted');
  const others = Array.from({ length: 2 + chance.below(4) }, (_, index) => pupilFrom(`ander-${index}`, chance));
  const planted: Planted[] = [];
  let text = '';
  const add = (telling: string) => {
    for (const piece of telling.split(/(\{\}|\{eigen\})/)) {
      if (piece === '{eigen}') text += reader.names.first;
      else if (piece === '{}') {
        let name = written(chance.one(others), chance);
        while (plain && !PLAIN_WAYS.has(name.way)) name = written(chance.one(others), chance);
        // Signs around an account are no part of the name.
        const start = /^(?:@its|Insta: |de echte |xx_|@|#)?/.exec(name.words)?.[0].length ?? 0;
        planted.push({ from: text.length + start, until: text.length + name.words.length, way: name.way });
        text += name.words;
      } else text += piece;
    }
  };
  for (let count = 3 + chance.below(4); count > 0; count -= 1) {
    if (text) text += chance.one([' ', ' ', '\n']);
    if (plain ? chance.percent(60) : chance.percent(25)) text += chance.one(SENTENCES);
    else add(chance.one(TELLINGS));
  }
  return { text, pupils: [reader, ...others], reader: reader.id, planted };
}

/** So many notes; the same for the same seed. `plain` gives ordinary notes, in which names stand as they are. */
export function notesFrom(seed: number, count: number, plain = false): readonly Note[] {
  const chance = chanceFrom(seed);
  return Array.from({ length: count }, () => noteFrom(chance, plain));
}
