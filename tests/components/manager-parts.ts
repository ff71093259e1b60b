import type { BackupServices } from '../../components/manager/backup/backup-services';

/** Where a test is not about backups. */
export const noBackup: BackupServices = {
  counts: async () => ({ added: 0, corrected: 0 }),
  save: () => Promise.reject(new Error('nothing is saved here')),
  open: () => Promise.reject(new Error('nothing is restored here')),
};
