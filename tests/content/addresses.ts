/** The addresses of the site. They are fixed: others link to them, and they stand in print. */

const steps = Array.from({ length: 8 }, (_, index) => `/protocol/stap-${index + 1}/`);

export const WHOLE_PROTOCOL = '/protocol/volledig/';

export const ADDRESSES: readonly string[] = [
  '/',
  '/voor/leerlingen/',
  '/voor/ouders/',
  '/voor/mentoren/',
  '/pesten/',
  '/pesten/signalen/',
  '/pesten/rollen/',
  '/protocol/',
  '/protocol/melding/',
  ...steps,
  '/protocol/middelen/',
  '/protocol/vijfsporenaanpak/',
  WHOLE_PROTOCOL,
  '/digitaal/',
  '/digitaal/vormen/',
  '/digitaal/wat-te-doen/',
  '/digitaal/tips/',
  '/preventie/',
  '/vragen/',
  '/vragen/er-niet-uit-met-school/',
  '/vragen/logboek/',
  '/vragen/schorsing-en-time-out/',
  '/vragen/vertrouwenspersoon/',
  '/hulp/',
  '/zoeken/',
  '/begrippen/',
  '/contact/',
  '/privacy/',
  '/toegankelijkheid/',
  '/over/',
  '/dossiers/',
  '/redactie/',
  '/redactie/onderdelen/',
];

/** What a host serves for an address that does not exist. */
export const NOT_FOUND = '/404.html';
