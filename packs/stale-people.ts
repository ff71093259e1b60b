import { differenceInCalendarDays, parseISO } from 'date-fns';
import { CLASS_ORDER, classOf, type PostClass } from './classes';
import type { NamedSource, PackSources } from './pack-sources';
import type { WrittenPack } from './read-sources';
import type { SourcePerson } from './source-format';

/** Days after which somebody in office is to be looked at anew: half a year, a cabinet may be another. */
export const STALE_DAYS = 180;

/** Somebody in office who was not looked at for long, and where to look. */
export interface StalePerson {
  readonly pack: string;
  readonly class: PostClass | undefined;
  readonly name: string;
  readonly id: string;
  readonly verified: string;
  readonly offices: readonly string[];
  readonly pages: readonly string[];
}

/** Who holds office without a known end and was verified long before a day: first ranks first. */
export function stalePeople(packs: readonly WrittenPack[], day: string): StalePerson[] {
  const all = packs.flatMap(({ header, sources }) =>
    sources.files.flatMap((named) =>
      named.content.persons
        .filter(({ verified }) => daysBetween(verified, day) > STALE_DAYS)
        .flatMap((person) => staleOf(header.id, sources, named, person)),
    ),
  );
  return all.sort((one, other) => rank(one) - rank(other));
}

/** An office of no listed post comes after every class. */
function rank({ class: held }: StalePerson): number {
  return held === undefined ? CLASS_ORDER.length : CLASS_ORDER.indexOf(held);
}

function staleOf(
  pack: string,
  all: PackSources,
  { content }: NamedSource,
  { id, name, verified, facts }: SourcePerson,
): StalePerson[] {
  const open = facts.filter(({ kind, to }) => kind === 'office' && to === undefined);
  if (open.length === 0) return [];
  const classes = new Set(open.map((fact) => classOf(all, fact)));
  const urls = open.flatMap(({ sources }) =>
    sources.map((key) => content.sources[key]?.url ?? key),
  );
  return [
    {
      pack,
      class: CLASS_ORDER.find((one) => classes.has(one)),
      name,
      id,
      verified,
      offices: open.map(({ label, post }) => label ?? all.posts.get(post ?? '')?.label ?? '?'),
      pages: [...new Set(urls)],
    },
  ];
}

function daysBetween(earlier: string, later: string): number {
  return differenceInCalendarDays(parseISO(later), parseISO(earlier));
}
