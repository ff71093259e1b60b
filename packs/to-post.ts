import type { NamedSource } from './pack-sources.ts';
import { type PopoloRecord, record } from './popolo.ts';
import type { SourceArea, SourcePost } from './source-format.ts';
import { sourcesOf } from './to-fact.ts';

/** A post as Popolo has it, and what we add: whom it serves under, and how far it is listed. */
export function toPost(named: NamedSource, post: SourcePost): PopoloRecord {
  return record({
    id: post.id,
    label: post.label,
    role: post.role,
    organization_id: post.organization,
    area_id: post.area,
    single: post.single || undefined,
    under_post_ids: post.under,
    complete_since: post.complete_since,
    vacancies: post.vacant.map(({ from, to, sources }) =>
      record({
        start_date: from,
        end_date: to,
        sources: sourcesOf(named, sources, `${post.id}, vacant`),
      }),
    ),
  });
}

/** An area with its other names, as Popolo gives them for persons and organizations. */
export function toArea({ id, name, classification, other_names }: SourceArea): PopoloRecord {
  return record({
    id,
    name,
    classification,
    other_names: other_names.map((other) => ({ name: other })),
  });
}
