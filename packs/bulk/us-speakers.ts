import type { BulkPerson } from './people';
import type { WikidataPeople } from './us-wikidata';

const POSITION = 'Speaker of the House of Representatives';

/** From this day on the list of members has who led its chambers. */
const LISTED_SINCE = '2011-01-05';

/** Adds the Speakers whom only Wikidata has, to people of Congress whom its items name. */
export function withSpeakers(
  people: readonly BulkPerson[],
  wikidata: WikidataPeople,
): BulkPerson[] {
  const held = wikidata.posts.filter(
    ({ position, to }) => position === POSITION && to !== undefined && to < LISTED_SINCE,
  );
  return people.map((person) => {
    const own = held.filter((one) => one.person === person.ids.wikidata);
    if (own.length === 0) return person;
    const facts = own.map(({ from, to }) => ({
      kind: 'office' as const,
      post: 'us-speaker',
      from,
      to,
      sources: [wikidata.cite('holders21')],
    }));
    return { ...person, facts: [...person.facts, ...facts] };
  });
}
