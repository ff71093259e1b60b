import { everHasInitial } from '../../names/initials';
import { isLandName } from '../../names/lands';
import { isInitialKey, nameWords } from '../../names/normalise';
import { goesWithGivenName } from '../../names/office-kinds';
import { lifeOn } from '../../people/as-of/held-on';
import type { Day } from '../../people/person';
import { isAmongAll, isOfMany, type OfficeHolder, tenureOf } from '../choose/office-held';
import { joinRecords } from '../choose/records';
import { CONFIDENCE, VERY_PROMINENT } from '../constants';
import { isPossessor, sideAfter } from '../cues/after';
import { addressFits, honorificBefore } from '../cues/forms-of-address';
import type { Claim, TitledName, TokenisedRun } from '../model';
import { type Applicable, firstOf } from '../rule';
import { type Dropped, traceDropped } from '../trace/trace';
import { overlapsAny } from './claim';
import type { Article, ClaimedRun, KnownNames, Stranger } from './model';
import { claimTitledSlip } from './titled-slips';

/** A name with an office's title, and who may be meant by it. */
interface Titled extends TitledName {
  readonly run: TokenisedRun;
  /** All of the list who have or had such an office and are called so. */
  readonly holders: readonly OfficeHolder[];
  /** Those of them who are meant: who has it that day, or had it. */
  readonly meant: readonly OfficeHolder[];
  readonly known: KnownNames;
  readonly article: Article;
}

/** A reason for which a title and a name stand for nobody of the list. */
interface Refusal extends Applicable<Titled> {
  readonly why: Dropped;
}

/** Titles with names that stand for nobody; the first that applies says why. */
export const NO_TITLED_NAMES: readonly Refusal[] = [
  {
    id: 'titled-before-more',
    why: 'longer-name',
    example: 'They met President Lodd Smith.',
    counterExample: 'They met President [Lodd|lodd], Smith too.',
    on: '2021-01-01',
    applies: ({ run, candidate, article: { words } }) =>
      sideAfter(run, candidate, words) !== 'free' && !isPossessor(run, candidate, candidate.keys),
  },
  {
    // "Президент Перу" is nobody of the name Пера: the land is named.
    id: 'titled-land',
    why: 'longer-name',
    example: 'Сюда прибыл президент Перу.',
    counterExample: 'Сюда прибыл президент [Пера|pera].',
    language: 'ru',
    on: '2021-01-01',
    applies: ({ run, candidate, meant, article: { words } }) => {
      const key = run.words[candidate.from]?.key ?? '';
      if (candidate.to - candidate.from > 1 || !isLandName(key, words.language)) return false;
      return !meant.some(({ person }) => nameWords(person.name).includes(key));
    },
  },
  {
    // Somebody else of the name whom the article has named in full.
    id: 'titled-and-stranger',
    why: 'stranger',
    example: 'Una Lodd came. They met President Lodd.',
    counterExample: 'Una Smith came. They met President [Lodd|lodd].',
    on: '2021-01-01',
    applies: ({ candidate, meant, known }) =>
      candidate.keys.some(({ key }) => isStrangers(key, meant, known)),
  },
  {
    id: 'title-of-many',
    why: 'not-clear',
    example: 'They met Senator Lodd.',
    counterExample: 'They met President [Lodd|lodd].',
    on: '2021-01-01',
    applies: ({ title, meant, article }) =>
      isOfMany(title) && !meant.every(({ person }) => isAmongAll(person, title, cluesOf(article))),
  },
  {
    id: 'titled-several',
    why: 'several-hold',
    example: 'They met President Morn.',
    counterExample: 'They met President [Lodd|lodd].',
    on: '2021-01-01',
    applies: ({ meant }) => meant.length > 1,
  },
];

function isStrangers(key: string, meant: readonly OfficeHolder[], known: KnownNames): boolean {
  const found = known
    .strangers()
    .byFamily.get(key)
    ?.filter((one) => !isInitialed(one, meant));
  if (found === undefined || found.length === 0) return false;
  const isOnAllLips = ({ person, tenure }: OfficeHolder) =>
    tenure === 'now' && (person.prominence ?? 0) >= VERY_PROMINENT;
  return found.some(({ titled }) => titled) || !meant.every(isOnAllLips);
}

/** "They met D. Doe. President Doe left": the initial is of all who are meant, and no stranger's. */
function isInitialed({ given, titled }: Stranger, meant: readonly OfficeHolder[]): boolean {
  if (titled || !isInitialKey(given)) return false;
  return meant.every(({ person }) => everHasInitial(person, given));
}

