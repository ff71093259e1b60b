import { compact } from '../../people/parse/parse-with';
import type { Source } from '../../people/person';
import type { PopoloSource } from './schema';

/** Popolo's sources; their note is our title. */
export function readSources(sources: readonly PopoloSource[] | undefined): Source[] {
  return (sources ?? []).map(({ note, ...source }) => compact({ ...source, title: note }));
}
