import { joinKeys } from '../../names/normalise';
import type { Person } from '../../people/person';
import { candidatesOf } from '../candidates/candidates';
import type { Grammar } from '../candidates/endings/grammar';
import { comparePlaces } from '../candidates/places';
import { tokeniseRun } from '../candidates/tokenised-run';
import { makeBearers } from '../choose/bearers';
import { LEAST_CONFIDENCE } from '../constants';
import { type ArticleContext, languageOf, type Mention, type PeopleByKey } from '../contract';
import { beginsWithNoun } from '../cues/noun-before';
import { hasNounsBeforeNames } from '../cues/nouns-before';
import type { Claim, NearbyWords, PreparedRun, Run, Span, TokenisedRun } from '../model';
import { findOffices } from '../offices/find-offices';
import type { RolePhrase } from '../offices/model';
import type { NamedRun } from '../offices/titled-strangers';
import { withoutParts } from '../runs/turned';
import { type Trace, traceDropped } from '../trace/trace';
import { toMention } from './claim';
import { findFullNames } from './full-names';
import type { Article, ClaimedRun, KnownNames } from './model';
import { findShortNames } from './short-names';
import { findStranger, indexStrangers } from './strangers';
import { indexShortForms, unlockPeople } from './unlocked';
import { findWellKnownNames } from './well-known-names';

/** What is known of an article once its text is read and its names are looked up. */
export interface ArticleToResolve {
  readonly runs: readonly PreparedRun[];
  readonly phrases: readonly RolePhrase[];
  readonly smallWords: ReadonlySet<string>;
  readonly article: ArticleContext;
  readonly people: PeopleByKey;
  readonly trace?: Trace | undefined;
}

/** Mentions in reading order, with the people they may stand for. */
export interface Resolved {
  readonly mentions: readonly Mention[];
  readonly people: readonly Person[];
}

/** Reads the words of a run and lists what may be a name in it. */
export function prepareRun(run: Run, grammar: Grammar): PreparedRun {
  const read = tokeniseRun(run, grammar);
  return { read, candidates: candidatesOf(read, grammar) };
}

/** Reads an article as a careful reader does: full names first, then what they make clear. */
export function resolve(input: ArticleToResolve): Resolved {
  const before = startReading(input);
  const first = input.runs.map((run) => findFullNames(run.read, run.candidates, before));
  const named = new Set(first.flatMap((claims) => claims.flatMap(idsOf)));
  for (const prepared of input.trace ? input.runs : []) input.trace?.({ type: 'run', prepared });
  const reading = { ...before, namedInFull: named, trace: input.trace };
  const runs = input.runs.map((run, at): ClaimedRun => {
    const again = input.trace !== undefined || hasMiddleNames(run);
    const claims = again ? findFullNames(run.read, run.candidates, reading) : first[at];
    return { ...run, claims: claims ?? [] };
  });
  const known = collectArticleNames(runs, reading);
  const inPairs = { ...reading, words: { ...reading.words, names: new Set(known.forms.keys()) } };
  const claims = withoutParts(runs.flatMap((run) => findRemainingNames(run, known, inPairs)));
  return withRoles(
    claims.filter((claim) => isSureEnough(claim, input.trace)),
    input,
    inPairs,
  );
}

function idsOf({ people }: Claim): readonly string[] {
  return people.map(({ id }) => id);
}

/** Whether a run may be read otherwise once it is known who is named in full. */
function hasMiddleNames({ candidates }: PreparedRun): boolean {
  return candidates.some(
    ({ from, to, keys }) => to - from > 2 && keys.some(({ without }) => without === 'middle-names'),
  );
}

/** Offices come last, and unlock nothing: whose they are is told by the names. */
function withRoles(
  claims: readonly Claim[],
  { phrases, runs }: ArticleToResolve,
  { words, published, trace }: Article,
): Resolved {
  const { mentions, people } = mentionsOf(claims);
  const named = claimsByRun(runs, claims);
  const roles = findOffices({ phrases, runs: named, mentions, words, published, trace });
  if (roles.length === 0) return { mentions, people };
  return { mentions: [...mentions, ...roles].sort(comparePlaces), people };
}

function claimsByRun(runs: readonly PreparedRun[], claims: readonly Claim[]): readonly NamedRun[] {
  const byRun = new Map<TokenisedRun, Claim[]>(runs.map(({ read }) => [read, []]));
  for (const claim of claims) byRun.get(claim.read)?.push(claim);
  return Array.from(byRun, ([read, own]) => ({ read, claims: own }));
}

function isSureEnough({ read, span, people, confidence }: Claim, trace?: Trace): boolean {
  if (people.length > 1 || confidence >= LEAST_CONFIDENCE) return true;
  traceDropped(trace, { read, span, people }, 'not-clear');
  return false;
}

function startReading({ runs, people, article, smallWords }: ArticleToResolve): Article {
  return {
    bearers: makeBearers(people),
    words: { small: smallWords, language: languageOf(article), names: new Set() },
    published: article.published,
    namedInFull: new Set(),
    near: nearbyWords(runs, people),
  };
}

/** Gathered only for names that several people bear: most articles have few. */
function nearbyWords(runs: readonly PreparedRun[], people: PeopleByKey): NearbyWords {
  const near = new Map<string, Set<string>>();
  for (const { read, candidates } of runs) {
    for (const { from, to, keys } of candidates) {
      const key = keys[0]?.key ?? '';
      if (to - from < 2 || (people.get(key)?.length ?? 0) < 2) continue;
      const words = near.get(key) ?? new Set();
      for (const word of wordsBeside(read, { from, to })) words.add(word);
      near.set(key, words);
    }
  }
  return near;
}

function wordsBeside({ run, words }: TokenisedRun, { from, to }: Span): readonly string[] {
  const inRun = words.filter((_, at) => at < from || at >= to).map(({ key }) => key);
  return [...inRun, ...run.near];
}

function collectArticleNames(runs: readonly ClaimedRun[], { words }: Article): KnownNames {
  const forms = indexShortForms(unlockPeople(runs.flatMap(({ claims }) => claims)), words.language);
  const alone = hasNounsBeforeNames(words.language) ? wordsAlone(runs) : NO_WORDS;
  const strangers = runs
    .filter((run) => !beginsWithNoun(run, forms))
    .map(({ read, claims }) => findStranger(read, claims, words))
    .filter((stranger) => stranger !== undefined)
    .filter(({ given }) => !alone.has(given))
    // "E. Macron" is no other Macron.
    .filter(({ given, family }) => !forms.has(joinKeys([given, family])));
  return {
    forms,
    strangers: indexStrangers(strangers, 'family'),
    strangeGiven: indexStrangers(strangers, 'given'),
  };
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Where all nouns have capitals, what stands alone somewhere is no given name: "Accenture Woods". */
function wordsAlone(runs: readonly ClaimedRun[]): ReadonlySet<string> {
  const lone = runs.filter(({ read }) => read.words.length === 1);
  return new Set(lone.flatMap(({ read }) => read.words.map(({ key }) => key)));
}

function findRemainingNames(
  run: ClaimedRun,
  known: KnownNames,
  reading: Article,
): readonly Claim[] {
  const short = findShortNames(run, known, reading);
  const claims = [...run.claims, ...short];
  return [...claims, ...findWellKnownNames({ ...run, claims }, known, reading)];
}

function mentionsOf(claims: readonly Claim[]): Resolved {
  const people = new Map<string, Person>();
  for (const claim of claims) for (const person of claim.people) people.set(person.id, person);
  return { mentions: claims.map(toMention).sort(comparePlaces), people: [...people.values()] };
}
