import { nameWords } from '../../names/normalise';
import { expectedNamesakes } from '../../names/rarity/namesakes';
import { saidOf } from '../choose/nearby-words';
import { titleFits, titleNamesOffice } from '../cues/office-titles';
import type { NamedPerson } from './in-article';

/** Something that speaks for or against somebody whom an article names in full. */
interface Feature {
  readonly id: string;
  /** What it is, in a few words. */
  readonly says: string;
  /** How far it is so. */
  readonly of: (named: NamedPerson) => number;
}

/** So few namesakes to be expected among all in the news are none. */
const NO_NAMESAKES = 0.001;
/** Doublings of the mentions that count: beyond eight they say no more. */
const MOST_DOUBLINGS = 3;
/** Different words of a text from which it would say who somebody is. */
const WORDS_OF_NEWS = 100;
/** So many words of a record beside a name are no chance. */
const SURE_WORDS = 2;

/** All that confidence is weighed by. What each is worth stands in `weights.ts`. */
export const FEATURES = [
  {
    id: 'namesakes',
    says: 'namesakes to be expected, each point ten times as many',
    of: ({ name, person }) => {
      const expected = expectedNamesakes(name) ?? expectedNamesakes(nameWords(person.name)) ?? 0;
      return Math.log10(Math.max(expected, NO_NAMESAKES) / NO_NAMESAKES);
    },
  },
  {
    id: 'prominence',
    says: 'how well known',
    of: ({ person }) => person.prominence ?? 0,
  },
  {
    id: 'only-a-name',
    says: 'the record says nothing but the name',
    of: ({ person: { facts, birth, death, summary } }) =>
      Number(facts.length === 0 && (birth ?? death ?? summary) === undefined),
  },
  {
    id: 'nothing-said',
    says: 'nothing that the record says stands in the article; of a short text it says less',
    of: ({ person, article: { words } }) => {
      const { says, shared } = saidOf(person, words);
      return says && shared === 0 ? Math.min(1, words.size / WORDS_OF_NEWS) : 0;
    },
  },
  {
    id: 'mentions',
    says: 'how often named, in doublings',
    of: ({ mentions }) => Math.min(MOST_DOUBLINGS, Math.log2(mentions)),
  },
] as const satisfies readonly Feature[];

/** The id of a feature. */
export type FeatureId = (typeof FEATURES)[number]['id'];

/**
 * Whether the article itself says who is meant: by a title of an office of theirs before a name, or by
 * words of their record beside it. Then a common name says nothing against them.
 */
export function isConfirmed({ person, near, titles, article }: NamedPerson): boolean {
  const { published } = article;
  const fits = (title: readonly string[]) =>
    titleFits(person, title, published) || titleNamesOffice(person, title, published);
  if (titles.some(fits)) return true;
  return saidOf(person, near).shared >= SURE_WORDS;
}
