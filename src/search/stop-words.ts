const WORDS = `
a aan al alle als altijd ben bent bij ben beetje dan dat de deze die dit doe doen doet door dus een eens er even gaat ga geen
gewoon had hallo heb hebben hebt heeft hem het hier hij hoe hun ik in is ja je jij jou jouw jullie kan kunnen kunt maar mag me
meer met mij mijn moet moeten na naar nee niet niets niks nog nu of om omdat ons onze ook op over s t te tegen toch toen tot
u uit uw van veel voor waar waarom wat we wel wie wij wil wilt word worden wordt wort was waren zal ze zeg zich zij zijn zo
zou weet welke wanneer want heel hele echt the zelf iets iemand anders iedereen moest wou zoveel mn zn dr aub help
`;

const STOP: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));

/** Whether a word says nothing about what is looked for. */
export const isStopWord = (word: string): boolean => STOP.has(word);
