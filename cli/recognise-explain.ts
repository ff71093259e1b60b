import type { Person } from '../utils/people/person';
import { describeReason } from '../utils/recognition/describe-reason';
import type { FindPeople, Mention, PeopleByKey } from '../utils/recognition/types';
import { english } from './english';

/** What was looked up for one text. */
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

/** Says in lines what was looked up, who was found, and why each mention was made. */
export function explain(
  id: string | number,
  mentions: readonly Mention[],
  lookUps: LookUps,
): string {
  const { keys, found } = lookUps.asked();
  const known = [...found].map(
    ([key, people]) => `  known: "${key}" is ${people.map((person) => person.id).join(', ')}`,
  );
  const made = mentions.map((mention) => {
    const who = mention.personId ?? `one of ${mention.candidates.join(', ')}`;
    const where = `paragraph ${mention.block + 1}, ${mention.start}–${mention.end}`;
    const why = `${describeReason(mention.reason, english)} (${mention.confidence})`;
    return `  mention: "${mention.text}" (${where}) is ${who}: ${why}`;
  });
  return [`${id}: ${keys.length} keys looked up, ${found.size} known`, ...known, ...made, ''].join(
    '\n',
  );
}
