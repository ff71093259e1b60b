import type * as v from 'valibot';
import { canonicalJson } from '../../../people/compare';
import { parseWith } from '../../../people/parse/parse-with';
import { fail } from '../../../result';
import type { Entities } from '../../pack-file/references';
import { entrySchemas } from '../../pack-file/schema';
import type { ReadEvent } from '../format';
import { skipped } from '../skipped';
import { listOf, type PopoloDocument } from './document';
import { tidy, tidyPost } from './tidy';

/**
 * What the memberships of a file refer to. An entry of a wrong form, or of an id that came before
 * and meant something else, is left out alone and told in `left`. Persons are not among them.
 */
export function readEntities(file: PopoloDocument, left: ReadEvent[]): Entities {
  return {
    persons: new Map(),
    organizations: readEntries(file, 'organizations', entrySchemas.organizations, left),
    posts: readEntries(file, 'posts', entrySchemas.posts, left),
    areas: readEntries(file, 'areas', entrySchemas.areas, left),
  };
}

function readEntries<S extends v.GenericSchema<unknown, { readonly id: string }>>(
  file: PopoloDocument,
  name: 'organizations' | 'posts' | 'areas',
  schema: S,
  left: ReadEvent[],
): ReadonlyMap<string, v.InferOutput<S>> {
  const found = new Map<string, v.InferOutput<S>>();
  listOf(file, name, left).forEach((raw, index) => {
    const entry = parseWith(schema, name === 'posts' ? tidyPost(raw) : tidy(raw));
    const first = entry.ok && found.get(entry.value.id);
    if (!entry.ok) left.push(skipped(entry, `${name}[${index}]`));
    else if (!first) found.set(entry.value.id, entry.value);
    else if (canonicalJson(first) !== canonicalJson(entry.value)) {
      const failure = fail(`"${entry.value.id}" is used twice, for different things`, 'id');
      left.push(skipped(failure, `${name}[${index}]`));
    }
  });
  return found;
}
