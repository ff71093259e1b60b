import { compact } from '../../people/parse/parse-with';
import type { Area, PostRef, Vacancy } from '../../people/person';
import { readSources } from './read-sources';
import type { PopoloArea, PopoloPost, PopoloPostRef } from './schema';

/** A post, from the file's list or written in place; its role serves where it has no label. */
export function readPost(raw: PopoloPostRef | PopoloPost): PostRef {
  const role = 'role' in raw ? raw.role : undefined;
  return compact({
    id: raw.id,
    label: raw.label ?? role,
    single: raw.single,
    under: raw.under_post_ids,
    completeSince: raw.complete_since,
    vacancies: raw.vacancies?.map(readVacancy),
  }) as PostRef;
}

/** An area, from the file's list or written in place. */
export function readArea(raw: PopoloArea): Area {
  return compact({
    id: raw.id,
    name: raw.name,
    otherNames: raw.other_names?.map(({ name }) => name),
  }) as Area;
}

function readVacancy(raw: NonNullable<PopoloPostRef['vacancies']>[number]): Vacancy {
  const { start_date, end_date, sources } = raw;
  return compact({ from: start_date, to: end_date, sources: readSources(sources) }) as Vacancy;
}
