import { hasInitial } from '../../names/initials';
import { isInitialKey, joinKeys } from '../../names/normalise';
import type { OfficeKind } from '../../names/office-kinds';
import type { Person } from '../../people/person';
import { beginsWithNoun, hasNounsBeforeNames } from '../cues/nouns-before';
import { firmsIn } from '../cues/person-signs';
import type { ArticleWords } from '../model';
import { once } from '../once';
import type { HighNames } from './high-names';
import { landsSpoken, speaksOfTheirLand } from './lands-spoken';
import type { Article, ClaimedRun, KnownNames } from './model';
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
  const forms = indexShortForms(unlockPeople(runs.flatMap(({ claims }) => claims)), words.language);
  const slips = indexSlips(forms);
  const alone = hasNounsBeforeNames(words.language) ? wordsAlone(runs) : NO_WORDS;
  const strangers = runs
    .filter((run) => !beginsWithNoun(run, forms))
    .map((run) => strangerIn(run, words))
    .filter((stranger) => stranger !== undefined)
    .filter(({ given }) => !alone.has(given))
    // "E. Macron" is no other Macron, and a slip of the pen no stranger.
    .filter(({ given, family }) => !forms.has(joinKeys([given, family])))
    .filter(({ given, family }) => correctOf(joinKeys([given, family]), slips) === undefined)
    .filter(({ given, family }) => !isInitialOf(given, rare.get(family)));
  return {
    forms,
    slips,
    strangers: indexStrangers(strangers, 'family'),
    strangeGiven: indexStrangers(strangers, 'given'),
    strangeWords: new Set(strangers.flatMap((stranger) => stranger.words)),
    titles: titlesGiven(runs),
    inText: NO_WORDS,
    lands: once(() => landsSpoken(runs, [...rare.values()])),
  };
}

function namesAlone({ forms, lands }: KnownNames, { rare, common }: HighNames): readonly string[] {
  const ofLands = [...common].filter(([, person]) => speaksOfTheirLand(person, lands()));
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
  const isTitled = titled.some(({ candidate }) => candidate.keys[0]?.key === stranger?.family);
  return isTitled ? undefined : stranger;
}

/** Where all nouns have capitals, what stands alone somewhere is no given name: "Accenture Woods". */
function wordsAlone(runs: readonly ClaimedRun[]): ReadonlySet<string> {
  const lone = runs.filter(({ run }) => run.words.length === 1);
  return new Set(lone.flatMap(({ run }) => run.words.map(({ key }) => key)));
}
