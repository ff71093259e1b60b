// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PageCard } from '../../../components/card/PageCard';
import type { WrongPersonServices } from '../../../components/card/wrong-person/wrong-person-services';
import { english as t } from '../../../utils/english';
import { cardNamed, fullPost, personNamed } from '../models';
import { button, press, show, step } from '../render';
import { IVANKA, NAMED, takeBack, wrongPerson } from './wrong-person';

const donald = personNamed('Donald Trump');
const noop = () => {};

const showCard = (how: Partial<WrongPersonServices> = {}, name: object = NAMED) =>
  show(
    <PageCard
      people={[donald]}
      named={{ ...NAMED, ...name }}
      wrong={wrongPerson(how)}
      modelOf={cardNamed}
      loadPerson={async () => null}
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
    />,
  );

const seen = () => document.querySelector('.fc-layers:not([hidden]) .fc-view:not([hidden]) h2');
const option = (text: string) =>
  [...document.querySelectorAll<HTMLLabelElement>('label')].find((one) =>
    one.textContent?.startsWith(text),
  )?.control as HTMLInputElement;
const choose = (text: string) => step(() => option(text).click());
const ask = async (how?: Partial<WrongPersonServices>, name?: object) => {
  await showCard(how, name);
  await press(button('Wrong person?'));
};

beforeEach(() => takeBack.mockClear());

describe('the line that says why', () => {
  it('says the reason and how sure it is', async () => {
    await showCard();
    expect(document.querySelector('.fc-why')?.textContent).toBe(`${NAMED.why} · Wrong person?`);
  });
});

describe('who is meant instead', () => {
  it('is asked with those it was taken for, others of the name, somebody else and nobody', async () => {
    await ask();
    expect(document.querySelector('.fc-wrong')?.textContent).toContain('Role of Donald Trump');
    const all = [...document.querySelectorAll('.fc-wrong-who > label .fc-role-text')];
    expect(all.map((one) => one.textContent)).toEqual([
      'Donald Trump',
      'Ivanka Trump',
      'Somebody else',
      'Nobody',
    ]);
    expect(button('Choose who it is').disabled).toBe(true);
    expect(document.activeElement?.textContent).toBe('Who is meant by “Trump”?');
  });

  it('is kept with where it holds; the card is then theirs, until it is taken back', async () => {
    const correct = vi.fn(async () => ({ asked: false as const, takeBack }));
    await ask({ correct });
    await choose('Ivanka Trump');
    await choose('news.example');
    await press(button('Use Ivanka Trump'));
    expect(correct).toHaveBeenCalledWith(
      { name: 'Trump', kind: 'name', until: [donald] },
      { person: IVANKA, scope: 'site' },
    );
    expect(seen()?.textContent).toBe('Ivanka Trump');
    expect(document.querySelector('.fc-why')?.textContent).toContain('You said so');
    expect(document.querySelector('.fc-said')?.textContent).toContain(
      '“Trump” is Ivanka Trump on news.example',
    );
    await press(button('Undo'));
    expect(takeBack).toHaveBeenCalledTimes(1);
    expect(seen()?.textContent).toBe('Donald Trump');
    expect(document.querySelector('.fc-said')).toBeNull();
  });

  it('is nobody', async () => {
    await ask();
    await choose('Nobody');
    await press(button('Mark nobody'));
    expect(seen()?.textContent).toBe('Trump');
    expect(document.body.textContent).toContain('“Trump” is nobody’s name in this article');
  });

  it('is somebody found by a search', async () => {
    await ask();
    await choose('Somebody else');
    const box = document.querySelector('input[type=search]') as HTMLInputElement;
    await step(() => {
      box.value = 'pierce';
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await vi.waitFor(() => expect(option('Karen Pierce')).toBeDefined());
    await choose('Karen Pierce');
    await press(button('Use Karen Pierce'));
    expect(seen()?.textContent).toBe('Karen Pierce');
  });

  it('stays as it was where the manager asks first', async () => {
    await ask({ correct: async () => ({ asked: true }) });
    await choose('Ivanka Trump');
    await choose('Always');
    await press(button('Use Ivanka Trump'));
    expect(seen()?.textContent).toBe('Donald Trump');
    expect(document.querySelector('.fc-said')?.textContent).toBe(t('correct_asked'));
  });

  it('is told why where it cannot be kept, and can be tried again', async () => {
    await ask({ correct: () => Promise.reject(new Error('The disk is full.')) });
    await choose('Ivanka Trump');
    await press(button('Use Ivanka Trump'));
    expect(document.querySelector('[role=alert]')?.textContent).toContain('The disk is full.');
    expect(button('Use Ivanka Trump').disabled).toBe(false);
  });

  it('of an office is said of its article alone', async () => {
    await ask({}, { kind: 'role', name: 'the president' });
    expect(option('Always')).toBeUndefined();
    expect(document.body.textContent).toContain(t('correct_role_here'));
  });

  it('is not asked in a private window, in words', async () => {
    await ask({ isPrivate: true });
    expect(document.querySelector('form')).toBeNull();
    expect(document.body.textContent).toContain(t('correct_private'));
    await press(button('Back'));
    expect(seen()?.textContent).toBe('Donald Trump');
  });

  it('is left as it was by Cancel', async () => {
    await ask();
    await press(button('Cancel'));
    expect(seen()?.textContent).toBe('Donald Trump');
  });
});
