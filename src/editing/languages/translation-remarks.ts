import { plainWords, textsIn } from '../../collections/languages/plain-words.ts';
import type { ContentFile } from '../source/content-file.ts';
import { fieldsOf, listOf, ofKind, textOf } from '../source/content-index.ts';
import { languagesIn } from './translation-problems.ts';

/** Kinds of file whose Dutch can be translated: those of pages, which `languages.ts` in src/collections reads too, and messages. */
const DUTCH_KINDS = ['pages', 'steps', 'measures', 'signals', 'help', 'words', 'terms', 'messages'] as const;

/** The words of every Dutch text of the content. */
function dutchWords(files: readonly ContentFile[]): string {
  return ofKind(files, ...DUTCH_KINDS)
    .flatMap((file) => [...textsIn(file.data), file.path.endsWith('.yaml') ? '' : file.lines.join('\n')])
    .map(plainWords)
    .join('\n');
}

/** The sentences that pages in other languages show. */
function shownSentences(files: readonly ContentFile[]): readonly { readonly file: ContentFile; readonly nl: string }[] {
  const inPiece = (piece: unknown): readonly string[] => {
    const fields = fieldsOf(piece);
    return [
      textOf(fields['nl']),
      ...['punten', 'stappen', 'zeggen'].flatMap((name) => listOf(fields[name]).map(textOf)),
      ...listOf(fields['deuren']).flatMap((door) => [textOf(fieldsOf(door)['titel']), textOf(fieldsOf(door)['nl'])]),
    ];
  };
  return ofKind(files, 'translatedPages').flatMap((file) => {
    const { data = {} } = file;
    const parts = listOf(data['delen']).map(fieldsOf);
    return [
      ...['titel', 'kort', 'beschrijving'].map((name) => textOf(data[name])),
      ...listOf(data['begin']).flatMap(inPiece),
      ...parts.flatMap((part) => [textOf(part['kop']), ...listOf(part['inhoud']).flatMap(inPiece)]),
    ]
      .filter((nl) => nl !== '')
      .map((nl) => ({ file, nl }));
  });
}

export interface TranslationState {
  /** Sentences that pages in other languages show and that the Dutch content no longer has: they are left out everywhere. */
  readonly stale: readonly { readonly file: string; readonly nl: string }[];
  /** By language, sentences of those pages that nobody has translated. */
  readonly missing: ReadonlyMap<string, readonly string[]>;
  /** By language, translations of what the Dutch content no longer says anywhere. */
  readonly unused: ReadonlyMap<string, readonly string[]>;
  /** Languages that nobody who speaks them has read. */
  readonly unread: readonly string[];
}

/** How the translations of a content folder stand against its Dutch. */
export function translationState(files: readonly ContentFile[]): TranslationState {
  const dutch = dutchWords(files);
  const isSaid = (nl: string) => dutch.includes(plainWords(nl));
  const shown = shownSentences(files);
  const pairs = ofKind(files, 'translations').flatMap(({ path, data }) =>
    listOf(data?.['zinnen']).map((pair) => ({ tag: path.split('/')[1] ?? '', nl: textOf(fieldsOf(pair)['nl']) })),
  );
  const tags = languagesIn(files);
  const perTag = (find: (tag: string) => readonly string[]) =>
    new Map(tags.map((tag) => [tag, find(tag)] as const).filter(([, found]) => found.length > 0));
  return {
    stale: shown.filter(({ nl }) => !isSaid(nl)).map(({ file, nl }) => ({ file: file.path, nl })),
    missing: perTag((tag) => {
      const own = new Set(pairs.filter((pair) => pair.tag === tag).map(({ nl }) => nl));
      return [...new Set(shown.map(({ nl }) => nl))].filter((nl) => !own.has(nl));
    }),
    unused: perTag((tag) => pairs.filter((pair) => pair.tag === tag && !isSaid(pair.nl)).map(({ nl }) => nl)),
    unread: ofKind(files, 'siteLanguages')
      .filter(({ data }) => !data?.['gelezenDoor'])
      .map(({ path }) => path.split('/')[1] ?? ''),
  };
}

const listed = (sentences: readonly string[]) => sentences.map((nl) => `  - ${nl}`);

/** What the editor may want to know of the translations, as lines of text; none for content in Dutch alone. */
export function translationRemarks(files: readonly ContentFile[]): readonly string[] {
  if (languagesIn(files).length === 0) return [];
  const { stale, missing, unused, unread } = translationState(files);
  return [
    ...(unread.length > 0
      ? [`Nog niet nagelezen door iemand die de taal spreekt: ${unread.join(', ')}. Elke vertaalde pagina zegt dat.`]
      : []),
    ...(stale.length > 0
      ? [
          'Deze zinnen staan niet meer zo in het Nederlands. De andere talen laten ze weg, en zeggen dat:',
          ...stale.map(({ file, nl }) => `  - ${nl} (${file})`),
        ]
      : []),
    ...[...missing].flatMap(([tag, sentences]) => [`Nog niet vertaald (${tag}):`, ...listed(sentences)]),
    ...[...unused].flatMap(([tag, sentences]) => [
      `Vertaald, maar zo niet meer in het Nederlands (${tag}):`,
      ...listed(sentences),
    ]),
  ];
}
