import type { Reader } from './files/plan-merge';

/** What a vault asks of the layers above, which know what entries mean, and of the site that it stands on. */
export interface VaultReading
  extends Pick<Reader, 'readBody' | 'changesTo' | 'tellsCase' | 'procedureIn' | 'isProcedure' | 'here'> {
  /** Version of the program, as it stands in files. */
  readonly app: string;
}
