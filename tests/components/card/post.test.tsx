// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { PostContent, type PostContentProps } from '../../../components/card/PostContent';
import type { PostModel, PostOnDays } from '../../../utils/card/post-model';
import { english as t } from '../../../utils/english';
import type { Day } from '../../../utils/people/person';
import { fullPost } from '../models';
import { button, press, show, step } from '../render';

const showPost = (props: Partial<PostContentProps> = {}) =>
  show(
    <PostContent
      id="president"
      name="President"
      loadPost={async () => () => fullPost}
      t={t}
      nameId="name"
      {...props}
    />,
  );

const rows = (page: HTMLElement) =>
  [...page.querySelectorAll('.fc-day')].map((row) => [
    row.querySelector('.fc-when')?.textContent,
    [...row.querySelectorAll('.fc-role-text, .fc-detail')].map((line) =>
      line.textContent.replace(/\u2060\d*/g, ''),
    ),
  ]);

describe('a post', () => {
  it('says its title, who held it before, then, after and now, in this order', async () => {
    const page = await showPost();
    expect(page.querySelector('h2')?.textContent).toBe('President of the United States');
    expect(rows(page)).toEqual([
      ['Before', ['Barack Obama', '2009 to 2017']],
      [
        'That day 26 Sep 2024',
        ['Vacant since 12 September 2024', 'Joe Biden', 'Acting since 12 September 2024'],
      ],
      ['After', ['Kamala Harris', '2025']],
      ['Now Checked 3 Mar 2026', ['Donald Trump']],
    ]);
  });

  it('leaves out what is not recorded', async () => {
    const model: PostModel = { ...fullPost, now: null, before: null, after: null, sources: [] };
    const page = await showPost({ loadPost: async () => () => model });
    expect(rows(page).map(([title]) => title)).toEqual(['That day 26 Sep 2024']);
    expect(page.querySelector('.fc-foot')?.textContent).toBe('No sources recorded');
  });

  it('says once who came after and is there now', async () => {
    const after = fullPost.now?.holders[0] ?? null;
    const page = await showPost({ loadPost: async () => () => ({ ...fullPost, after }) });
    expect(rows(page).map(([title]) => title)).not.toContain('After');
  });

  it('lists all holders on demand, where there are several', async () => {
    const page = await showPost();
    await press(button('All holders'));
    const names = [...page.querySelectorAll('.fc-all .fc-role-text')].map((one) => one.textContent);
    expect(names).toEqual(['Donald Trump', 'Barack Obama']);
  });

  it('has no list of all holders where there is one', async () => {
    const one = { ...fullPost, all: fullPost.all.slice(0, 1) };
    await showPost({ loadPost: async () => () => one });
    expect(() => button('All holders')).toThrow();
  });

  it('leads to its holders', async () => {
    const onPerson = vi.fn();
    await showPost({ onPerson });
    await press(button('Joe Biden'));
    await press(button('Barack Obama'));
    expect(onPerson.mock.calls).toEqual([
      ['joe', 'Joe Biden'],
      ['barack', 'Barack Obama'],
    ]);
  });

  it('leads from a number to the source', async () => {
    const page = await showPost();
    await press(page.querySelector('[aria-label="Source 1: GOV.UK"]') as HTMLElement);
    expect(document.activeElement?.getAttribute('href')).toBe('https://example.org/1');
  });
});

describe('the line of years of a post', () => {
  const onDay = (day: Day | null): PostModel =>
    day === null ? fullPost : { ...fullPost, then: { ...fullPost.then, date: day, dateText: day } };

  it('says who held it when, and leads to who held it on another day, and back', async () => {
    const modelOn = vi.fn(onDay);
    const page = await showPost({ loadPost: async () => modelOn });
    expect(page.querySelector('.fc-drawing')?.getAttribute('aria-label')).toContain(
      'Barack Obama, Donald Trump',
    );
    await press(button('Previous change'));
    expect(modelOn).toHaveBeenLastCalledWith('2017-01-21');
    expect(rows(page)[1]?.[0]).toBe('That day 2017-01-21');
    expect(page.querySelector('.fc-slider')?.getAttribute('aria-valuetext')).toContain('Joe Biden');
    await press(button('Back to the article’s day'));
    expect(rows(page)[1]?.[0]).toBe('That day 26 Sep 2024');
  });

  it('leads on to people on the day it shows', async () => {
    const onPerson = vi.fn();
    await showPost({ loadPost: async () => onDay, onPerson });
    await press(button('Next change'));
    await press(button('Joe Biden'));
    expect(onPerson).toHaveBeenCalledWith('joe', 'Joe Biden', '2025-01-20');
  });

  it('begins with the day the reader came from', async () => {
    const page = await showPost({ loadPost: async () => onDay, day: '2017-01-21' });
    expect(rows(page)[1]?.[0]).toBe('That day 2017-01-21');
  });

  it('is not there where there is nothing to draw', async () => {
    const page = await showPost({ loadPost: async () => () => ({ ...fullPost, timeline: null }) });
    expect(page.querySelector('.fc-timeline')).toBeNull();
  });
});

describe('a post that is fetched', () => {
  it('is named at once, and keeps the focus when it comes', async () => {
    let answer: (post: PostOnDays) => void = () => {};
    const loadPost = () => new Promise<PostOnDays>((resolve) => (answer = resolve));
    const page = await showPost({ loadPost, focusName: true });
    expect(page.textContent).toBe('PresidentReading your list…');
    await step(() => answer(() => fullPost));
    expect(rows(page)).toHaveLength(4);
    expect(document.activeElement?.textContent).toBe('President of the United States');
  });

  it('may be unknown', async () => {
    const page = await showPost({ loadPost: async () => null });
    expect(page.querySelector('[role=status]')?.textContent).toBe(
      'Nothing is recorded of this post.',
    );
  });

  it('may fail, and is fetched again on demand', async () => {
    const loadPost = vi
      .fn<PostContentProps['loadPost']>()
      .mockRejectedValueOnce(new Error('gone'))
      .mockResolvedValue(() => fullPost);
    const page = await showPost({ loadPost });
    expect(page.querySelector('[role=status]')?.textContent).toBe(
      'Your list did not answer. The browser closed it in the background, which it does now and then. Nothing is lost.Try again',
    );
    await press(button('Try again'));
    expect(rows(page)).toHaveLength(4);
    expect(loadPost).toHaveBeenCalledTimes(2);
  });
});
