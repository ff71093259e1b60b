// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ArticleHeader } from '../../../components/popup/ArticleHeader';
import type { ArticleHere, PopupServices } from '../../../components/popup/popup-services';
import { english as t } from '../../../utils/english';
import { button, description, field, press, show, step, type } from '../render';

const article: ArticleHere = {
  host: 'news.example',
  asked: 'named',
  isRead: true,
  title: 'Talks',
  published: '2024-09-26',
  dayKnown: { from: 'meta', isCertain: true },
  address: 'https://news.example/talks',
  isPrivate: false,
  people: [],
};

async function open(changed: Partial<ArticleHere> = {}) {
  const onDay = vi.fn();
  const services = { t, dateText: (day: string) => `(${day})`, today: '2026-11-25' };
  await show(
    <ArticleHeader
      article={{ ...article, ...changed }}
      services={services as unknown as PopupServices}
      onDay={onDay}
    />,
  );
  return onDay;
}

const submit = () => step(() => document.querySelector('form')?.requestSubmit());
const text = () => document.body.textContent ?? '';

describe('the day of the article in the popup', () => {
  it.each<[string, Partial<ArticleHere>, string]>([
    ['certain', {}, 'Published (2024-09-26)Read from the page’s own data'],
    [
      'not certain',
      { dayKnown: { from: 'url', isCertain: false } },
      'Published (2024-09-26)Not certain: read from the web address',
    ],
    [
      'by the reader',
      { dayKnown: { from: 'reader', isCertain: true } },
      'Published (2024-09-26)You set the article’s day.',
    ],
    [
      'not known',
      { published: null, dayKnown: { from: null, isCertain: false } },
      'No date found: facts as of todaySet the date',
    ],
  ])('says how it is known: %s', async (_, changed, said) => {
    await open(changed);
    expect(text()).toContain(said);
  });

  it('is set by the reader, beginning with the day that was read', async () => {
    const onDay = await open();
    await press(button('Change the date'));
    const input = field('Date of the article');
    expect(input.value).toBe('2024-09-26');
    expect(description(input)).toBe('Remembered for this address, in this browser.');
    await type(input, '2020-02-29');
    await submit();
    expect(onDay).toHaveBeenCalledExactlyOnceWith('2020-02-29');
    expect(document.querySelector('form')).toBeNull();
  });

  it.each(['', '2027-01-01'])('is not set to "%s"', async (day) => {
    const onDay = await open();
    await press(button('Change the date'));
    await type(field('Date of the article'), day);
    await submit();
    expect(onDay).not.toHaveBeenCalled();
  });

  it('is taken back, where the reader had set it', async () => {
    const onDay = await open({ dayKnown: { from: 'reader', isCertain: true } });
    await press(button('Use the page’s date'));
    expect(onDay).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('says in a private window that it is not kept', async () => {
    await open({ isPrivate: true });
    await press(button('Change the date'));
    expect(text()).toContain('Private window: not remembered');
  });
});
