import type { SourceFact } from '../../source-format';
import type { Legislator } from './legislator';
import { later, RECESS_DAYS } from './service';

/** The posts that lead a chamber or a party in it, by the words the list of members has for them. */
const POSTS: Readonly<Record<'house' | 'senate', Readonly<Record<string, string>>>> = {
  house: {
    Speaker: 'us-speaker',
    'Majority Leader': 'us-house-majority-leader',
    'Minority Leader': 'us-house-minority-leader',
    'Majority Whip': 'us-house-majority-whip',
    'Minority Whip': 'us-house-minority-whip',
    'Democratic Caucus Chair': 'us-house-democratic-caucus-chair',
    'Republican Conference Chair': 'us-house-republican-conference-chair',
  },
  senate: {
    'President Pro Tempore': 'us-senate-president-pro-tempore',
    'Majority Leader': 'us-senate-majority-leader',
    'Minority Leader': 'us-senate-minority-leader',
    'Majority Whip': 'us-senate-majority-whip',
    'Minority Whip': 'us-senate-minority-whip',
    'Republican Conference Chair': 'us-senate-republican-conference-chair',
  },
};

/**
 * Days that the list of members has wrong, by Bioguide identifier, post and the day it gives as the
 * beginning: Wikidata has the change of Speaker on the day of the vote, and the list itself has
 * Patrick Leahy in the other post until 2023.
 */
const MISTAKES: Readonly<Record<string, { readonly from?: string; readonly to?: string }>> = {
  'B000589 us-speaker 2015-01-06': { to: '2015-10-29' },
  'R000570 us-speaker 2015-10-28': { from: '2015-10-29' },
  'M001111 us-senate-president-pro-tempore 2021-01-03': { from: '2023-01-03' },
};

/** The posts somebody led from; a post the table does not have is left out. */
export function leaderFacts(
  { id, leadership_roles }: Pick<Legislator, 'id' | 'leadership_roles'>,
  until: string | undefined,
  today: string,
  sources: readonly string[],
): SourceFact[] {
  const facts = leadership_roles
    .toSorted((a, b) => (a.start < b.start ? -1 : 1))
    .flatMap(({ title, chamber, start, end }): SourceFact[] => {
      const post = POSTS[chamber][title.replace(/^(House|Senate) | of the (House|Senate)$/g, '')];
      if (post === undefined) return [];
      // A scheduled end is no end; who has left leads no more.
      const to = end === undefined || end > today ? until : end;
      const mistake = MISTAKES[`${id.bioguide} ${post} ${start}`];
      return [{ kind: 'office', post, from: start, to, ...mistake, sources: [...sources] }];
    });
  return joinFacts(facts);
}

/** Terms of one post without a gap are one fact. */
function joinFacts(facts: readonly SourceFact[]): SourceFact[] {
  const joined: SourceFact[] = [];
  for (const fact of facts) {
    const at = joined.findLastIndex(({ post }) => post === fact.post);
    const last = joined[at];
    const follows = last?.to !== undefined && (fact.from ?? '') <= later(last.to, RECESS_DAYS);
    if (last && follows) joined[at] = { ...last, to: fact.to };
    else joined.push(fact);
  }
  return joined;
}
