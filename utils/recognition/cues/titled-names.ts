import type {
  Candidate,
  PreparedRun,
  Style,
  Title,
  TitledName,
  TitleOwner,
  TokenisedRun,
} from '../model';
import { isCapital } from '../text/token-tests';
import { mayEndTitle, readTitle, titleWords } from './read-title';

type Words = ReturnType<typeof titleWords>;

/** A title that goes on to further names, and where the last of them ends. */
interface Carried {
  readonly title: Title;
  readonly block: number;
  readonly end: number;
}

/**
 * Finds the names of an article that titles go with: right after one, or joined to such a name where
 * the title is of several: "Presidents Doe and Roe". The runs are in reading order.
 */
export function withTitles(runs: readonly PreparedRun[], language: string): readonly PreparedRun[] {
  const words = titleWords(language);
  let carried: Carried | undefined;
  let previous: TokenisedRun | undefined;
  return runs.map((prepared, at) => {
    const { run, candidates } = prepared;
    if (!IN_CAPITALS.has(run.style)) return prepared;
    const before = previous;
    previous = run;
    if (carried !== undefined && isBracket(run, carried)) {
      carried = { ...carried, end: endOf(run) + 1 };
      return prepared;
    }
    const first = carried && isJoined(run, carried, words) ? carried.title : undefined;
    // Asked of every run: most have no title in or before them.
    if (first === undefined && !hasTitleNear(run, words)) {
      carried = undefined;
      return prepared;
    }
    const titles = titlesIn(run, before, { first, words });
    const last = titles.findLast((title) => title !== undefined);
    carried = last?.several ? { title: last, block: run.block, end: endOf(run) } : undefined;
    const titled = candidates.flatMap((candidate) => titledName(candidate, titles));
    if (titled.length === 0) return prepared;
    const of = tiedName(run, nextRun(runs, at), words);
    return { ...prepared, titled: titled.map((name) => tie(name, run, of)) };
  });
}

function hasTitleNear({ before, words }: TokenisedRun, of: Words): boolean {
  return (
    before.some((key) => mayEndTitle(key, of)) || words.some(({ key }) => mayEndTitle(key, of))
  );
}

/** Other runs are put together of these, or have no words of their own before names. */
const IN_CAPITALS: ReadonlySet<Style> = new Set<Style>(['sentence', 'title', 'capitals']);

/** A joined run ends where another does, and comes after it. */
function nextRun(runs: readonly PreparedRun[], at: number): TokenisedRun | undefined {
  const next = [runs[at + 1], runs[at + 2]].find((one) => one && IN_CAPITALS.has(one.run.style));
  return next?.run;
}

function titledName(
  candidate: Candidate,
  titles: readonly (Title | undefined)[],
): readonly TitledName[] {
  const title = titles[candidate.from];
  return title === undefined ? [] : [{ candidate, title }];
}

function tie(name: TitledName, run: TokenisedRun, of: string | undefined): TitledName {
  return of === undefined || name.candidate.to < run.words.length ? name : { ...name, of };
}

/** The title before each word of a run; `first` is carried to its beginning. */
function titlesIn(
  run: TokenisedRun,
  previous: TokenisedRun | undefined,
  { first, words }: { readonly first: Title | undefined; readonly words: Words },
): readonly (Title | undefined)[] {
  const outside = wordsOutside(run, previous);
  const inside = run.words.map((word) => ({ key: word.key, capital: isCapital(word) }));
  const before = [...outside, ...inside];
  let several = first;
  return run.words.map((word, at) => {
    const title = readTitle(before.slice(0, outside.length + at), words);
    if (title !== undefined) {
      several = title.several ? title : undefined;
      return title;
    }
    const joiner = run.words[at - 1];
    if (at === 0) return first;
    const joined = joiner?.casing === 'lower' && words.ands.has(joiner.key);
    return joined && word.casing !== 'lower' && several ? { ...several, owners: [] } : undefined;
  });
}

/** The words before a run; those that are of the run before have capitals. */
function wordsOutside(run: TokenisedRun, previous: TokenisedRun | undefined): TitleOwner[] {
  const follows = previous !== undefined && previous.block === run.block;
  const gap = follows ? run.start - endOf(previous) : Number.POSITIVE_INFINITY;
  let passed = 0;
  const words = run.before.toReversed().map((key): TitleOwner => {
    passed += key.length + 1;
    return { key, capital: passed > gap };
  });
  return words.toReversed();
}

function endOf({ start, text }: TokenisedRun): number {
  return start + text.length;
}

/** "(R-Alaska)" between two names of a list; a sentence that begins there has a word first. */
function isBracket(run: TokenisedRun, { block, end }: Carried): boolean {
  const [first] = run.words;
  if (run.block !== block || run.start - end !== ' ('.length || run.opening !== 'sentence')
    return false;
  return first?.initial === true || first?.casing === 'capitals';
}

/** Whether nothing but a comma or "and" stands between a run and the end of the last name. */
function isJoined(run: TokenisedRun, { block, end }: Carried, { ands }: Words): boolean {
  if (run.block !== block) return false;
  const between = run.start - end;
  const and = run.before.at(-1) ?? '';
  if (ands.has(and)) return between <= and.length + ', '.length + 1;
  return run.before.length === 0 && run.opening === 'free' && between === ', '.length;
}

/** The first word of the run that "of" ties to the end of another. */
function tiedName(
  run: TokenisedRun,
  next: TokenisedRun | undefined,
  { ofs }: Words,
): string | undefined {
  const [of = ''] = run.after;
  if (!ofs.has(of) || next?.block !== run.block) return undefined;
  return next.start - endOf(run) === of.length + 2 ? next.words[0]?.key : undefined;
}
