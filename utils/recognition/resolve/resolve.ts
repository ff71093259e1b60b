import { groupBy } from '../../group-by';
import { weighClaims } from '../confidence/weigh';
import { LEAST_CONFIDENCE } from '../constants';
import { peersOf } from '../cues/peers';
import type { Claim } from '../model';
import { type Trace, traceDropped } from '../trace/trace';
import { collectArticleNames, withInText, wordsOfArticle } from './article-names';
import { NO_CLAIMS } from './claim';
import { correctClaims, NO_CORRECTIONS } from './corrected';
import { findFullNames } from './full-names';
import { highNames } from './high-names';
import { withoutParts } from './joined';
import type { Article, ClaimedRun, KnownNames } from './model';
import { findShortNames } from './short-names';
import { findSlips } from './slips';
import { type ArticleToResolve, startReading, startRun, wordsOf } from './start-reading';
import { findTitledNames } from './titled-names';
import { findWellKnownNames } from './well-known-names';

/** The names of an article, each with the people it may stand for. */
export interface Resolved {
  readonly runs: readonly ClaimedRun[];
  readonly article: Article;
}

/** Reads an article as a careful reader does: full names first, then what they make clear. */
export function resolve(input: ArticleToResolve): Resolved {
  const { trace } = input;
  for (const prepared of trace ? input.runs : []) trace?.({ type: 'run', prepared });
  const { corrections = NO_CORRECTIONS } = input;
  const unread = input.runs.map((run) => startRun(run, input.people, corrections));
  const before = startReading(input, unread);
  // Nobody of the list is near: no name of theirs can be found, in whatever form.
  if (input.people.size === 0 && corrections.size === 0) return { runs: unread, article: before };
  const { runs: inFull, article } = readFullNames(unread, before, { corrections, trace });
  const high = highNames(inFull, article);
  const named = collectArticleNames(inFull, high, article);
  // Who is named by title makes the name known, as who is named in full: "PM Doe", then "Doe".
  const runs = inFull.map((run) => withMore(run, findTitledNames(run, named, article)));
  const anyTitled = runs.some((run, at) => run !== inFull[at]);
  const known = anyTitled ? collectArticleNames(runs, high, article) : named;
  const words = wordsOfArticle(runs, { known, high }, article);
  const inPairs = { ...article, words };
  const claims = correctClaims(findAllNames(runs, known, inPairs), runs, article);
  const sure = withoutParts(claims).filter((claim) => isSureEnough(claim, trace));
  return { runs: withClaims(unread, weigh(sure, input)), article: inPairs };
}

/** A run with claims besides those it has. */
function withMore(run: ClaimedRun, more: readonly Claim[]): ClaimedRun {
  return more.length === 0 ? run : { ...run, claims: [...run.claims, ...more] };
}

/** Finds full names twice where who else is named in full, or the peers named, may change them. */
function readFullNames(
  runs: readonly ClaimedRun[],
  before: Article,
  { corrections, trace }: Pick<Article, 'corrections' | 'trace'>,
) {
  const first = runs.map((run) => fullNamesOf(run, before));
  const all = first.flat();
  const namedInFull = new Set(all.flatMap(({ people }) => people.map(({ id }) => id)));
  const peers = peersOf(all);
  // Not before: who else is named stays as it was, whatever the reader says of one name.
  const article: Article = { ...before, namedInFull, peers, corrections, trace };
  const anySaid = corrections.size > 0;
  const inFull = runs.map((run, at) => {
    const again = trace !== undefined || peers.size > 0 || hasMiddleNames(run) || anySaid;
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
