// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { PageCard, type PageCardProps } from '../../../components/card/PageCard';
import { english as t } from '../../../utils/english';
import { cardNamed, fullCardOn, fullPost, personNamed } from '../models';
import { button, press, show } from '../render';
import { NAMED, wrongPerson } from './wrong-person';

const donald = personNamed('Donald Trump');
const bill = personNamed('Bill Clinton');
const hillary = personNamed('Hillary Clinton');
const noop = () => {};

const showPageCard = (props: Partial<PageCardProps> = {}) =>
  show(
    <PageCard
      people={[donald]}
      named={NAMED}
      wrong={wrongPerson()}
      modelOf={(person, day) => (person === donald ? fullCardOn(day) : cardNamed(person))}
      loadPerson={async (id) => personNamed('Joe Biden', id)}
      loadPost={async () => () => fullPost}
      onCopy={async () => true}
      t={t}
      focusable={false}
      pins={[]}
      onPin={noop}
      onUnpin={noop}
      onClose={noop}
      onChoose={noop}
      onMention={noop}
      {...props}
    />,
  );

const dialog = () => document.querySelector('[role=dialog]') as HTMLElement;
const label = () =>
  document.getElementById(dialog().getAttribute('aria-labelledby') ?? '')?.textContent;
const view = () => document.querySelector('.fc-view:not([hidden])') as HTMLElement;
const focused = () => document.activeElement?.textContent;
const ASK = 'Who held this? Former President';

describe('the card on a page', () => {
  it('is a dialog that is not modal, named by the person', async () => {
    await showPageCard();
    expect(dialog().getAttribute('aria-modal')).toBe('false');
    expect(label()).toBe('Donald Trump');
    expect(() => button('Back')).toThrow();
  });

  it('leads on to the next mention of the person, and back', async () => {
    const onMention = vi.fn();
    const mentions = { places: [0.1, 0.5, 0.9], here: 1 };
    const page = await showPageCard({ onMention, mentions });
    expect(page.querySelector('.fc-line')?.textContent).toBe('Named 3 times here 2 of 3');
    expect(page.querySelectorAll('.fc-strip > i')).toHaveLength(3);
    expect(page.querySelectorAll('.fc-strip > [data-on=true]')).toHaveLength(1);
    await press(button('Next mention'));
    await press(button('Mention before'));
    expect(onMention.mock.calls).toEqual([
      [donald.id, 1],
      [donald.id, -1],
    ]);
  });
});

describe('the way on', () => {
  it('leads to a post and from there to a person, whose name has the focus', async () => {
    await showPageCard();
    await press(button(ASK));
    expect(label()).toBe('President of the United States');
    expect(focused()).toBe('President of the United States');
    await press(button('Joe Biden', view()));
    expect(label()).toBe('Joe Biden');
    expect(focused()).toBe('Joe Biden');
  });

  it('leads back to the button that was pressed, each time', async () => {
    await showPageCard();
    await press(button(ASK));
    await press(button('Joe Biden', view()));
    await press(button('Back', view()));
    expect(label()).toBe('President of the United States');
    expect(focused()).toBe('Joe Biden');
    await press(button('Back', view()));
    expect(label()).toBe('Donald Trump');
    expect(focused()).toBe(ASK);
  });

  it('finds a view as it was left: the day, and what was unfolded', async () => {
    const page = await showPageCard();
    await press(button('Previous change'));
    await press(button('Karen Pierce'));
    await press(button('Back', view()));
    expect(page.querySelector('[data-when=then] time')?.getAttribute('datetime')).toBe(
      '2021-01-20',
    );
    expect(focused()).toBe('Karen Pierce');
  });

  it('shows one view at a time', async () => {
    await showPageCard();
    await press(button(ASK));
    expect(document.querySelectorAll('.fc-view:not([hidden])')).toHaveLength(1);
  });

  it('may come to the same post again, as another view', async () => {
    await showPageCard({ loadPerson: async () => donald });
    await press(button(ASK));
    await press(button('Joe Biden', view()));
    await press(button(ASK, view()));
    expect(document.querySelectorAll('.fc-view')).toHaveLength(4);
  });

  it.each([
    ['unknown', async () => null, 'This person is not in the data.'],
    [
      'not to be had',
      () => Promise.reject(new Error('gone')),
      'Your list did not answer. The browser closed it in the background, which it does now and then. Nothing is lost.Try again',
    ],
  ])('says so where a person is %s, and leads back', async (_, loadPerson, text) => {
    await showPageCard({ loadPerson });
    await press(button('Karen Pierce'));
    expect(label()).toBe('Karen Pierce');
    expect(view().querySelector('[role=status]')?.textContent).toBe(text);
    await press(button('Back', view()));
    expect(label()).toBe('Donald Trump');
  });
});

describe('a name that fits several', () => {
  it('offers everyone, then shows the one chosen, and leads back', async () => {
    const onChoose = vi.fn();
    await showPageCard({ people: [bill, hillary], focusable: true, onChoose });
    expect(label()).toBe('Who is “Trump” here?');
    expect(view().querySelector('.fc-foot')?.textContent).toContain('holds for this article');
    expect(onChoose).not.toHaveBeenCalled();
    expect(focused()).toBe('Who is “Trump” here?');
    expect(view().querySelectorAll('li')).toHaveLength(2);
    await press(button('HHillary ClintonWe have no office for this date'));
    expect(label()).toBe('Hillary Clinton');
    expect(focused()).toBe('Hillary Clinton');
    expect(onChoose.mock.calls).toEqual([[hillary]]);
    await press(button('Back', view()));
    expect(focused()).toBe('HHillary ClintonWe have no office for this date');
  });
});

describe('a card of a name looked up before', () => {
  const repeated = () => showPageCard({ isRepeat: true });

  it('says the first role of the days, and has all else on demand, in its place', async () => {
    const page = await repeated();
    expect([...page.querySelectorAll('.fc-role-text')].map((role) => role.textContent)).toEqual([
      'Former President',
      'President',
    ]);
    const buttons = [...page.querySelectorAll('button')].map((one) =>
      one.getAttribute('aria-label'),
    );
    expect(buttons).toEqual(['Pin', 'Show all']);
    await press(button('Show all'));
    expect(label()).toBe('Donald Trump');
    expect(page.querySelector('.fc-foot')).not.toBeNull();
  });
});

it('is reached by Tab in few steps, with the numbers of sources left to their list', async () => {
  const page = await showPageCard({ mentions: { places: [0, 0.5], here: 0 } });
  const stops = [...page.querySelectorAll<HTMLElement>('button, a, input')].filter(
    ({ tabIndex }) => tabIndex >= 0,
  );
  expect(stops.map((one) => one.getAttribute('aria-label') ?? one.textContent)).toEqual([
    'Pin',
    'Who held this? Former President',
    'Previous change',
    'Day the card shows',
    'Next change',
    'Mention before',
    'Next mention',
    'Karen Pierce',
    'Wrong person?',
    'How do we know? 2 sources',
    'More',
  ]);
  expect(page.querySelectorAll('.fc-src').length).toBeGreaterThan(0);
});

it('puts the words of the article over the name of whom an office meant', async () => {
  const named = { ...NAMED, name: 'the President', kind: 'role' as const };
  const page = await showPageCard({ named, dayText: '26 Sep 2024' });
  expect(page.querySelector('.fc-asked')?.textContent).toBe('“the President” on 26 Sep 2024 was');
  expect((await showPageCard({ named })).querySelector('.fc-asked')?.textContent).toBe(
    '“the President” is',
  );
});
