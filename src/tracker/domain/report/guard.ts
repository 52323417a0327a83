/** Hides names in every text of a document and keeps account of what was found where, for a person to settle and confirm. */
import { type Finding, type HiddenNames, settle as settleText } from '../names/names';
import { mapTexts, type ReportDocument, type TextPlace } from './document';

/** Something found in one text of the document. */
export interface Mark {
  readonly place: TextPlace;
  /** The whole text as it was, with every name in it. */
  readonly original: string;
  readonly finding: Finding;
}

/** What a person decided, put through. */
export interface SettledDocument {
  readonly document: ReportDocument;
  /** All that was found, in order of place; `shown` of a finding is its place in this document. */
  readonly marks: readonly Mark[];
}

export interface GuardedDocument {
  /** All that is sure replaced; all that is doubtful as it was. */
  readonly document: ReportDocument;
  /** In order of place. */
  readonly sure: readonly Mark[];
  /** While there is one that nobody settled, nothing may leave. */
  readonly doubtful: readonly Mark[];
  /** The document with what a person says replaced as well. */
  readonly settle: (replaces: (mark: Mark) => boolean) => SettledDocument;
}

/** The document after hiding names in each of its texts. */
export function guardDocument(document: ReportDocument, hide: (text: string) => HiddenNames): GuardedDocument {
  const sure: Mark[] = [];
  const doubtful: Mark[] = [];
  const hidden = new Map<string, HiddenNames>();
  const keyOf = ({ block, item, cell }: TextPlace): string => `${block}/${item}/${cell}`;
  const shown = mapTexts(document, (original, place) => {
    const found = hide(original);
    hidden.set(keyOf(place), found);
    sure.push(...found.sure.map((finding) => ({ place, original, finding })));
    doubtful.push(...found.doubtful.map((finding) => ({ place, original, finding })));
    return found.text;
  });
  const settle: GuardedDocument['settle'] = (replaces) => {
    const marks: Mark[] = [];
    const settled = mapTexts(document, (original, place) => {
      const found = hidden.get(keyOf(place));
      if (found === undefined) return original;
      const { text, findings } = settleText(original, found, (finding) => replaces({ place, original, finding }));
      marks.push(...findings.map((finding) => ({ place, original, finding })));
      return text;
    });
    return { document: settled, marks };
  };
  return { document: shown, sure, doubtful, settle };
}
