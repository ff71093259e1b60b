import { groupBy } from '../../../utils/group-by';
import type { SourceFact } from '../../source-format';
import { follows, joinStretches } from './dates';
import type { Minister } from './ifg';
import { type WrittenPost, writtenPost } from './minister-posts';

/** The facts of a minister's posts, and the posts they name. */
export interface MinisterFacts {
  readonly facts: readonly SourceFact[];
  readonly posts: readonly WrittenPost[];
}

/**
 * The posts a minister held. A post that goes on under the same words, in a department that was
 * renamed or beside a second one, is one fact; under other words it is another.
 */
export function ministerFacts({ appointments }: Minister, sources: string[]): MinisterFacts {
  const held = appointments.map((appointment) => ({
    ...appointment,
    written: writtenPost(appointment.post),
  }));
  const groups = groupBy(held, ({ written, status }) => `${written.id} ${status}`);
  const facts = [...groups.values()].flatMap((own) =>
    joinStretches(own, follows).map(
      ({ written, status, from, to }): SourceFact => ({
        kind: 'office',
        post: written.id,
        ...(status === 'held' ? {} : { status, label: `Acting ${written.label}` }),
        from,
        ...(to === undefined ? {} : { to }),
        sources,
      }),
    ),
  );
  return { facts, posts: held.map(({ written }) => written) };
}
