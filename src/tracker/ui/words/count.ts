/** '1 dossier', '12 dossiers' */
export const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
