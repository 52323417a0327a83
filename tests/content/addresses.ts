/** The addresses of the site. They are fixed: others link to them, and they stand in print. */

const steps = Array.from({ length: 8 }, (_, index) => `/protocol/stap-${index + 1}/`);

export const WHOLE_PROTOCOL = '/protocol/volledig/';

export const ADDRESSES: readonly string[] = [
  '/',
  '/voor/leerlingen/',
  '/voor/leerlingen-makkelijk/',
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
  '/vragen/andere-ouders/',
  '/vragen/andere-school/',
  '/vragen/anoniem-melden/',
  '/vragen/docent-gepest/',
  '/vragen/dossier-opvragen/',
  '/vragen/er-niet-uit-met-school/',
  '/vragen/foto-doorgestuurd/',
  '/vragen/gepest-om-wie-je-bent/',
  '/vragen/hele-klas-straffen/',
  '/vragen/iemand-helpen/',
  '/vragen/je-rot-voelen/',
  '/vragen/logboek/',
  '/vragen/pesten-buiten-school/',
  '/vragen/schorsing-en-time-out/',
  '/vragen/sorry-zeggen/',
  '/vragen/telefoon-van-uw-kind/',
  '/vragen/terugpraten/',
  '/vragen/terugslaan/',
  '/vragen/thuisblijven/',
  '/vragen/vertrouwenspersoon/',
  '/vragen/vrienden-maken/',
  '/vragen/werkstuk/',
  '/hulp/',
  '/zoeken/',
  '/begrippen/',
  '/contact/',
  '/privacy/',
  '/toegankelijkheid/',
  '/over/',
  '/dossiers/',
  '/zonder-internet/',
  '/redactie/',
  '/redactie/onderdelen/',
];

/** Whether an address is of a page in another language: `/ar/`, `/ar/ouders/`. `languages.test.ts` says which there are. */
export const isTranslated = (address: string): boolean => /^\/[a-z]{2,3}\//.test(address);

/** What a host serves for an address that does not exist. */
export const NOT_FOUND = '/404.html';