/** Finds names that an office's title goes with: of whoever has it that day, or had it. */
export function findTitledNames(
  toRead: ClaimedRun,
  known: KnownNames,
  article: Article,
): readonly Claim[] {
  const found: Claim[] = [];
  for (const name of toRead.titled ?? []) {
    if (overlapsAny(name.candidate, toRead.claims) || overlapsAny(name.candidate, found)) continue;
    const claim = claimTitled(toRead.run, name, { known, article });
    if (claim !== undefined) found.push(claim);
  }
  return found;
}

interface Reading {
  readonly known: KnownNames;
  readonly article: Article;
}

function claimTitled(run: TokenisedRun, name: TitledName, reading: Reading): Claim | undefined {
  const { known, article } = reading;
  const { candidate, title } = name;
  const holders = holdersOf(run, name, article);
  const meant = whoIsMeant(name, holders, article.published);
  if (holders.length === 0) return claimTitledSlip(run, name, reading);
  if (meant.length === 0 || isForShortNames(name, meant, known)) return undefined;
  const people = meant.map(({ person }) => person);
  const refusal = firstOf(NO_TITLED_NAMES, { ...name, run, holders, meant, known, article });
  if (refusal !== undefined) {
    const dropped = { run, span: candidate, people };
    return traceDropped(article.trace, dropped, refusal.why, refusal.id);
  }
  const former = title.former || meant.some(({ tenure }) => tenure === 'past');
  const confidence = former ? CONFIDENCE.titledFormer : CONFIDENCE.titled;
  return {
    run,
    span: candidate,
    people,
    confidence,
    reason: { rule: former ? 'former-title' : 'title' },
  };
}

function holdersOf(run: TokenisedRun, name: TitledName, article: Article): readonly OfficeHolder[] {
  const { candidate, title } = name;
  const names = candidate.keys.filter(({ without }) => without === 'nothing');
  const bearers = joinRecords(
    article.bearers.titled(
      title.kinds,
      names.map(({ key }) => key),
    ),
  );
  const honorific = honorificBefore(run, candidate);
  return bearers
    .filter((person) => title.kinds.some(goesWithGivenName) || addressFits(person, honorific))
    .flatMap((person) => tenureOf(person, name, cluesOf(article)) ?? []);
}

/** What an article tells of an office. */
export function cluesOf({ published, words: { language }, complete }: Article) {
  return { published, language, complete };
}

/** Of a land or body that is named, only its own; of a former one who has left; else who has it now. */
function whoIsMeant(
  { title }: TitledName,
  all: readonly OfficeHolder[],
  day: Day | undefined,
): readonly OfficeHolder[] {
  const owned = all.filter((one) => one.owned);
  const holders = owned.length > 0 ? owned : all;
  const of = (...tenures: OfficeHolder['tenure'][]) =>
    holders.filter(({ tenure }) => tenures.includes(tenure));
  if (title.former) return isOfMany(title) ? [] : livingOn(of('past'), day);
  const [now, last] = [of('now'), of('last')];
  if (now.length > 0) return now;
  if (last.length > 0) return holders.length === last.length ? last : [];
  const past = of('past');
  return past.every(({ kept }) => kept) ? past : [];
}

/** Of several who have left those who live: the dead are seldom in the news, and then by their full name. */
function livingOn(holders: readonly OfficeHolder[], day: Day | undefined): readonly OfficeHolder[] {
  if (day === undefined || holders.length < 2) return holders;
  const living = holders.filter(({ person }) => lifeOn(person, day) === 'alive');
  return living.length > 0 ? living : holders;
}

/**
 * Whether somebody named in full is meant, whom the short form stands for anyway: the one who has
 * the office, or one to whom the article gives the title.
 */
function isForShortNames(
  { candidate, title }: TitledName,
  meant: readonly OfficeHolder[],
  { forms, titles }: KnownNames,
): boolean {
  const named = candidate.keys.flatMap(({ key }) => forms.get(key) ?? []);
  if (named.length === 0) return false;
  const others = named
    .map(({ unlocked: { person } }) => person.id)
    .filter((id) => !meant.some(({ person }) => person.id === id));
  if (others.length === 0) return true;
  return others.some((id) => titles.get(id)?.some((kind) => title.kinds.includes(kind)));
}
