import type { SegmentBackend } from '../../storage/backend/backend';
import { problemKind } from '../../storage/backend/storage-problem';
import { createPeopleStore } from '../../storage/people-store';
import type { PackWriting } from '../../storage/store/packs';
import { TooLarge, UnreadableFile } from '../formats/format';
import type { ImportJob, ImportOutcome, ImportProgress } from './contract';
import { importPeople } from './import-people';
import { type ClaimOptions, claimCheck, UnexpectedPack } from './pack-claim';
import { previewImport } from './preview';
import { ColumnsUnknown } from './read-bytes';
import { type ReadBytes, readFile } from './read-file';

/** Effects of a job. */
export interface JobEffects extends PackWriting, Pick<ClaimOptions, 'catalogue'> {
  readonly backend: SegmentBackend;
  readonly readBytes: ReadBytes;
  /** In ms. */
  readonly now: () => number;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ImportProgress) => void;
}

/** Does a job, and says how it ended; it never throws. */
export async function runJob(job: ImportJob, effects: JobEffects): Promise<ImportOutcome> {
  try {
    return await work(job, effects);
  } catch (error) {
    return effects.signal.aborted ? { type: 'stopped' } : failure(error);
  }
}

async function work(job: ImportJob, effects: JobEffects): Promise<ImportOutcome> {
  const { file, title } = job;
  const { backend, signal, today } = effects;
  const store = createPeopleStore({ ...effects, backend: stoppable(backend, signal) });
  const nameOf = async (id: string) => (await store.byIds([id]))[0]?.name;
  const day = today();
  const opened = await readFile({ ...effects, ...job, nameOf, today: day });
  const checkClaim = claimCheck({ ...effects, ...job });
  const common = { fileName: file.name, store, today: day, checkClaim };
  if (job.kind === 'preview') {
    return { type: 'previewed', preview: await previewImport({ ...common, opened }) };
  }
  const { events } = opened;
  return { type: 'imported', report: await importPeople({ ...common, events, title }) };
}

function failure(error: unknown): ImportOutcome {
  if (error instanceof TooLarge) return { type: 'too-large', bytes: error.max };
  if (error instanceof ColumnsUnknown) return { type: 'columns-unknown', table: error.table };
  if (error instanceof UnexpectedPack) {
    const { expected, found } = error;
    return { type: 'unexpected', expected, found };
  }
  if (error instanceof UnreadableFile) {
    const { message, place } = error;
    return { type: 'unreadable', message, ...(place !== undefined && { place }) };
  }
  if (problemKind(error) === 'full') return { type: 'full' };
  return { type: 'failed', message: error instanceof Error ? error.message : String(error) };
}

/**
 * A database to which nothing more is added once the signal is given: each write throws the
 * signal's reason. What was half-written can still be deleted.
 */
function stoppable(backend: SegmentBackend, signal: AbortSignal): SegmentBackend {
  return {
    ...backend,
    putMany: async (table, rows) => {
      signal.throwIfAborted();
      await backend.putMany(table, rows);
    },
    update: async (key, next, changes) => {
      signal.throwIfAborted();
      await backend.update(key, next, changes);
    },
  };
}
