import { joinKeys, nameWords } from '../../names/normalise';
import { isRank } from '../../names/ranks';
import type { Person } from '../../people/person';
import type { Claim, Span, TokenisedRun } from '../model';

/** Whom a rank and a name stand for in an article that has told of which place: "lord hope". */
export type Peers = ReadonlyMap<string, ReadonlySet<string>>;

/** The peers whom claims name with their places: afterwards "Lord Hope" is he of Craighead. */
export function peersOf(claims: readonly Claim[]): Peers {
  const peers = new Map<string, Set<string>>();
  for (const { run, span, people } of claims) {
    if (run.style !== 'tied' || !isRank(run.words[span.from]?.key ?? '')) continue;
    const tie = run.words.findIndex(({ key, casing }) => key === 'of' && casing === 'lower');
    const key = joinKeys(run.words.slice(span.from, tie).map((word) => word.key));
    const ids = peers.get(key) ?? new Set();
    for (const { id } of people) ids.add(id);
    peers.set(key, ids);
  }
  return peers;
}

/** Whether a rank stands before the span, and after it "of" a place that is not this peer's. */
export function isOfOtherPlace(run: TokenisedRun, span: Span, person: Person): boolean {
  const [of, place = ''] = run.after;
  if (of !== 'of' || span.to < run.words.length) return false;
  const { words } = run;
  if (!isRank(words[span.from - 1]?.key ?? '') && !isRank(words[span.from]?.key ?? ''))
    return false;
  const places = [person, ...person.otherNames].flatMap(({ name }) => placeWords(name));
  return places.length > 0 && !places.includes(place);
}

/** The words after "of" in a peer's name. */
function placeWords(name: string): readonly string[] {
  const words = nameWords(name);
  const of = words.indexOf('of');
  return of > 0 && isRank(words[0] ?? '') ? words.slice(of + 1) : [];
}
