import { hasOwnWords, type MessageLanguage, paragraphsOf } from '../protocol/message-language';
import { daysIn } from './languages/days-in';
import { siteTranslations } from './languages/languages';
import { allMessages } from './messages';
import { getSchool } from './school-data';

/** The languages in which parents may get messages beside the Dutch: those whose sentences somebody who is named has read. */
export async function messageLanguages(): Promise<readonly MessageLanguage[]> {
  const { berichtenTalen } = await getSchool();
  const paragraphs = (await allMessages()).flatMap(({ text }) => paragraphsOf(text)).filter(hasOwnWords);
  const translations = await siteTranslations();
  return berichtenTalen.flatMap(({ taal, gelezenDoor }) =>
    translations
      .filter(({ tag }) => tag === taal)
      .map(({ tag, language, say }) => ({
        tag,
        dutchName: new Intl.DisplayNames(['nl'], { type: 'language' }).of(tag) ?? language.naam,
        direction: language.richting,
        readBy: gelezenDoor,
        heading: language.berichten.kop,
        onlyDutch: language.berichten.alleenNederlands,
        days: daysIn(tag),
        paragraphs: Object.fromEntries(
          paragraphs.flatMap((paragraph) => {
            const said = say(paragraph);
            return said === undefined ? [] : [[paragraph, said]];
          }),
        ),
      })),
  );
}
