import type { BackupServices } from '../../components/manager/backup/backup-services';
import type { CareServices } from '../../components/manager/care/care-services';
import type { UpdateServices } from '../../components/manager/updates/update-services';

/** Where a test is not about backups. */
export const noBackup: BackupServices = {
  counts: async () => ({ added: 0, corrected: 0 }),
  save: () => Promise.reject(new Error('nothing is saved here')),
  open: () => Promise.reject(new Error('nothing is restored here')),
};

/** Where a test is not about updates. */
export const noUpdates: UpdateServices = {
  weekly: { read: async () => false, change: async () => false },
  ask: () => Promise.reject(new Error('nobody is asked here')),
  download: () => Promise.reject(new Error('nothing is downloaded here')),
};

/** Where all is well. */
export const noCare: CareServices = {
  read: async () => ({ vanished: null, backup: null }),
  dismiss: async () => undefined,
  watch: () => () => undefined,
};
