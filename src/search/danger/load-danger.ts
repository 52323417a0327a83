import type { DangerCard, DangerFile } from './danger-file';
import { createMatcher, type Match } from './matcher';

/** A card with the language that its words are in. */
export interface DangerFound {
  readonly card: DangerCard;
  readonly language: string;
}

export interface DangerReader {
  /** Gets what is needed to read Dutch, and the language of this page. */
  prepare(): void;
  /** What the question says, by the languages that are there. Gets other languages when the question may be in one of them. */
  read(question: string): DangerFound | undefined;
}

const DUTCH = 'nl';
/** Letters from which another language than Dutch is thought of. */
const ENOUGH = 5;

/** Reads questions by the files of this site; nothing of a question leaves the page. `changed` is called when a language has come, for a question may be read anew then. What could not be had is asked for again at the next question. */
export function dangerReader(base: string, pageLanguage: string, changed: () => void): DangerReader {
  const languages = new Map<string, { readonly match: Match; readonly others: readonly string[] }>();
  const asked = new Set<string>();

  async function load(language: string): Promise<void> {
    if (asked.has(language)) return;
    asked.add(language);
    try {
      const response = await fetch(`${base}nood/${language}.json`);
      if (!response.ok) throw new Error(`${response.status} for ${language}`);
      const file = (await response.json()) as DangerFile;
      languages.set(language, { match: createMatcher(file), others: file.others });
      changed();
    } catch {
      asked.delete(language);
    }
  }

  function read(question: string): DangerFound | undefined {
    void load(DUTCH);
    const dutch = languages.get(DUTCH);
    const [card] = dutch?.match(question) ?? [];
    if (card) return { card, language: DUTCH };
    for (const language of dutch?.others ?? []) {
      if (!mayBe(language, question)) continue;
      const [foreign] = languages.get(language)?.match(question) ?? [];
      if (foreign) return { card: foreign, language };
      void load(language);
    }
    return undefined;
  }

  return {
    read,
    prepare() {
      void load(DUTCH).then(() => {
        if (languages.get(DUTCH)?.others.includes(pageLanguage)) void load(pageLanguage);
      });
    },
  };
}

/** Whether the letters of the question are those of the language. */
function mayBe(language: string, question: string): boolean {
  const script = new Intl.Locale(language).maximize().script ?? 'Latn';
  const letters = question.match(new RegExp(`\\p{Script=${script}}`, 'gu')) ?? [];
  return letters.length >= ENOUGH;
}
