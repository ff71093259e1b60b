import { CORE_SCHEMA, load } from 'js-yaml';
import * as v from 'valibot';
import { day, text } from '../source-fields';
import type { SourceFact } from '../source-format';
import type { Citations } from './citations';
import type { Copy } from './copy';
import type { BulkPerson } from './people';
import { partyFacts } from './us-congress/facts';
import { namesOf } from './us-congress/names';
import { joinParties, later } from './us-congress/service';
import type { WikidataPeople } from './us-wikidata';

const executive = v.object({
  id: v.object({
    bioguide: v.optional(v.string()),
    govtrack: v.optional(v.number()),
    wikidata: v.optional(v.string()),
    wikipedia: v.optional(v.string()),
  }),
  name: v.object({
    first: text,
    last: text,
    middle: v.optional(v.string()),
    suffix: v.optional(v.string()),
    nickname: v.optional(v.string()),
    official_full: v.optional(v.string()),
  }),
  bio: v.object({ birthday: v.optional(day), gender: v.picklist(['F', 'M']) }),
  terms: v.array(
    v.object({ type: v.picklist(['prez', 'viceprez']), start: day, end: day, party: text }),
  ),
});

type Executive = v.InferOutput<typeof executive>;

const FILE = 'executive.yaml';

/** The first inauguration of those who are taken. */
const SINCE = '1989-01-20';

const POSTS = { prez: 'us-president', viceprez: 'us-vice-president' };
const POSITIONS = { prez: 'President', viceprez: 'Vice President' };

/** Presidents and vice presidents since 1989, in a copy of unitedstates/congress-legislators. */
export function readExecutives(
  copy: Copy,
  { cite }: Citations,
  wikidata: WikidataPeople,
): readonly BulkPerson[] {
  const { text: yaml } = copy.text(FILE);
  const all = v.safeParse(v.array(executive), load(yaml, { schema: CORE_SCHEMA }));
  if (!all.success) {
    const [issue] = all.issues;
    throw new Error(`${FILE}: ${v.getDotPath(issue)}: ${issue.message}`);
  }
  const source = cite({
    name: 'executive',
    copy,
    path: FILE,
    commit: copy.commit,
    date: copy.date,
    title: 'Presidents and vice presidents of the United States',
    publisher: 'unitedstates project (congress-legislators)',
    licence: 'CC0-1.0',
  });
  return all.output
    .filter(({ terms }) => terms.some(({ start }) => start >= SINCE))
    .map((one) => toPerson(one, copy.date, source, wikidata));
}

function toPerson(
  { id, name, bio, terms }: Executive,
  today: string,
  source: string,
  wikidata: WikidataPeople,
): BulkPerson {
  const item = id.wikidata ?? heldBy({ name, terms }, wikidata);
  const spans = terms.map(({ party, start, end }) => ({
    party,
    from: start,
    to: end,
    sources: [source],
  }));
  const facts = termFacts(terms, today, source);
  const leftOn = facts.some(({ to }) => to === undefined) ? undefined : terms.at(-1)?.end;
  return {
    ids: {
      ...(item === undefined ? {} : { wikidata: item }),
      ...(id.bioguide === undefined ? {} : { bioguide: id.bioguide }),
      ...(id.govtrack === undefined ? {} : { govtrack: String(id.govtrack) }),
    },
    ...namesOf({ id: { bioguide: '', wikipedia: id.wikipedia }, name, other_names: [] }),
    gender: bio.gender === 'F' ? 'female' : 'male',
    birth_date: wikidata.agreedBirth(item, bio.birthday),
    death_date: wikidata.deathOf(item),
    verified: leftOn ?? today,
    facts: [...partyFacts(joinParties(spans), leftOn), ...facts],
  };
}

/** The item of whoever Wikidata has in the post on the day on which a term ends. */
function heldBy(
  { name, terms }: Pick<Executive, 'name' | 'terms'>,
  { posts }: WikidataPeople,
): string | undefined {
  const last = terms.at(-1);
  if (!last) return undefined;
  return posts.find(
    ({ position, to, name: called }) =>
      position === POSITIONS[last.type] && to === last.end && called.includes(name.last),
  )?.person;
}

/** Terms that follow one another are one fact; one that still runs has only a scheduled end. */
function termFacts(terms: Executive['terms'], today: string, source: string): SourceFact[] {
  const facts: SourceFact[] = [];
  for (const { type, start, end } of terms) {
    const to = end > today ? undefined : end;
    const last = facts.at(-1);
    const goesOn =
      last?.post === POSTS[type] && last.to !== undefined && start <= later(last.to, 1);
    if (last && goesOn) facts[facts.length - 1] = { ...last, to };
    else facts.push({ kind: 'office', post: POSTS[type], from: start, to, sources: [source] });
  }
  return facts;
}
