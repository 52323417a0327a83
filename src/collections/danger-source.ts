/** What the content says for one language of those in danger, in the shape that the search makes its file of. */
import type { z } from 'astro/zod';
import type { danger, dangerLanguage } from './danger';
import { dialable, followable, type helpLine } from './help';
import { hoursInWords } from './hours';

type Danger = z.output<typeof danger>;
type Language = z.output<typeof dangerLanguage>;
type Line = z.output<typeof helpLine>;

interface Named<Data> {
  readonly id: string;
  readonly data: Data;
}

/** A card for each danger of which somebody can be called. `languages` are all that there are; `link` makes an address of this site into one to follow. */
export function dangerSource(
  language: Language,
  languages: readonly string[],
  dangers: readonly Named<Danger>[],
  lines: readonly Named<Line>[],
  link: (address: string) => string,
) {
  const isDutch = language.taal === 'nl';
  const unread = language.gelezenDoor || !language.nietGelezen ? '' : ` ${language.nietGelezen}`;
  return {
    language: language.taal,
    others: isDutch ? languages.filter((each) => each !== language.taal) : [],
    groups: language.groepen,
    fillers: language.vulwoorden,
    lookalikes: language.netNiet,
    harmless: language.onschuldig,
    cards: dangers.flatMap(({ id, data }) => {
      const said = isDutch ? { ...data, meer: data.meer.tekst } : language.kaarten[id];
      const called = data.bel.flatMap((name) => lines.filter((line) => line.id === name && canBeCalled(line.data)));
      const [first] = called;
      if (!said || !first) return [];
      return [
        {
          id,
          rank: data.rang,
          title: said.titel,
          text: said.uitleg,
          ask: language.vraag,
          told: isDutch ? toldOf(first.data) : [],
          origin: `${language.herkomst}${unread}`,
          calls: called.flatMap((line) => callOf(line.data, language)),
          more: { href: link(data.meer.adres), label: said.meer },
          phrases: said.zinnen,
        },
      ];
    }),
  };
}

/** A line that no longer works is never offered. */
const canBeCalled = ({ telefoon, status }: Line): boolean => telefoon.length > 0 && status === 'werkt';

function callOf({ naam, telefoon, chat }: Line, { bellen, chatten }: Language) {
  return telefoon.slice(0, 1).map(({ nummer }) => ({
    // A name that has the number in it would say it twice.
    label: naam.includes(nummer) ? bellen : `${bellen} ${naam}`,
    number: nummer,
    dial: dialable(nummer),
    ...(chat && { chat: { href: followable(chat.adres), label: chatten, who: naam } }),
  }));
}

/** What is known of a call, from what it costs to what stays between you. */
function toldOf({ telefoon, uren, gesprek, geheim }: Line): readonly string[] {
  const costs = telefoon[0]?.kosten === 'gratis' ? 'Bellen is gratis' : '';
  const hours = uren && hoursInWords(uren);
  const when = hours && (costs ? `${costs}, ${hours}.` : `Iemand neemt op: ${hours}.`);
  return [when || (costs && `${costs}.`), gesprek ?? '', geheim ?? ''].filter((text) => text !== '');
}
