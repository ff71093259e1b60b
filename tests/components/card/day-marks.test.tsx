// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { CardContent } from '../../../components/card/CardContent';
import { PostContent } from '../../../components/card/PostContent';
import type { CardModel, DaySign } from '../../../utils/card/card-model';
import type { PostModel } from '../../../utils/card/post-model';
import { english as t } from '../../../utils/english';
import { fullCard, fullPost } from '../models';
import { show } from '../render';

const marks = (page: HTMLElement) =>
  [...page.querySelectorAll('.fc-day .fc-mark')].map((mark) => mark.getAttribute('data-mark'));

const signed = (sign: DaySign) => ({ ...fullCard.then, sign });
const held = (sign: DaySign) => ({ ...fullPost.then, sign, vacancy: '' });

describe('the signs of the days', () => {
  it.each<[string, Partial<CardModel>, string[]]>([
    ['both rows', {}, ['then', 'now']],
    ['nothing changed', { then: signed('both'), now: null }, ['both']],
    ['no article', { then: signed('now'), now: null }, ['now']],
  ])('of a person: %s', async (_, change, expected) => {
    const model = { ...fullCard, ...change };
    expect(marks(await show(<CardContent modelOn={() => model} t={t} nameId="name" />))).toEqual(
      expected,
    );
  });

  it.each<[string, Partial<PostModel>, string[]]>([
    ['vacant that day', {}, ['past', 'gap', 'past', 'now']],
    ['held then and now', { then: held('then'), after: null }, ['past', 'then', 'now']],
    ['still held', { then: held('both'), now: null, before: null, after: null }, ['both']],
  ])('of a post: %s', async (_, change, expected) => {
    const loadPost = async () => () => ({ ...fullPost, ...change });
    const page = await show(
      <PostContent id="post" name="Post" loadPost={loadPost} t={t} nameId="name" />,
    );
    expect(marks(page)).toEqual(expected);
  });
});
