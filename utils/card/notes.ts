import { differenceInMonths, parseISO } from 'date-fns';
import { countedText, type MessageKey, type Translate } from '../interface-text';
import type { AskedOffice } from '../people/as-of/office';
import type { DayKnown, DaySource } from '../people/dates/days';
import { isOwnFact } from '../people/origin';
import type { Fact, Person, Source } from '../people/person';
import { roleText, type Words, yearsText } from '../people/words/describe-role';
import type { CardSurroundings, CardWords } from './card-input';
import type { EndsEarly } from './card-model';
import { dataEndsEarly } from './checked';

/** That the data ends long before an article that is told by it; null where it does not. */
export function endsEarly(
  { verified, pack }: Pick<Person, 'verified' | 'pack'>,
  { published, packs = [] }: Pick<CardSurroundings, 'published' | 'packs'>,
  words: CardWords,
): EndsEarly | null {
  if (verified === undefined || published === null) return null;
  if (!dataEndsEarly(verified, published)) return null;
  const months = differenceInMonths(parseISO(published), parseISO(verified));
  const years = Math.floor(months / MONTHS);
  const title =
    years < 2
      ? countedText(Math.max(1, months), 'card_ends_early_months', words.t)
      : countedText(years, 'card_ends_early_years', words.t);
  const isUpdatable = packs.some(({ id, update }) => id === pack && update !== undefined);
  return { title, text: words.t('card_ends_early_text', [words.wholeDate(verified)]), isUpdatable };
}

const MONTHS = 12;

/** Where a page names its day, in words. */
const PLACES: Readonly<Record<Exclude<DaySource, 'reader'>, MessageKey>> = {
  'json-ld': 'day_from_data',
  meta: 'day_from_data',
  microdata: 'day_from_data',
  time: 'day_from_text',
  byline: 'day_from_text',
  url: 'day_from_address',
};

/** The place where the day was found: "from the page's own data"; empty where nowhere or by the reader. */
export function dayPlace(known: DayKnown, t: Translate): string {
  return known.from === null || known.from === 'reader' ? '' : t(PLACES[known.from]);
}

/**
 * The note on the article's day: that it is not certain and whence it comes, that the reader set it,
 * or that there is none. Empty where it is certain, and outside an article.
 */
export function dayNote(known: DayKnown | undefined, t: Translate): string {
  if (known === undefined) return '';
  if (known.from === 'reader') return t('day_by_reader');
  if (known.from === null) return t('popup_no_date');
  return known.isCertain ? '' : t('day_not_certain', [t(GIVEN[known.from])]);
}

/** Who gave the article its day, in words. */
const GIVEN: typeof PLACES = {
  'json-ld': 'day_given_by_site',
  meta: 'day_given_by_site',
  microdata: 'day_given_by_site',
  time: 'day_given_by_text',
  byline: 'day_given_by_text',
  url: 'day_given_by_address',
};

/** Says that a fact is the reader's own word, and whether it has a source; empty where it is a pack's. */
export function ownText(person: Person, fact: Fact, t: Translate): string {
  return isOwnFact(person, fact) ? ownWordText(fact.sources, t) : '';
}

/** The same of anything the reader said. */
export function ownWordText(sources: readonly Source[], t: Translate): string {
  return t(sources.length > 0 ? 'pack_own' : 'card_own_note');
}

/** The office by which somebody was found: "Foreign Secretary · 2014 to 2016"; null: by name. */
export function askedText(asked: AskedOffice | undefined, words: Words): string | null {
  if (!asked?.fact) return null;
  const role = roleText({ fact: asked.fact, tense: 'held' }, words);
  return [role, yearsText(asked.fact, words)].filter(Boolean).join(' · ');
}
