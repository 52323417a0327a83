import { PUPIL } from './phrases';

const NUMBERS = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];

/** So many pupils who may not be named: 'een andere leerling', 'twee andere leerlingen', '13 andere leerlingen'. */
export const otherPupils = (count: number): string =>
  count === 1 ? PUPIL.other : `${NUMBERS[count] ?? count} andere ${PUPIL.many}`;
