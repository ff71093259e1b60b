import type { MessageKey } from '../interface-text';
import { CLAIM_OF } from '../people/as-of/held-on';
import { nameOn } from '../people/as-of/name-on';
import type { RoleOn } from '../people/as-of/role-on';
import type { Day, FactStatus } from '../people/person';
import type { HolderOn, Holding, Post, PostOn } from '../people/posts/post';
import { postAsOf } from '../people/posts/post-as-of';
import { rangeText, roleDetail, type Words } from '../people/words/describe-role';
import { type CardSurroundings, type CardWords, cardWords, titleOf } from './card-input';
import { checkedOf, type EntryName } from './checked';
import { dayNote, ownText } from './notes';
import type { HolderLine, PostModel, PostMoment } from './post-model';
import { postTimelineOf } from './post-timeline';
import { cardRoleDetail } from './role-words';
import { createSourceList, type SourceList } from './source-list';

/** A post, and the article and day its card is for. */
export interface PostInput extends CardSurroundings {
  readonly post: Post;
  /** The day the reader asked about; null or absent: the article's. */
  readonly selected?: Day | null;
}

/** Puts a post into words for one article: its holder that day, and now where that differs. */
export function buildPostModel(input: PostInput): PostModel {
  const { post, published, today, t, selected = null } = input;
  const words = cardWords(input);
  const sources = createSourceList((day) => t('card_read', [words.wholeDate(day)]));
  const day = selected ?? published ?? today;
  const then = postAsOf(post, day);
  const now = postAsOf(post, today);
  const row = { words, sources };
  const isChanged = standing(then) !== standing(now);
  const known = checkedOf(now.dataTo, today, words);
  const named = { title: titleOf(input), date: day, dateText: words.wholeDate(day) };
  const quiet = { ...named, checked: '', isStale: false };
  const one = day === today ? known.ofToday(named) : known.ofBoth(named, day);
  const ofArticle = isChanged ? { ...quiet, sign: 'then' as const } : one;
  const shown = selected === null ? ofArticle : { ...quiet, sign: 'past' as const };
  const neighbour = { day, words, sources };
  const held = heldBy(post);
  return {
    postId: post.id,
    title: post.label,
    then: momentOf(then, { ...row, ...shown }),
    now: isChanged ? momentOf(now, { ...row, ...known.ofNow }) : null,
    before: then.before && neighbourLine(then.before, neighbour),
    after: then.after && neighbourLine(then.after, neighbour),
    all: held.map((holding) => neighbourLine(holding, neighbour)),
    timeline: postTimelineOf(held.toReversed(), { day, articleDay: published ?? today, today }),
    sources: sources.all(),
    dayNote: selected === null ? dayNote(input.dayKnown, t) : '',
  };
}

/** More than a reader looks through on a card. */
const MOST_HOLDERS = 40;

/** Everybody recorded in a post that one holds at a time, the last first; of others none. */
function heldBy({ single, holdings }: Post): readonly Holding[] {
  if (!single) return [];
  const held = holdings.filter(({ fact }) => CLAIM_OF[fact.status] === 'office');
  return held.toReversed().slice(0, MOST_HOLDERS);
}

/** How the row is called, and what it is put into words with. */
interface Row extends EntryName {
  readonly words: CardWords;
  readonly sources: SourceList;
}

function momentOf(on: PostOn, row: Row): PostMoment {
  const present = [...on.holders, ...on.acting, ...on.named];
  const { sign, title, date, dateText, checked, isStale, words } = row;
  const vacancy = vacancyText(on, words);
  return {
    sign: vacancy === '' ? sign : 'gap',
    ...{ title, date, dateText, checked, isStale },
    vacancy,
    holders: present.map((holder) => holderLine(holder, { ...row, day: on.date }, cardDetail)),
  };
}

function cardDetail(role: RoleOn, { day, words, rowDataTo }: HolderInput): string {
  return cardRoleDetail(role, { day, knownTo: rowDataTo ?? day, words, rowDataTo });
}

/** That nobody holds it, and since when; empty where somebody does. */
export function vacancyText({ vacancy }: PostOn, { t, date }: Pick<CardWords, 't' | 'date'>) {
  if (!vacancy) return '';
  const { state, since } = vacancy;
  const isVacant = state === 'vacant';
  if (since === undefined) return t(isVacant ? 'post_vacant' : 'post_none');
  return t(isVacant ? 'post_vacant_since' : 'post_none_since', [date(since)]);
}

/** Who holds it in what way, not since when: the two rows are compared by it. */
function standing({ holders, acting, named, vacancy }: PostOn): string {
  const present = [...holders, ...acting, ...named];
  const keys = present.map(({ person, role }) => `${person.id}|${role.fact.status}`);
  return [vacancy?.state, ...keys.sort()].join('\n');
}

/** The day a line on a holder is for, and its words and sources. */
export interface HolderInput {
  readonly day: Day;
  readonly words: Words;
  readonly sources: SourceList;
  /** How far the data goes, where the row's own date says so already. */
  readonly rowDataTo?: Day;
}

const STATUS_WORDS: Partial<Record<FactStatus, MessageKey>> = {
  acting: 'post_acting',
  designate: 'post_designate',
  elect: 'post_elect',
};

/** Somebody in the post that day: "Acting · Since 11 September 2025". */
export function holderLine(
  { person, role }: HolderOn,
  input: HolderInput,
  detailOf: typeof cardDetail = plainDetail,
): HolderLine {
  const { day, words, sources } = input;
  const status = STATUS_WORDS[role.fact.status];
  return {
    personId: person.id,
    name: nameOn(person, day),
    text: [status && words.t(status), detailOf(role, input)].filter(Boolean).join(' · '),
    sources: role.fact.sources.map(sources.number),
    own: ownText(person, role.fact, words.t),
  };
}

function plainDetail(role: RoleOn, { day, words, rowDataTo }: HolderInput): string {
  return roleDetail(role, day, words, rowDataTo);
}

/** Somebody who held it before or after: "23 March 2020 to 7 February 2025". */
export function neighbourLine({ person, fact }: Holding, input: HolderInput): HolderLine {
  const { day, words, sources } = input;
  return {
    personId: person.id,
    name: nameOn(person, day),
    text: rangeText(fact, words),
    sources: fact.sources.map(sources.number),
    own: ownText(person, fact, words.t),
  };
}
