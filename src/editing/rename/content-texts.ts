/** Text files of a content folder by path. */
export type ContentTexts = ReadonlyMap<string, string>;
