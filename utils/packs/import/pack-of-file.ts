import type { Day } from '../../people/person';
import type { PackHeader } from '../../storage/model';

/** Ids of packs made of files that say nothing of themselves. */
const PREFIX = 'file:';
/** What a licence says where the file says none. */
const UNKNOWN_LICENCE = 'not stated';
/** `.jsonl.gz`, `.csv` … */
const EXTENSIONS = /(\.[a-z0-9]{1,6}){1,2}$/i;
/** ` (1)`, as browsers name a second download of a file. */
const COPY_NUMBER = /\s*\(\d+\)$/;

/**
 * The pack a file without a header becomes. Its id is the file's name without ending, so that a
 * newer file of that name takes its place.
 */
export function packOfFile(fileName: string, today: Day): PackHeader {
  const title = fileName.replace(EXTENSIONS, '').replace(COPY_NUMBER, '').trim() || fileName;
  return {
    id: PREFIX + title.toLowerCase(),
    title,
    version: today,
    licence: UNKNOWN_LICENCE,
  };
}
