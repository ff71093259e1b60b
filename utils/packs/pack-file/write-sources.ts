import { compact } from '../../people/parse/parse-with';
import type { Source } from '../../people/person';
import type { PopoloSource } from './schema';

/** Sources with Popolo's field names. */
export function writeSources(sources: readonly Source[]): PopoloSource[] | undefined {
  if (sources.length === 0) return undefined;
  return sources.map(({ title, ...source }) => compact({ ...source, note: title }) as PopoloSource);
}
