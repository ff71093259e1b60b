import { compact } from '../../people/parse/parse-with';
import type { Area, PostRef } from '../../people/person';
import type { PopoloArea, PopoloPostRef } from './schema';
import { writeSources } from './write-sources';

/** A post with the file's field names. */
export function writePost({ id, label, single, under, ...post }: PostRef): PopoloPostRef {
  return compact({
    id,
    label,
    single,
    under_post_ids: under && [...under],
    complete_since: post.completeSince,
    vacancies: post.vacancies?.map(({ from, to, sources }) =>
      compact({ start_date: from, end_date: to, sources: writeSources(sources) }),
    ),
  }) as PopoloPostRef;
}

/** An area with the file's field names. */
export function writeArea({ id, name, otherNames }: Area): PopoloArea {
  const other_names = otherNames?.map((other) => ({ name: other }));
  return compact({ id, name, other_names }) as PopoloArea;
}
