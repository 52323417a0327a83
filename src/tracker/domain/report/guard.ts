/** Hides names in every text of a document and keeps account of what was found where, for a person to settle and confirm. */
import { type Finding, type HiddenNames, settleNames } from '../names/names';
import { mapTexts, type ReportDocument, type TextPlace } from './document';

/** Something found in one text of the document. */
export interface Mark {
  readonly place: TextPlace;
  readonly finding: Finding;
}

export interface GuardedDocument {
  /** All that is sure replaced; all that is doubtful as it was. */
  readonly document: ReportDocument;
  /** In order of place. */
  readonly sure: readonly Mark[];
  /** While there is one that nobody settled, nothing may leave. */
  readonly doubtful: readonly Mark[];
  /** The document with what a person says replaced as well. */
  readonly settle: (replaces: (mark: Mark) => boolean) => ReportDocument;
}

/** The document after hiding names in each of its texts. */
export function guardDocument(document: ReportDocument, hide: (text: string) => HiddenNames): GuardedDocument {
  const sure: Mark[] = [];
  const doubtful: Mark[] = [];
  const hidden = new Map<string, HiddenNames>();
  const keyOf = ({ block, item, cell }: TextPlace): string => `${block}/${item}/${cell}`;
  const shown = mapTexts(document, (text, place) => {
    const found = hide(text);
    hidden.set(keyOf(place), found);
    sure.push(...found.sure.map((finding) => ({ place, finding })));
    doubtful.push(...found.doubtful.map((finding) => ({ place, finding })));
    return found.text;
  });
  const settle: GuardedDocument['settle'] = (replaces) =>
    mapTexts(document, (text, place) => {
      const found = hidden.get(keyOf(place));
      return found ? settleNames(text, found, (finding) => replaces({ place, finding })) : text;
    });
  return { document: shown, sure, doubtful, settle };
}
