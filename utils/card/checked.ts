import { daysFromTo } from '../people/dates/days';
import type { Day } from '../people/person';
import type { CardWords } from './card-input';
import type { Moment } from './card-model';
import { CARD_LIMITS_DAYS } from './limits';

/** How an entry is called, dated and signed, and how far its data goes. */
export interface EntryName
  extends Pick<Moment, 'sign' | 'title' | 'date' | 'dateText' | 'checked' | 'isStale'> {
  readonly rowDataTo?: Day;
}

type Named = Pick<Moment, 'title' | 'date' | 'dateText'>;

/** The names of the entries that speak for today, as far as the data goes. */
interface Checked {
  /** The entry beside that of the article's day. */
  readonly ofNow: EntryName;
  /** The one entry where the day shown is today. */
  ofToday(named: Named): EntryName;
  /** The one entry where nothing has changed between the article's day and today. */
  ofBoth(named: Named, day: Day): EntryName;
}

/** Whether data verified to a day is too old to tell of now. */
export function isStale(verified: Day | undefined, today: Day): boolean {
  return verified !== undefined && daysFromTo(verified, today) > CARD_LIMITS_DAYS.nowIsKnown;
}

/** "Now" is only as far as the data goes, and each entry says how far that is. */
export function checkedOf(verified: Day | undefined, today: Day, words: CardWords): Checked {
  const { t } = words;
  if (verified === undefined || verified >= today) {
    const dateText = words.wholeDate(today);
    return {
      ofNow: {
        sign: 'now',
        title: t('time_now'),
        date: today,
        dateText,
        checked: '',
        isStale: false,
      },
      ofToday: (named) => ({ ...named, sign: 'now', checked: '', isStale: false }),
      ofBoth: (named) => ({
        ...named,
        sign: 'both',
        title: t('time_both'),
        checked: '',
        isStale: false,
      }),
    };
  }
  const data = { rowDataTo: verified, isStale: isStale(verified, today) };
  const month = words.wholeDate(verified.slice(0, 'YYYY-MM'.length));
  const checked = t('card_checked', [words.wholeDate(verified)]);
  if (data.isStale) {
    const title = t('card_last_known', [month]);
    const lastKnown = { ...data, title, date: verified, dateText: '', checked: '' };
    return {
      ofNow: { ...lastKnown, sign: 'now' },
      ofToday: () => ({ ...lastKnown, sign: 'now' }),
      // Of an article later than the data, nothing is known of its own day either: it says so itself.
      ofBoth: (named, day) => ({
        ...named,
        sign: 'then',
        isStale: day <= verified,
        checked: day <= verified ? t('card_last_known_also', [month]) : '',
        ...(day > verified && { rowDataTo: verified }),
      }),
    };
  }
  return {
    ofNow: {
      ...data,
      sign: 'now',
      title: t('time_now'),
      date: verified,
      dateText: t('card_checked_on', [words.wholeDate(verified)]),
      checked: '',
    },
    ofToday: (named) => ({ ...data, ...named, sign: 'now', checked }),
    ofBoth: (named) => ({ ...data, ...named, sign: 'both', title: t('time_both'), checked }),
  };
}
