import type { Person } from '../../utils/people/person';
import type { FindPeople, Mention, PeopleByKey } from '../../utils/recognition/contract';
import type { TraceEvent } from '../../utils/recognition/trace/trace';
import { explainRole, explainRun } from './explain-run';

/** The look-ups of one text. */
export interface LookUps {
  readonly find: FindPeople;
  /** Keys asked for, and who bears those that are known. */
  readonly asked: () => { readonly keys: readonly string[]; readonly found: PeopleByKey };
}

/** Takes down what recognition looks up. */
export function watchLookUps(find: FindPeople): LookUps {
  const asked: string[] = [];
  const found = new Map<string, readonly Person[]>();
  return {
    find: async (keys) => {
      asked.push(...keys);
      const answer = await find(keys);
      for (const [key, people] of answer) found.set(key, people);
      return answer;
    },
    asked: () => ({ keys: asked, found }),
  };
}

/** Everything about how one text was read. */
export interface Watched {
  readonly lookUps: LookUps;
  readonly events: readonly TraceEvent[];
}

/**
 * Says in lines, run by run, what was looked up, who was found, and why words were taken for
 * somebody or not; then the same of offices.
 */
export function explain(
  id: string | number,
  mentions: readonly Mention[],
  { lookUps, events }: Watched,
): string {
  const { keys, found } = lookUps.asked();
  const runs = events.flatMap((event) => (event.type === 'run' ? [event.prepared] : []));
  const dropped = events.flatMap((event) => (event.type === 'dropped' ? [event] : []));
  const weighed = events.flatMap((event) => (event.type === 'weighed' ? [event] : []));
  const all = { mentions, dropped, weighed, found };
  return [
    `${id}: ${runs.length} runs, ${keys.length} keys looked up, ${found.size} known`,
    ...runs.flatMap((run) => explainRun(run, all)),
    ...explainRole(all),
    '',
  ].join('\n');
}
