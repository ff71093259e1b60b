// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PopupApp } from '../../../components/popup/PopupApp';
import type { PageHere, PageServices } from '../../../components/popup/page-here';
import { english as t } from '../../../utils/english';
import { button, press, show, step } from '../render';
import { article, names, newsPage, pageServices, pass, services } from './popup-parts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const GOV: PageHere = {
  ...newsPage,
  host: 'www.gov.uk',
  site: 'gov.uk',
  isAllowed: false,
  isNamed: false,
};
const once = { ...article, host: 'www.gov.uk', asked: 'once' as const };

const buttons = () => [...document.querySelectorAll('.fc-empty button')].map((b) => b.textContent);

/** Shows the popup over a page that is read from the moment one of `page`'s ways has been gone. */
async function showOver(page: PageHere, changed: Partial<PageServices> = {}, read = once) {
  let isRead = false;
  const begin = async () => {
    isRead = true;
    return true;
  };
  const ways = { readOnce: vi.fn(begin), keepSite: vi.fn(begin), allowNamed: vi.fn(begin) };
  await show(
    <PopupApp
      services={services({
        describeArticle: async () => (isRead ? read : null),
        page: pageServices({ describePage: async () => page, ...ways, ...changed }),
      })}
    />,
  );
  return ways;
}

describe('the popup over a page that is not read', () => {
  it('on no list offers to read it once, or its site always, at once', async () => {
    await showOver(GOV);
    expect(document.querySelector('h2')?.textContent).toBe(t('popup_unlisted_title'));
    expect(buttons()).toEqual([t('popup_read_once'), t('popup_keep_site', ['gov.uk'])]);
    expect(document.body.textContent).toContain(t('popup_ways_hint'));
    expect(document.querySelector('[role=switch]')).toBeNull();
  });

  it.each([
    [
      'named, and taken away in the browser',
      { ...GOV, isNamed: true },
      ['popup_allow_site', 'popup_read_once'],
    ],
    ['named, and open before we were there', newsPage, ['popup_read_once']],
    ['in a private window', { ...GOV, isPrivate: true }, ['popup_read_once']],
  ] as const)('%s offers what can be done there', async (_, page, ways) => {
    await showOver(page);
    await pass(1_200);
    expect(buttons()).toEqual(ways.map((way) => t(way, ['gov.uk'])));
  });

  it.each([
    ['browser', 'popup_unreadable_browser'],
    ['file', 'popup_unreadable_file'],
    ['pdf', 'popup_unreadable_pdf'],
  ] as const)('that nothing can read (%s) says so, and offers nothing', async (reason, words) => {
    await showOver({ kind: 'unreadable', reason });
    expect(document.querySelector('.fc-empty-text')?.textContent).toBe(t(words));
    expect(buttons()).toEqual([]);
  });

  it('reads it once, says that it is not kept, and offers to keep it', async () => {
    const { readOnce, keepSite } = await showOver(GOV);
    await press(button(t('popup_read_once')));
    await pass(1_200);
    expect(readOnce).toHaveBeenCalledOnce();
    expect(names()).toHaveLength(2);
    expect(document.querySelector('footer')?.textContent).toContain(t('popup_once_here'));
    await press(button(t('popup_keep_site', ['gov.uk'])));
    expect(keepSite.mock.calls).toEqual([[once]]);
  });

  it('offers in a private window nothing that would be kept', async () => {
    await showOver({ ...GOV, isPrivate: true }, {}, { ...once, isPrivate: true });
    await press(button(t('popup_read_once')));
    await pass(1_200);
    expect(names()).toHaveLength(2);
    const offered = [...document.querySelectorAll('footer button')].map((one) => one.textContent);
    // Whether a pause is offered there is told by its own service.
    expect(offered.filter((words) => words !== '')).toEqual([t('popup_manage')]);
  });

  it.each([
    ['the browser does not let us in', { readOnce: async () => false }],
    ['there is nothing of ours in it afterwards', { readOnce: async () => true }],
  ])('says that it cannot be read where %s', async (_, changed) => {
    await showOver(GOV, changed);
    await press(button(t('popup_read_once')));
    await pass(1_200);
    expect(document.querySelector('.fc-empty-text')?.textContent).toBe(
      t('popup_unreadable_no_text'),
    );
  });

  it('keeps its site where the reader says yes to the browser', async () => {
    const { keepSite } = await showOver(GOV, {}, { ...once, asked: 'site' as never });
    await press(button(t('popup_keep_site', ['gov.uk'])));
    await pass(1_200);
    expect(keepSite).toHaveBeenCalledOnce();
    expect(names()).toHaveLength(2);
    expect(document.querySelector('[role=switch]')).not.toBeNull();
  });

  it('goes on being read once where they say no to more', async () => {
    await showOver(GOV, { keepSite: async () => false });
    await press(button(t('popup_read_once')));
    await pass(1_200);
    await press(button(t('popup_keep_site', ['gov.uk'])));
    expect(document.querySelector('.fc-popup-gone')?.textContent).toBe(t('popup_refused'));
    expect(names()).toHaveLength(2);
  });

  it('is as it was where they say no, and says so', async () => {
    await showOver(GOV, { keepSite: async () => false });
    await press(button(t('popup_keep_site', ['gov.uk'])));
    await pass(1_200);
    expect(document.querySelector('.fc-ways-hint')?.textContent).toBe(t('popup_refused'));
    expect(buttons()).toHaveLength(2);
  });
});

describe('the popup over a page that is off', () => {
  it('turns it on by its one button', async () => {
    const switchSite = vi.fn(async () => {});
    const off = { ...article, isRead: false };
    await show(
      <PopupApp
        services={services({
          switchSite,
          describeArticle: async () => off,
          readSite: async (host) => ({ host, on: false }),
        })}
      />,
    );
    expect(document.querySelector('h2')?.textContent).toBe(t('popup_off_title', ['news.example']));
    await press(button(t('popup_switch_on')));
    expect(switchSite.mock.calls).toEqual([[{ host: 'news.example', on: true }]]);
  });
});

describe('the popup where all named sites were taken away', () => {
  it('asks for them in the click', async () => {
    const allowAllNamed = vi.fn(async () => true);
    const page = pageServices({ allowAllNamed });
    await show(
      <PopupApp services={services({ page, notices: async () => [{ kind: 'sites' }] })} />,
    );
    await step(() => undefined);
    await press(button(t('popup_all_taken')));
    expect(allowAllNamed).toHaveBeenCalledOnce();
  });
});
