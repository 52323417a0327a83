import { z } from 'astro/zod';

const words = z.string().min(1);

/** A sentence with a place for each of these names in braces: 'Nu open tot {tijd}'. */
const withPlaces = (...places: readonly string[]) =>
  words.refine(
    (text) => places.every((place) => text.includes(`{${place}}`)),
    `deze zin heeft ${places.map((place) => `{${place}}`).join(' en ')} nodig`,
  );

/** A number of things by the plural forms of the language, as `Intl.PluralRules` calls them; `other` is always there. */
const counted = z
  .partialRecord(z.enum(['zero', 'one', 'two', 'few', 'many', 'other']), words)
  .refine((forms) => forms.other?.includes('{aantal}'), "zet minstens 'other' neer, met {aantal} erin");

/** The words of the site itself in another language, and who vouches for it (`content/talen/<taal>/taal.yaml`). */
export const siteLanguage = z.strictObject({
  /** What the language calls itself, in its own script. */
  naam: words,
  richting: z.enum(['ltr', 'rtl']).default('ltr'),
  /** `eigen`: the letters of this site, where they are all there. `apparaat`: those that the reader's device has for the language. */
  lettertype: z.enum(['eigen', 'apparaat']).default('apparaat'),
  /** Who made the translation, as part of a Dutch sentence: 'een taalmodel'. */
  gemaaktMet: words,
  /** Who reads this language and has read all of it. Absent: nobody yet, and every page says so. */
  gelezenDoor: words.optional(),
  woorden: z.strictObject({
    /** How it was made and that nobody has read it yet; and the same once somebody has. */
    nietNagelezen: words,
    nagelezen: withPlaces('naam'),
    /** That a part is left out, because its Dutch has changed since. */
    weggelaten: words,
    inHetNederlands: words,
    nederlandsePagina: words,
    naarInhoud: words,
    talen: words,
    paginas: words,
    hulpbalk: words,
    bel: words,
    /** Before the name of a help line: 'Bel de'. */
    belLijn: words,
    chat: words,
    alleHulp: words,
    snelWeg: words,
    shift: words,
    nogEenShift: words,
    nuOpen: withPlaces('tijd'),
    nuDicht: words,
    wachtNiet: words,
    jeKuntZeggen: words,
    nietUitProtocol: words,
    onbekendeTaal: words,
    gratis: words,
    gewoonTarief: words,
    lokaalTarief: words,
    betaald: words,
    dagEnNacht: words,
    elkeDag: withPlaces('van', 'tot'),
    opDagen: withPlaces('eerste', 'laatste', 'van', 'tot'),
    opDag: withPlaces('dag', 'van', 'tot'),
    start: words,
    /** Before who decides, and before who leads after another. */
    beslist: words,
    daarna: words,
    stoptNiet: words,
    gesloten: words,
    pestenGestopt: words,
    geenTermijn: words,
    geenOuders: words,
    termijnNa: withPlaces('termijn', 'moment'),
    hoogstensLater: withPlaces('termijn'),
    weken: counted,
    schooldagen: counted,
    school: words,
    zoeken: words,
    zoekVraag: words,
    nietsGevonden: words,
  }),
  /** What the buttons that read a page aloud say; shown only where a device has a voice of its own for the language. */
  voorlezen: z.strictObject({
    lees: words,
    pauze: words,
    verder: words,
    stop: words,
    /** The speeds, each with the word for it: 'Tempo: gewoon'. */
    gewoon: words,
    langzaam: words,
    snel: words,
    luktNiet: words,
  }),
  /** What stands around the translation of a message to parents; which languages are offered, `berichtenTalen` in school.yaml says. */
  berichten: z.strictObject({
    /** Above it: that these are the fixed sentences, and that the Dutch counts. */
    kop: words,
    /** In the place of what stands in the Dutch alone. */
    alleenNederlands: words,
  }),
});
