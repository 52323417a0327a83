import { expect, test } from 'vitest';
import { fileName } from '../../vault/files/file-name';
import { BACKUP_BEGINS } from './backup-name';

test('what is said of the name of a back-up is how back-ups are named', () => {
  expect(fileName('back-up', new Date(2026, 10, 22), 'k3f9x2')).toMatch(new RegExp(`^${BACKUP_BEGINS}\\d{4}-`));
});
