import { english } from '../../english';
import type { Day } from '../../people/person';
import type { Post, PostOn } from '../../people/posts/post';
import { postAsOf } from '../../people/posts/post-as-of';
import { type HolderInput, holderLine, neighbourLine, vacancyText } from '../build-post-model';
import type { HolderLine } from '../post-model';
import { createSourceList, sourceText } from '../source-list';
import { lowerFirst, WORDS } from './plain-words';

/** The answer of `who` about a post as data. */
export interface PostAnswer {
  readonly postId: string;
  readonly name: string;
  readonly asOf: Day;
  /** Holders, or that it is vacant; whoever acts or is named. */
  readonly then: readonly string[];
  readonly now: readonly string[];
  /** The last day the "now" line speaks for. */
  readonly dataTo: Day;
  readonly before: string | null;
  readonly after: string | null;
  readonly sources: readonly string[];
}

/** Who held the post on the day, who before and after, and who does now where that differs. */
export function postAnswer(post: Post, date: Day, today: Day): PostAnswer {
  const then = postAsOf(post, date);
  const now = postAsOf(post, today);
  const sources = createSourceList((day) => english('card_checked', [day]));
  const input = { day: date, words: WORDS, sources };
  const thenLines = linesOf(then, input);
  const neighbour = (holding: PostOn['before']) =>
    holding && inWords(neighbourLine(holding, input));
  const before = neighbour(then.before);
  const after = neighbour(then.after);
  const nowLines = linesOf(now, {
    ...input,
    day: today,
    ...(now.dataTo && { rowDataTo: now.dataTo }),
  });
  const differs = holdersOf(then) !== holdersOf(now);
  return {
    postId: post.id,
    name: post.label,
    asOf: date,
    then: thenLines,
    now: differs ? nowLines : [],
    dataTo: now.dataTo !== undefined && now.dataTo < today ? now.dataTo : today,
    before,
    after,
    sources: sources.all().map(sourceText),
  };
}

/** The lines `who` prints of a post. */
export function postLines({ name, asOf, then, now, dataTo, ...rest }: PostAnswer): string[] {
  return [
    name,
    ...then.map((line) => `Then (${asOf}): ${line}`),
    ...(now.length > 0 ? [`Now (data to ${dataTo}): ${now.join('; ')}`] : []),
    ...(rest.before ? [`Before: ${rest.before}`] : []),
    ...(rest.after ? [`After: ${rest.after}`] : []),
    'Sources:',
    ...rest.sources,
  ];
}

function linesOf(on: PostOn, input: HolderInput): string[] {
  const present = [...on.holders, ...on.acting, ...on.named];
  const vacancy = lowerFirst(vacancyText(on, WORDS));
  return [
    ...(vacancy ? [vacancy] : []),
    ...present.map((holder) => inWords(holderLine(holder, input))),
  ];
}

function inWords({ name, text }: HolderLine): string {
  return text ? `${name} (${lowerFirst(text)})` : name;
}

function holdersOf({ holders, acting, named, vacancy }: PostOn): string {
  const present = [...holders, ...acting, ...named];
  return [vacancy?.state, ...present.map(({ person }) => person.id)].join('\n');
}
