import { groupBy } from '../../group-by';
import type { CompleteClaim } from '../../people/complete';
import type { Day } from '../../people/person';
import { makeBearers } from '../choose/bearers';
import { nearbyWords } from '../choose/nearby-words';
import { weighClaims } from '../confidence/weigh';
import { LEAST_CONFIDENCE } from '../constants';
import type { PeopleByKey } from '../contract';
import { peersOf } from '../cues/peers';
import type { Claim, PreparedRun } from '../model';
import { type Trace, traceDropped } from '../trace/trace';
import { collectArticleNames, NO_WORDS, withInText, wordsOfArticle } from './article-names';
import { borneOf } from './borne';
import { NO_CLAIMS } from './claim';
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
  for (const prepared of trace ? input.runs : []) trace?.({ type: 'run', prepared });
  const unread = input.runs.map((run) => startRun(run, input.people));
  const before = startReading(input, unread);
  // Nobody of the list is near: no name of theirs can be found, in whatever form.
  if (input.people.size === 0) return { runs: unread, article: before };
  const { runs: inFull, article } = readFullNames(unread, before, trace);
  const high = highNames(inFull, article);
  const named = collectArticleNames(inFull, high, article);
  // Who is named by title makes the name known, as who is named in full: "PM Doe", then "Doe".
  const runs = inFull.map((run) => withMore(run, findTitledNames(run, named, article)));
  const anyTitled = runs.some((run, at) => run !== inFull[at]);
  const known = anyTitled ? collectArticleNames(runs, high, article) : named;
  const words = wordsOfArticle(runs, { known, high }, article);
  const inPairs = { ...article, words };
  const claims = findAllNames(runs, known, inPairs);
  const sure = withoutParts(claims).filter((claim) => isSureEnough(claim, trace));
  return { runs: withClaims(unread, weigh(sure, input)), article: inPairs };
}

function startRun(prepared: PreparedRun, people: PeopleByKey): ClaimedRun {
  const { run, candidates, titled } = prepared;
  return { run, candidates, titled, borne: borneOf(prepared, people), claims: NO_CLAIMS };
}

/** A run with claims besides those it has. */
function withMore(run: ClaimedRun, more: readonly Claim[]): ClaimedRun {
  return more.length === 0 ? run : { ...run, claims: [...run.claims, ...more] };
}

/** Finds full names twice where who else is named in full, or the peers named, may change them. */
function readFullNames(runs: readonly ClaimedRun[], before: Article, trace: Trace | undefined) {
  const first = runs.map((run) => fullNamesOf(run, before));
  const all = first.flat();
  const namedInFull = new Set(all.flatMap(({ people }) => people.map(({ id }) => id)));
  const peers = peersOf(all);
  const article: Article = { ...before, namedInFull, peers, trace };
  const inFull = runs.map((run, at) => {
    const again = trace !== undefined || peers.size > 0 || hasMiddleNames(run);
    return withMore(run, (again ? fullNamesOf(run, article) : first[at]) ?? NO_CLAIMS);
  });
  return { runs: inFull, article };
}

function fullNamesOf({ run, borne }: ClaimedRun, article: Article): readonly Claim[] {
  return borne.length === 0 ? NO_CLAIMS : findFullNames({ run, candidates: borne }, article);
}

function weigh(claims: readonly Claim[], input: ArticleToResolve): readonly Claim[] {
  if (claims.length === 0) return claims;
  const said = { published: input.published, words: wordsOf(input) };
  return weighClaims(claims, said, input.trace);
}

/** All words of an article, small or in names. */
function wordsOf({ runs, smallWords }: ArticleToResolve): ReadonlySet<string> {
  const words = new Set(smallWords);
  for (const { run } of runs) for (const { key } of run.words) words.add(key);
  return words;
}

function startReading(
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
  };
}

/** Whether a run may be read otherwise once it is known who is named in full. */
function hasMiddleNames({ borne }: ClaimedRun): boolean {
  return borne.some(
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
  const others = runs.filter((run) => !isText(run));
  if (others.length === 0) return inText;
  const headlines = withInText(known, new Set(inText.flatMap(bareKeys)));
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
  const short = withMore(run, findShortNames(run, known, article));
  const slips = withMore(short, findSlips(short, known, article));
  return withMore(slips, findWellKnownNames(slips, known, article)).claims;
}

function isSureEnough({ run, span, people, confidence }: Claim, trace?: Trace): boolean {
  if (people.length > 1 || confidence >= LEAST_CONFIDENCE) return true;
  traceDropped(trace, { run, span, people }, 'not-clear');
  return false;
}

function withClaims(runs: readonly ClaimedRun[], claims: readonly Claim[]): readonly ClaimedRun[] {
  const byRun = groupBy(claims, ({ run }) => run);
  return runs.map((run) => withMore(run, byRun.get(run.run) ?? NO_CLAIMS));
}
