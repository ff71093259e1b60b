import type { CompleteClaim } from '../../people/complete';
import type { Day } from '../../people/person';
import { makeBearers } from '../choose/bearers';
import { nearbyWords } from '../choose/nearby-words';
import type { NameCorrections, PeopleByKey } from '../contract';
import type { Candidate, PreparedRun, TokenisedRun } from '../model';
import type { Trace } from '../trace/trace';
import { NO_WORDS } from './article-names';
import { NO_CLAIMS } from './claim';
import { correctionOf, NO_CORRECTIONS } from './corrected';
import type { Article, ClaimedRun } from './model';
import { afterInitial, isInitialed } from './well-known-names';

/** An article whose text is read and whose names are looked up. */
export interface ArticleToResolve {
  readonly runs: readonly PreparedRun[];
  readonly smallWords: ReadonlySet<string>;
  readonly language: string;
  readonly published: Day | undefined;
  readonly people: PeopleByKey;
  readonly complete?: readonly CompleteClaim[] | undefined;
  readonly corrections?: NameCorrections | undefined;
  readonly trace?: Trace | undefined;
}

/** A run of which nothing is read yet. */
export function startRun(
  prepared: PreparedRun,
  people: PeopleByKey,
  corrections: NameCorrections,
): ClaimedRun {
  const { run, candidates, titled } = prepared;
  const borne = borneOf(prepared, people, corrections);
  return { run, candidates, titled, borne, claims: NO_CLAIMS };
}

/**
 * All who look for people of the list look at these candidates alone: of nine runs seven have none.
 * What the reader said of a name goes for it though nobody bears it.
 */
function borneOf(
  { run, candidates }: PreparedRun,
  people: PeopleByKey,
  corrections: NameCorrections,
): readonly Candidate[] {
  const counts = (candidate: Candidate) =>
    isBorne(candidate, run, people) || correctionOf(run, candidate, { corrections }) !== undefined;
  return candidates.some(counts) ? candidates.filter(counts) : NO_CANDIDATES;
}

const NO_CANDIDATES: readonly Candidate[] = [];

/** Whether somebody of the list bears a span, or its family name after an initial. */
function isBorne({ keys, from, to }: Candidate, { words }: TokenisedRun, people: PeopleByKey) {
  for (const { key } of keys) if (people.has(key)) return true;
  if (!isInitialed(words, { from, to })) return false;
  return keys.some(({ key }) => people.has(afterInitial(key)));
}

/** What is known of an article before any name in it is read. */
export function startReading(
  { people, language, published, smallWords, complete = [] }: ArticleToResolve,
  runs: readonly ClaimedRun[],
): Article {
  return {
    bearers: makeBearers(people),
    words: { small: smallWords, language, names: NO_WORDS, firms: NO_WORDS },
    published,
    namedInFull: new Set(),
    near: nearbyWords(
      runs
        .filter(({ borne }) => borne.length > 0)
        .map(({ run, borne }) => ({ run, candidates: borne })),
      people,
    ),
    complete,
    peers: new Map(),
    corrections: NO_CORRECTIONS,
  };
}

/** All words of an article, small or in names. */
export function wordsOf({ runs, smallWords }: ArticleToResolve): ReadonlySet<string> {
  const words = new Set(smallWords);
  for (const { run } of runs) for (const { key } of run.words) words.add(key);
  return words;
}
