import type { SegmentBackend } from './backend';

/** In table `meta`, of no segment. */
const PADDING = 'padding/';
/**
 * Chromium's LevelDB begins a new log once more than 4 MiB stand in the one it has; values from
 * 64 KiB on do not go through the log, so there are many small ones.
 */
const ROWS = 160;
const ROW_LENGTH = 32 * 1024;

/**
 * Has Chromium begin its database's log anew. A kill may cut short the log's last record. The next
 * start leaves it there and writes on behind it; the start after that reads past it, finds the
 * checksum wrong, and deletes the whole database. So at each start, before there is another one,
 * the log is filled until the browser puts it away: about 5 MB are written, and taken back.
 */
export async function renewLog(
  backend: Pick<SegmentBackend, 'putMany' | 'deletePrefix'>,
): Promise<void> {
  const row = '.'.repeat(ROW_LENGTH);
  await backend.putMany(
    'meta',
    Array.from({ length: ROWS }, (_, at) => [`${PADDING}${at}`, row] as const),
  );
  // The browser looks at the log's length before it writes the next record: this one.
  await backend.deletePrefix('meta', PADDING);
}
