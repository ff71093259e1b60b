import { groupBy } from '../../utils/group-by';
import type { SourceFact } from '../source-format';
import type { Citations } from './citations';
import type { Copy } from './copy';
import { citationOf, type Officer, parseOfficer, uuidOf } from './openstates';
import type { BulkPerson } from './people';
import { later } from './us-congress/service';
import { placeName, STATE_CODES } from './us-states';
import type { WikidataPeople } from './us-wikidata';

/** Terms that ended before this day are not taken. */
const SINCE = '2015-01-01';

/** Shorter terms are of somebody who stood in until the elected one was sworn in. */
const LEAST_DAYS = 7;

/** One stretch in a post of a state. */
interface StateTerm {
  readonly state: string;
  readonly post: string;
  readonly from: string;
  readonly to: string | undefined;
  readonly name: string;
  readonly ids: Readonly<Record<string, string>>;
  /** The day for which it is known that nothing had changed. */
  readonly verified: string;
  readonly sources: readonly string[];
  readonly gender?: 'female' | 'male' | undefined;
  readonly birth?: string | undefined;
}

/** Governors since 2015: from Wikidata to 2022, then from Open States, with the attorneys general it has. */
export function readStates(
  copy: Copy,
  citations: Citations,
  wikidata: WikidataPeople,
  items: ReadonlyMap<string, string>,
  known: readonly BulkPerson[],
): readonly BulkPerson[] {
  const recent = officersOf(
    copy,
    citations,
    (name, state) => items.get(name) ?? sat(name, state, known),
  );
  const governors = wikidata.posts.filter(({ position }) => position.startsWith('Governor of '));
  const terms = STATE_CODES.flatMap((state) => {
    const before = governors
      .filter(({ position }) => position === `Governor of ${placeName(state)}`)
      .flatMap(({ person, name, from, to }): StateTerm[] => {
        if (from === undefined) return [];
        const sources = [wikidata.cite('holders21')];
        const ids = { wikidata: person };
        const post = `us-governor-${state.toLowerCase()}`;
        return [{ state, post, from, to, name, ids, verified: to ?? wikidata.day, sources }];
      });
    return succeed(
      joinSame(before).filter(({ to }) => (to ?? copy.date) >= SINCE),
      recent.governors.filter((term) => term.state === state),
      copy.date,
    );
  });
  return [...terms, ...recent.attorneys].map((term) => toPerson(term, wikidata));
}

/** The item of somebody by name, in a state. */
type ItemOf = (name: string, state: string) => string | undefined;

/** The item of the one who sat in Congress for the state under the name. */
function sat(wanted: string, state: string, known: readonly BulkPerson[]): string | undefined {
  const same = known.filter(
    ({ name, other_names, facts }) =>
      [name, ...other_names.map((other) => other.name)].includes(wanted) &&
      facts.some(
        ({ post, label }) =>
          post === `us-senator-${state.toLowerCase()}` ||
          label === `Member of the United States House of Representatives from ${placeName(state)}`,
      ),
  );
  return same.length === 1 ? same[0]?.ids.wikidata : undefined;
}

/** Who went on in a new term is one stretch. */
function joinSame(terms: readonly StateTerm[]): StateTerm[] {
  const joined: StateTerm[] = [];
  for (const term of terms.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined.at(-1);
    if (last?.name === term.name && last.to !== undefined && term.from <= later(last.to, 1))
      joined[joined.length - 1] = { ...last, to: term.to, verified: term.verified };
    else if (term.to === undefined || term.to >= later(term.from, LEAST_DAYS)) joined.push(term);
  }
  // Where two overlap, the days contradict each other and the month is what they agree on.
  return joined.map((term, index) => {
    const next = joined[index + 1];
    const overlaps = next !== undefined && (term.to ?? '9999') > later(next.from, 1);
    return overlaps ? { ...term, to: monthOf(next.from), verified: next.from } : term;
  });
}

