import type { CompleteClaim } from '../../people/complete';
import type { Day } from '../../people/person';
import { makeBearers } from '../choose/bearers';
import { nearbyWords } from '../choose/nearby-words';
import { weighClaims } from '../confidence/weigh';
import { LEAST_CONFIDENCE } from '../constants';
import type { NameCorrections, PeopleByKey } from '../contract';
import { peersOf } from '../cues/peers';
import type { Claim, PreparedRun } from '../model';
import { type Trace, traceDropped } from '../trace/trace';
import { collectArticleNames, NO_WORDS, wordsOfArticle } from './article-names';
import { correctClaims, NO_CORRECTIONS } from './corrected';
import { findFullNames } from './full-names';
import { highNames } from './high-names';
import { withoutParts } from './joined';
import type { Article, ClaimedRun, KnownNames } from './model';
import { findShortNames } from './short-names';
import { findSlips } from './slips';
import { findTitledNames } from './titled-names';
import { findWellKnownNames } from './well-known-names';

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

/** The names of an article, each with the people it may stand for. */
export interface Resolved {
  readonly runs: readonly ClaimedRun[];
  readonly article: Article;
}

/** Reads an article as a careful reader does: full names first, then what they make clear. */
export function resolve(input: ArticleToResolve): Resolved {
  const { trace } = input;
  const before = startReading(input);
  const first = input.runs.map((run) => findFullNames(run, before));
  const namedInFull = new Set(first.flat().flatMap(({ people }) => people.map(({ id }) => id)));
  for (const prepared of trace ? input.runs : []) trace?.({ type: 'run', prepared });
  const peers = peersOf(first.flat());
  // Not before: who else is named stays as it was, whatever the reader says of one name.
  const { corrections = NO_CORRECTIONS } = input;
  const article = { ...before, namedInFull, peers, corrections, trace };
  const anySaid = corrections.size > 0;
  const inFull = input.runs.map((run, at): ClaimedRun => {
    const again = trace !== undefined || peers.size > 0 || hasMiddleNames(run) || anySaid;
    const claims = again ? findFullNames(run, article) : first[at];
    return { ...run, claims: claims ?? [] };
  });
  const high = highNames(inFull, article);
  const named = collectArticleNames(inFull, high, article);
  // Who is named by title makes the name known, as who is named in full: "PM Doe", then "Doe".
  const runs = inFull.map((run): ClaimedRun => {
    const titled = findTitledNames(run, named, article);
    return titled.length === 0 ? run : { ...run, claims: [...run.claims, ...titled] };
  });
  const anyTitled = runs.some((run, at) => run !== inFull[at]);
  const known = anyTitled ? collectArticleNames(runs, high, article) : named;
  const words = wordsOfArticle(runs, { known, high }, article);
  const inPairs = { ...article, words };
  const claims = correctClaims(findAllNames(runs, known, inPairs), runs, article);
  const sure = withoutParts(claims).filter((claim) => isSureEnough(claim, trace));
  const said = { published: input.published, words: wordsOf(input) };
  const weighed = weighClaims(sure, said, trace);
  return { runs: withClaims(input.runs, weighed), article: inPairs };
}

/** All words of an article, small or in names. */
function wordsOf({ runs, smallWords }: ArticleToResolve): ReadonlySet<string> {
  const words = new Set(smallWords);
  for (const { run } of runs) for (const { key } of run.words) words.add(key);
  return words;
}

function startReading({
  runs,
  people,
  language,
  published,
  smallWords,
  complete = [],
}: ArticleToResolve): Article {
  return {
    bearers: makeBearers(people),
    words: { small: smallWords, language, names: NO_WORDS, firms: NO_WORDS },
    published,
    namedInFull: new Set(),
    near: nearbyWords(runs, people),
    complete,
    peers: new Map(),
    corrections: NO_CORRECTIONS,
  };
}

/** Whether a run may be read otherwise once it is known who is named in full. */
function hasMiddleNames({ candidates }: PreparedRun): boolean {
  return candidates.some(
    ({ from, to, keys }) => to - from > 2 && keys.some(({ without }) => without === 'middle-names'),
  );
}

function isText({ run }: ClaimedRun): boolean {
  return run.style === 'sentence';
}

/** Running text first: it decides what is a name in a headline, where all words have capitals. */
function findAllNames(
  runs: readonly ClaimedRun[],
  known: KnownNames,
  article: Article,
): readonly Claim[] {
  const inText = runs.filter(isText).flatMap((run) => findRemainingNames(run, known, article));
  const headlines = { ...known, inText: new Set(inText.flatMap(bareKeys)) };
  const others = runs.filter((run) => !isText(run));
  return [...inText, ...others.flatMap((run) => findRemainingNames(run, headlines, article))];
}

function bareKeys({ run, span }: Claim): readonly string[] {
  return span.to - span.from === 1 ? [run.words[span.from]?.key ?? ''] : [];
}

function findRemainingNames(
  run: ClaimedRun,
  known: KnownNames,
  article: Article,
): readonly Claim[] {
  const read = [...run.claims, ...findShortNames(run, known, article)];
  const slips = findSlips({ ...run, claims: read }, known, article);
  const claims = slips.length === 0 ? read : [...read, ...slips];
  return [...claims, ...findWellKnownNames({ ...run, claims }, known, article)];
}

function isSureEnough({ run, span, people, confidence }: Claim, trace?: Trace): boolean {
  if (people.length > 1 || confidence >= LEAST_CONFIDENCE) return true;
  traceDropped(trace, { run, span, people }, 'not-clear');
  return false;
}

function withClaims(runs: readonly PreparedRun[], claims: readonly Claim[]): readonly ClaimedRun[] {
  const byRun = new Map(runs.map(({ run }) => [run, [] as Claim[]]));
  for (const claim of claims) byRun.get(claim.run)?.push(claim);
  return runs.map((run) => ({ ...run, claims: byRun.get(run.run) ?? [] }));
}
