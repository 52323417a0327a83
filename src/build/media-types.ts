import { extname } from 'node:path';

/** The media type per file extension of everything the build may write, so that no host has to guess. */
export const mediaTypes: Readonly<Record<string, string>> = {
  avif: 'image/avif',
  css: 'text/css',
  html: 'text/html',
  ico: 'image/x-icon',
  ics: 'text/calendar',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  mjs: 'text/javascript',
  pagefind: 'application/octet-stream',
  pdf: 'application/pdf',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_sort: 'application/octet-stream',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/** The types worth compressing; the others already are. */
export const compressible: readonly string[] = [
  'application/json',
  'application/manifest+json',
  'application/xml',
  'image/svg+xml',
  'text/calendar',
  'text/css',
  'text/html',
  'text/javascript',
  'text/plain',
];

/** The Content-Type of a file, with a charset for text. */
export function contentType(file: string): string {
  const type = mediaTypes[extname(file).slice(1)] ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type}; charset=utf-8` : type;
}
