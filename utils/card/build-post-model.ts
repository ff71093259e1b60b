import type { Day } from '../people/person';
import type { Post, PostOn } from '../people/posts/post';
import { postAsOf } from '../people/posts/post-as-of';
import { type CardSurroundings, type CardWords, cardWords, dataNote, titleOf } from './card-input';
import { holderLine, neighbourLine } from './holder-lines';
import { dayNote } from './notes';
import type { PostModel, PostMoment } from './post-model';
import { createSourceList, type SourceList } from './source-list';

/** What a post's card is made from. */
export interface PostInput extends CardSurroundings {
  readonly post: Post;
  /** The day the reader asked about; null or absent: the article's. */
  readonly selected?: Day | null;
}

/** Puts a post into words for one article: its holder that day, and now where that differs. */
export function buildPostModel(input: PostInput): PostModel {
  const { post, published, today, t, selected = null } = input;
  const words = cardWords(input);
  const sources = createSourceList((day) => t('card_checked', [words.shortDate(day)]));
  const day = selected ?? published ?? today;
  const then = postAsOf(post, day);
  const now = postAsOf(post, today);
  const row = { words, sources };
  const note = dataNote(then.dataTo, today, words);
  const neighbour = { day, words, sources };
  return {
    postId: post.id,
    title: post.label,
    then: momentOf(then, { ...row, title: titleOf(input), dateText: words.shortDate(day) }),
    now:
      standing(then) === standing(now)
        ? null
        : momentOf(now, { ...row, title: t('time_now'), ...nowRow(now, note, words) }),
    before: then.before && neighbourLine(then.before, neighbour),
    after: then.after && neighbourLine(then.after, neighbour),
    sources: sources.all(),
    dataNote: note,
    dayNote: selected === null ? dayNote(input.dayKnown, t) : '',
  };
}

interface Row {
  readonly title: string;
  readonly dateText: string;
  readonly rowDataTo?: Day;
  readonly words: CardWords;
  readonly sources: SourceList;
}

function momentOf(on: PostOn, row: Row): PostMoment {
  const present = [...on.holders, ...on.acting, ...on.named];
  return {
    title: row.title,
    date: row.rowDataTo ?? on.date,
    dateText: row.dateText,
    vacancy: vacancyText(on, row.words),
    holders: present.map((holder) => holderLine(holder, { day: on.date, ...row })),
  };
}

function nowRow({ date, dataTo }: PostOn, note: string, words: CardWords) {
  if (note === '' || dataTo === undefined) return { dateText: words.shortDate(date) };
  return { dateText: note, rowDataTo: dataTo };
}

/** That nobody holds it, and since when; empty where somebody does. */
export function vacancyText({ vacancy }: PostOn, { t, date }: Pick<CardWords, 't' | 'date'>) {
  if (!vacancy) return '';
  const { state, since } = vacancy;
  const isVacant = state === 'vacant';
  if (since === undefined) return t(isVacant ? 'post_vacant' : 'post_none');
  return t(isVacant ? 'post_vacant_since' : 'post_none_since', [date(since)]);
}

/** What is compared: who holds it in what way, not since when. */
function standing({ holders, acting, named, vacancy }: PostOn): string {
  const present = [...holders, ...acting, ...named];
  const keys = present.map(({ person, role }) => `${person.id}|${role.fact.status}`);
  return [vacancy?.state, ...keys.sort()].join('\n');
}
