import type { ImportServices } from '../../components/manager/import/import-services';
import { askWorker } from '../../utils/packs/import/worker';
import { announcePeopleChanged } from '../../utils/storage/people-version';

/** Importing in a worker of this page, which ends with the page. */
export function importServices(locale: string): ImportServices {
  return {
    start(job, onProgress) {
      const { outcome, stop } = askWorker(startWorker(), job, onProgress);
      return { outcome: outcome.then(announced), stop };
    },
    saveText,
    sizeText: sizeFormatter(locale),
  };
}

const startWorker = () =>
  new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });

async function announced<T extends { readonly type: string }>(outcome: T): Promise<T> {
  if (outcome.type === 'imported') await announcePeopleChanged();
  return outcome;
}

function saveText(fileName: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = fileName;
  link.click();
  // The browser has taken its copy when the click is over.
  URL.revokeObjectURL(link.href);
}

const KILOBYTE = 1_000;
const MEGABYTE = 1_000_000;

/** In megabytes, and in kilobytes what would be none of those. */
function sizeFormatter(locale: string): (bytes: number) => string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const large = new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', ...digits });
  const small = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', ...digits });
  return (bytes) =>
    bytes < MEGABYTE / 10 ? small.format(bytes / KILOBYTE) : large.format(bytes / MEGABYTE);
}
