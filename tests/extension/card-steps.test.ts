// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { CardOrder } from '../../utils/messaging/card-messages';
import { postsOf } from '../../utils/people/posts/posts-of';
import { button, press } from '../components/render';
import { makeFact, makePerson } from '../storage/people';
import { cardInFrame, names, order, POST, STARMER, TOKEN, there } from './card-in-frame';

cardInFrame();

describe('in a card the reader', () => {
  const open = async (how: Partial<CardOrder> = {}) => {
    order(1, how);
    await there.asked[0]?.answer();
  };

  it('goes to the next mention of the person, and to the one before', async () => {
    await open({ mentions: { places: [0, 0.5], here: 0 } });
    await press(button('Next mention'));
    expect(there.sent.at(-1)).toEqual({ type: 'next', personId: 'Q1' });
    await press(button('Mention before'));
    expect(there.sent.at(-1)).toEqual({ type: 'previous', personId: 'Q1' });
  });

  it('sees the beginning of a card of a name looked up before, and all of it on demand', async () => {
    await open({ repeat: true });
    expect(document.querySelector('.fc-foot')).toBeNull();
    await press(button('Show all'));
    expect(document.querySelector('.fc-foot')).not.toBeNull();
  });

  it('goes to the person in the manager', async () => {
    there.background.showInManager.mockResolvedValue({});
    await open();
    await press(button('More'));
    await press(button('Show in your list (opens in a new tab)'));
    expect(there.background.showInManager).toHaveBeenCalledWith({
      ...{ token: TOKEN, personId: 'Q1', place: 'person' },
    });
  });

  it('closes one that was opened by a command', async () => {
    await open({ held: true });
    await press(button('Close'));
    expect(there.sent.at(-1)).toEqual({ type: 'close' });
  });

  it('goes on to somebody of the article, whom nobody is asked for again', async () => {
    await open();
    await press(button('Victoria Starmer'));
    expect(names()).toContain('Victoria Starmer');
    expect(there.background.getPerson).not.toHaveBeenCalled();
  });

  it('goes on to a post, and from there to somebody who has to be asked for', async () => {
    const fact = makeFact({
      label: 'Prime Minister',
      post: POST,
      from: '2022-10-25',
      to: '2024-07-05',
    });
    const rishi = makePerson({ id: 'Q4', name: 'Rishi Sunak', facts: [fact] });
    there.background.getPost.mockResolvedValue({ post: postsOf([STARMER, rishi]).get('pm') });
    there.background.getPerson.mockResolvedValue({ person: rishi });
    await open();
    await press(button('Who held this? Prime Minister'));
    await vi.waitFor(() => button('Rishi Sunak'));
    expect(there.background.getPost).toHaveBeenCalledWith({ id: 'pm' });
    await press(button('Rishi Sunak'));
    await vi.waitFor(() => expect(names()).toContain('Rishi Sunak'));
    expect(there.background.getPerson).toHaveBeenCalledWith({ id: 'Q4' });
  });

  it('is told where nothing is known of a post', async () => {
    there.background.getPost.mockResolvedValue({ post: null });
    await open();
    await press(button('Who held this? Prime Minister'));
    await vi.waitFor(() =>
      expect(document.querySelector('[role=status]')?.textContent).toMatch(/Nothing is recorded/),
    );
  });
});
