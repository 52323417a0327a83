/** What may be newer than the floor, and why nobody is worse off for it. A test wants each of these to be needed still. */

/** Styles: what a browser shows that does not know it. */
export const GRACEFUL: Readonly<Record<string, string>> = {
  'text-wrap': 'lines break where they are full',
  'text-wrap: balance': 'lines break where they are full',
  'text-wrap: pretty': 'lines break where they are full',
  'overflow-x: clip': 'fields of colour make the page wider than the window by a scrollbar that takes room',
  outline: 'the frame around what has the focus has square corners',
  'accent-color': 'ticks have the colour of the browser',
  'align-content: start': 'the address stands as low as its neighbour',
  'break-after: avoid': 'a heading may end a printed page',
  orphans: 'a printed page may begin or end with one line',
  widows: 'a printed page may begin or end with one line',
  '@page': 'printed pages have the margins of the browser',
  '@media (scripting)': 'without script, what waits for it leaves its place empty',
  '@media (forced-colors)': 'a browser without forced colours has nothing to ask',
  ':has':
    'what is chosen has no frame of its own, only the mark of the browser; an arrow in a drawing looks plainer; on paper, ' +
    'words that lead up to a list may stand on another page than the list',
  'field-sizing': 'a field stays as high as it is',
  'field-sizing: content': 'a field stays as high as it is',
  'content-visibility': 'what is out of sight is laid out too',
  'content-visibility: auto': 'what is out of sight is laid out too',
  'contain-intrinsic-block-size': 'goes with content-visibility',
  'font-family: ui-monospace': 'the next font of the list',
};

/** Scripts: how the program does without it. */
export const GUARDED: Readonly<Record<string, string>> = {
  'Intl.Segmenter': 'asked for before it is used, by Pagefind and by the names; without it names are found by letters',
  Highlight: 'asked for before it is used; without it what is read aloud is underlined',
  'CSS.highlights': 'used only where there is `Highlight`',
  'Error.captureStackTrace': 'asked for before it is used, by fflate',
  'IDBFactory.prototype.databases': 'asked for before it is used, by Dexie',
  'StorageManager.prototype.estimate': 'asked for before it is used; without it no warning of little space',
  'Uint8Array.prototype.toHex': 'asked for before it is used, by the ciphers of age',
  'Uint8Array.fromHex': 'asked for before it is used, by the ciphers of age',
  'Uint8Array.prototype.toBase64': 'asked for before it is used, by the letters of age',
  'Uint8Array.fromBase64': 'asked for before it is used, by the letters of age',
  'FetchEvent.prototype.resultingClientId':
    'read by the worker; without it a tab that stays open over a new version asks the newest one for its search',
  'Symbol.dispose': 'asked for before it is used, by the signals of Preact',
};

/** Scripts: what only has the same name as something of the browser. */
export const NAMESAKES: Readonly<Record<string, string>> = {
  'Element.prototype.role': 'a role of a person, which is data',
  'RTCIceCandidate.prototype.component': 'a component of Preact',
  'Blob.prototype.bytes': 'of a program that seals',
  'FontFaceSet.prototype.check': 'of a program that reads',
  'CanvasRenderingContext2D.prototype.font': 'of a Word file',
  'Iterator.prototype.toArray': 'of a collection of Dexie',
  'AuthenticatorAttestationResponse.prototype.getPublicKey': 'of the curves of age',
};
