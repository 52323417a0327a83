/** The people of a school that content may name beside the roles of the protocol: field of `content/school.yaml`, and what one of them is called. */
export const SCHOOL_PEOPLE = {
  aanspreekpunt: { field: 'aanspreekpunten', called: 'het aanspreekpunt bij pesten' },
  vertrouwenspersoon: { field: 'vertrouwenspersonen', called: 'de vertrouwenspersoon' },
} as const;

export type SchoolPerson = keyof typeof SCHOOL_PEOPLE;