/** Adds the governor of today, whom the last of 2022 either still is or gave way to. */
function succeed(
  before: readonly StateTerm[],
  now: readonly StateTerm[],
  today: string,
): StateTerm[] {
  const last = before.at(-1);
  const next = now.toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1);
  if (!last || !next || last.to !== undefined) return [...before];
  if (next.from <= later(last.from, 7)) {
    const isRunning = next.to !== undefined && next.to > today;
    const sources = [...last.sources, ...next.sources];
    return [...before.slice(0, -1), isRunning ? { ...last, verified: today, sources } : last];
  }
  const from = monthOf(next.from);
  const ended = {
    ...last,
    to: from,
    verified: next.from,
    sources: [...last.sources, ...next.sources],
  };
  return [...before.slice(0, -1), ended, { ...next, from, to: undefined, verified: today }];
}

function monthOf(day: string): string {
  return day.slice(0, 'YYYY-MM'.length);
}

/** Governors and attorneys general in the folders of the states. */
function officersOf(
  copy: Copy,
  { cite }: Citations,
  itemOf: ItemOf,
): { governors: StateTerm[]; attorneys: StateTerm[] } {
  const found = STATE_CODES.flatMap((state) => {
    const folder = `data/${state.toLowerCase()}/executive`;
    return [...copy.texts(folder)].flatMap(([path, text]) => {
      const officer = parseOfficer(text, path);
      return rolesOf(officer, state, itemOf, () => cite(citationOf(officer, path, copy)));
    });
  });
  const kinds = groupBy(found, ({ post }) => post.startsWith('us-governor-'));
  // Its days are often those of an election or a scheduled term: the month is believed, and only of
  // whoever's term has not run out.
  const attorneys = (kinds.get(false) ?? [])
    .filter(({ to }) => to !== undefined && to > copy.date)
    .map((term) => ({ ...term, from: monthOf(term.from), to: undefined, verified: copy.date }));
  return { governors: kinds.get(true) ?? [], attorneys };
}

const ROLES: Readonly<Record<string, string>> = {
  governor: 'us-governor',
  'attorney general': 'us-state-attorney-general',
};

function rolesOf(
  officer: Officer,
  state: string,
  itemOf: ItemOf,
  source: () => string,
): StateTerm[] {
  const item = itemOf(officer.name, state);
  return officer.roles.flatMap(({ type, start_date, end_date }) => {
    const post = ROLES[type];
    if (post === undefined || start_date?.length !== 'YYYY-MM-DD'.length) return [];
    return [
      {
        state,
        post: `${post}-${state.toLowerCase()}`,
        from: start_date,
        to: end_date,
        name: officer.name,
        ids: { ...(item === undefined ? {} : { wikidata: item }), openstates: uuidOf(officer.id) },
        verified: '',
        sources: [source()],
        gender: genderOf(officer.gender),
        birth: officer.birth_date,
      },
    ];
  });
}

function toPerson(
  { post, from, to, name, ids, verified, sources, gender, birth }: StateTerm,
  wikidata: WikidataPeople,
): BulkPerson {
  const item = ids.wikidata;
  const biography = wikidata.biography(item);
  const family =
    name
      .replace(/,? (Jr\.?|Sr\.?|I{2,3}|IV)$/, '')
      .split(' ')
      .at(-1) ?? name;
  const fact: SourceFact = { kind: 'office', post, from, to, sources: [...sources] };
  return {
    ids,
    name,
    given_name: name.slice(0, name.indexOf(family)).trim() || name,
    family_name: family,
    other_names: [],
    gender: gender ?? genderOf(biography?.gender),
    birth_date: biography?.dobp === '11' ? biography.dob : birth,
    death_date: wikidata.deathOf(item),
    verified: verified.length === 'YYYY-MM-DD'.length ? verified : `${verified}-01`,
    facts: [fact],
  };
}

function genderOf(word: string | undefined): 'female' | 'male' | undefined {
  const lower = word?.toLowerCase();
  return lower === 'female' || lower === 'male' ? lower : undefined;
}
