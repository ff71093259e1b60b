import { mapDefined } from '../../map-defined';
import { hasInitial } from '../../names/initials';
import { isInitialKey, joinKeys } from '../../names/normalise';
import type { OfficeKind } from '../../names/office-kinds';
import type { Person } from '../../people/person';
import { beginsWithNoun, hasNounsBeforeNames } from '../cues/nouns-before';
import { firmsIn } from '../cues/person-signs';
import type { ArticleWords } from '../model';
import { once } from '../once';
import { claimsOf } from './claim';
import type { HighNames } from './high-names';
import { landsSpoken, speaksOfTheirLand } from './lands-spoken';
import type { Article, ClaimedRun, KnownNames, Stranger, StrangersNamed } from './model';
import { correctOf, indexSlips } from './slips';
import { findStranger, indexStrangers } from './strangers';
import { indexShortForms, unlockPeople } from './unlocked';

/** No words at all. */
export const NO_WORDS: ReadonlySet<string> = new Set();

/** Gathers the names that an article's full names, titles and strangers have made known. */
export function collectArticleNames(
  runs: readonly ClaimedRun[],
  { rare }: HighNames,
  { words }: Article,
): KnownNames {
  const forms = indexShortForms(unlockPeople(claimsOf(runs)), words.language);
  const slips = indexSlips(forms);
  return {
    forms,
    slips,
    titles: titlesGiven(runs),
    inText: NO_WORDS,
    lands: once(() => landsSpoken(runs, [...rare.values()])),
    strangers: once(() => indexAll(findStrangers(runs, { forms, slips, rare, words }))),
  };
}

/** The same names, with the bare ones that the running text has as somebody's. */
export function withInText(known: KnownNames, inText: ReadonlySet<string>): KnownNames {
  return { ...known, inText };
}

/** What tells an article's strangers from its people. */
interface AmongStrangers extends Pick<KnownNames, 'forms' | 'slips'>, Pick<HighNames, 'rare'> {
  readonly words: ArticleWords;
}

function findStrangers(
  runs: readonly ClaimedRun[],
  { forms, slips, rare, words }: AmongStrangers,
): readonly Stranger[] {
  const alone = hasNounsBeforeNames(words.language) ? wordsAlone(runs) : NO_WORDS;
  const isStrange = ({ given, family }: Stranger) => {
    if (alone.has(given) || isInitialOf(given, rare.get(family))) return false;
    // "E. Macron" is no other Macron, and a slip of the pen no stranger.
    const name = joinKeys([given, family]);
    return !forms.has(name) && correctOf(name, slips) === undefined;
  };
  return mapDefined(runs, (run) => {
    const stranger = beginsWithNoun(run, forms) ? undefined : strangerIn(run, words);
    return stranger && isStrange(stranger) ? stranger : undefined;
  });
}

function indexAll(strangers: readonly Stranger[]): StrangersNamed {
  return {
    byFamily: indexStrangers(strangers, 'family'),
    byGiven: indexStrangers(strangers, 'given'),
    words: new Set(strangers.flatMap((stranger) => stranger.words)),
  };
}

function namesAlone({ forms, lands }: KnownNames, { rare, common }: HighNames): readonly string[] {
  const ofLands = [...common].filter(
    ([, people]) => people.filter((person) => speaksOfTheirLand(person, lands())).length === 1,
  );
  return [...forms.keys(), ...rare.keys(), ...ofLands.map(([key]) => key)];
}

/** The words by which names are read: those that name somebody alone, and those that are a firm's. */
export function wordsOfArticle(
  runs: readonly ClaimedRun[],
  { known, high }: { readonly known: KnownNames; readonly high: HighNames },
  { words }: Article,
): ArticleWords {
  const all = { ...words, names: new Set(namesAlone(known, high)) };
  return { ...all, firms: new Set(runs.flatMap(({ run }) => firmsIn(run, all))) };
}

function isInitialOf(given: string, person: Person | undefined): boolean {
  return person !== undefined && isInitialKey(given) && hasInitial(person, given);
}

/** The offices that stand beside full names. */
function titlesGiven(runs: readonly ClaimedRun[]): ReadonlyMap<string, readonly OfficeKind[]> {
  const given = new Map<string, readonly OfficeKind[]>();
  for (const { titled = [], claims } of runs) {
    for (const { candidate, title } of titled) {
      const claim = claims.find(
        ({ span }) => span.from === candidate.from && span.to === candidate.to,
      );
      for (const { id } of claim?.people ?? []) {
        given.set(id, [...(given.get(id) ?? []), ...title.kinds]);
      }
    }
  }
  return given;
}

/** Before a title stands no given name: "California Governor Doe". */
function strangerIn({ run, claims, titled = [] }: ClaimedRun, words: ArticleWords) {
  const stranger = findStranger(run, claims, words);
  if (stranger === undefined) return undefined;
  const isTitled = titled.some(({ candidate }) => candidate.keys[0]?.key === stranger.family);
  return isTitled ? undefined : stranger;
}

/** Where all nouns have capitals, what stands alone somewhere is no given name: "Accenture Woods". */
function wordsAlone(runs: readonly ClaimedRun[]): ReadonlySet<string> {
  const lone = runs.filter(({ run }) => run.words.length === 1);
  return new Set(lone.flatMap(({ run }) => run.words.map(({ key }) => key)));
}
