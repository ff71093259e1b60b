import type { Day, Person } from '../../people/person';
import { titlesBefore } from '../cues/office-titles';
import type { Claim } from '../model';

/** Somebody an article names in full, with what it says of them beside their names. */
export interface NamedPerson {
  readonly person: Person;
  /** Keys of the words of the first full name. */
  readonly name: readonly string[];
  /** Keys of words that stand near a full name of theirs. */
  readonly near: ReadonlySet<string>;
  /** The title words before each of their names that has some. */
  readonly titles: readonly (readonly string[])[];
  /** How often they are named. */
  readonly mentions: number;
  readonly article: ArticleSaid;
}

/** What an article says of its own. */
export interface ArticleSaid {
  readonly published: Day | undefined;
  /** Keys of all its words, those of names with them. */
  readonly words: ReadonlySet<string>;
}

interface Gathering extends NamedPerson {
  readonly near: Set<string>;
  readonly titles: (readonly string[])[];
  mentions: number;
}

/** Everybody whom claims name in full and leave nobody beside, by id. */
export function namedPeople(
  claims: readonly Claim[],
  article: ArticleSaid,
): ReadonlyMap<string, NamedPerson> {
  const named = new Map<string, Gathering>();
  for (const claim of claims.filter(isFullName)) {
    const person = personOf(claim);
    if (person === undefined) continue;
    const one = named.get(person.id) ?? startGathering(person, claim, article);
    for (const word of wordsNear(claim)) one.near.add(word);
    named.set(person.id, one);
  }
  for (const claim of claims) {
    const one = named.get(personOf(claim)?.id ?? '');
    if (one === undefined) continue;
    one.mentions++;
    const titles = titlesBefore(claim.run, claim.span);
    if (titles.length > 0) one.titles.push(titles);
  }
  return named;
}

/** The one person a claim is for; nobody where it leaves several. */
export function personOf({ people: [first, second] }: Claim): Person | undefined {
  return second === undefined ? first : undefined;
}

/** Whether a claim is of a whole name of several words, which no other name made known. */
export function isFullName({ span, reason }: Claim): boolean {
  return span.to - span.from > 1 && reason.unlockedBy === undefined;
}

function startGathering(person: Person, { run, span }: Claim, article: ArticleSaid): Gathering {
  const name = run.words.slice(span.from, span.to).map(({ key }) => key);
  return { person, name, near: new Set(), titles: [], mentions: 0, article };
}

function wordsNear({ run: { words, near }, span }: Claim): readonly string[] {
  const inRun = words.filter((_, at) => at < span.from || at >= span.to).map(({ key }) => key);
  return [...inRun, ...near];
}
