import type { Translate } from '../messages';
import { roleText, type Words } from '../people/describe-role';
import { dateFormatter } from '../people/format-date';
import type { Day, Person } from '../people/person';
import { thenAndNow } from '../people/then-and-now';
import type { CardModel } from './card-model';
import { momentOf } from './moment';
import { monogramOf } from './monogram';
import { createSourceList } from './source-list';
import { timelineOf } from './timeline';

/** What a card is made from. */
export interface CardInput {
  readonly person: Person;
  /** The article's day; null where it is not known: then today's facts are shown, and called so. */
  readonly published: Day | null;
  readonly today: Day;
  readonly t: Translate;
  /** BCP 47 language of the interface. */
  readonly locale: string;
}

/** Puts a person into words for one article: pure, the same for everyone. */
export function buildCardModel({ person, published, today, t, locale }: CardInput): CardModel {
  const words: Words = { t, locale, date: dateFormatter(locale) };
  // A date does not break over lines.
  const short = dateFormatter(locale, 'short');
  const shortDate = (date: Day): string => short(date).replaceAll(' ', '\u00a0');
  const sources = createSourceList((day) => t('card_checked', [shortDate(day)]));
  const day = published ?? today;
  const { then, now } = thenAndNow(person, day, today);
  const moment = { person, words, sources };
  const thenTitle = t(published === null || published === today ? 'time_today' : 'time_then');
  const thenMoment = momentOf({
    ...moment,
    on: then,
    title: thenTitle,
    date: day,
    dateText: shortDate(day),
    verified: person.verified,
  });
  const note = dataNote(person, today, t, shortDate);
  const nowMoment =
    now &&
    momentOf({
      ...moment,
      on: now,
      title: t('time_now'),
      date: note ? (person.verified ?? today) : today,
      // "Now" is only as far as the data goes, and the row's own date says so.
      dateText: note || shortDate(today),
      verified: undefined,
    });
  const parties = then.parties.map((party) => roleText(party, words));
  const age = then.age === null ? [] : [t('time_age', [String(then.age)])];
  const summarySources = person.summary ? person.sources.map(sources.number) : [];
  return {
    personId: person.id,
    name: then.name,
    monogram: monogramOf(person),
    subtitle: [...parties, ...age].join(' · '),
    then: thenMoment,
    now: nowMoment,
    timeline: timelineOf(person, day, today),
    summary: person.summary ?? '',
    summarySources,
    otherNames: person.otherNames.map(({ name }) => name),
    sources: sources.all(),
    dataNote: note,
  };
}

function dataNote(
  { verified }: Person,
  today: Day,
  t: Translate,
  shortDate: (day: Day) => string,
): string {
  return verified !== undefined && verified < today ? t('card_data_to', [shortDate(verified)]) : '';
}
