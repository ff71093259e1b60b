import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readCard, type ShownCard } from '../../cli/browser/card';
import { cardFrame } from '../../cli/browser/card-frame';
import { hoverMark } from '../../cli/browser/hover';
import { waitFor } from '../../cli/browser/wait-for';
import { boxInCard, clickInCard, textsInCard } from '../support/card-controls';
import { openArticle } from '../support/open-article';
import { CHARTS, type ExpectedMarks, SAMPLES } from '../support/samples';
import { say } from '../support/say';
import { useStage } from '../support/stage';

/** What each card must say of the article's day, whatever else it says. */
const ROLES: Readonly<Record<string, readonly RegExp[]>> = {
  'Keir Starmer': [/^Prime Minister of the United Kingdom/],
  'Donald Trump': [/^Former President of the United States/, /Republican .*(nominee|candidate)/],
  'Kamala Harris': [/^Vice President of the United States/, /Democratic .*(nominee|candidate)/],
  'Karen Pierce': [/Ambassador to the United States/],
  'Simon Harris': [/Taoiseach/],
  'Micheál Martin': [/Taoiseach/],
  'Hillary Clinton': [/^Former .*Secretary of State/],
  'Bill Clinton': [/^Former President of the United States/],
  'Boris Johnson': [/^Former Prime Minister of the United Kingdom/],
  'Mike Johnson': [/Speaker of the .*House of Representatives/],
  'Melania Trump': [/^Former First Lady/],
  'Donald Trump Jr.': [],
  'David Cameron': [/^Former /],
};

/** Each way of naming each person, where it first stands. */
function everyForm(sample: ExpectedMarks) {
  const forms = new Map<string, { index: number; text: string; person: string }>();
  for (const [index, { text, person }] of sample.marks.entries()) {
    const form = `${text} ${person}`;
    if (!forms.has(form)) forms.set(form, { index, text, person });
  }
  return [...forms.values()];
}

/** A name looked up before shows only the beginning of its card. */
async function wholeCard(page: Page, card: ShownCard): Promise<ShownCard> {
  if ((await textsInCard(page, '.fc-compact')).length === 0) return card;
  await clickInCard(page, 'button', say('card_show_all'));
  return await waitFor('the whole card is shown', async () => {
    const isWhole = (await textsInCard(page, '.fc-foot')).length > 0;
    return isWhole ? await readCard(page) : null;
  });
}

describe('the card', () => {
  const stage = useStage();

  it.each(SAMPLES)('says who each name of $article was on its day', async (sample) => {
    const page = await openArticle(stage, sample);

    for (const { index, text, person } of everyForm(sample)) {
      const name = sample.people[person] ?? person;
      const card = await wholeCard(page, await hoverMark(page, index));

      const where = `mark ${index}, "${text}"`;
      expect(card.name, where).toContain(name);
      expect(card.then?.date, where).toBe(sample.published);
      expect(card.then?.roles.length, where).toBeGreaterThan(0);
      for (const role of ROLES[name] ?? []) {
        expect(card.then?.roles, where).toContainEqual(expect.stringMatching(role));
      }
    }
  });

  it('fits its frame at 280 px and from right to left, and in a low window leaves most to read', async () => {
    const page = await openArticle(stage, CHARTS);
    await page.setViewport({ width: 640, height: 300 });
    await hoverMark(page, 2);
    const frame = await cardFrame(page);
    const seen = await frame?.evaluate(() => {
      const card = document.querySelector('.fc-card');
      const head = document.querySelector('.fc-head')?.getBoundingClientRect();
      const stuck = [...document.querySelectorAll('.fc-foot, .fc-timeline')].filter(
        (part) => getComputedStyle(part).position === 'sticky',
      );
      const wide = (direction: string) => {
        document.documentElement.dir = direction;
        const widths = ['280px', '320px'].map((width) => {
          document.body.style.inlineSize = width;
          return (card?.scrollWidth ?? 0) - (card?.clientWidth ?? 0);
        });
        document.body.style.inlineSize = '';
        return widths;
      };
      return {
        left: (card?.clientHeight ?? 0) - (head?.height ?? 0),
        stuck: stuck.length,
        over: [...wide('rtl'), ...wide('ltr')],
      };
    });
    await page.setViewport(null);
    expect(seen?.left).toBeGreaterThan(100);
    expect(seen?.stuck).toBe(0);
    expect(seen?.over).toEqual([0, 0, 0, 0]);
  });

  it('gives the honorific of the day, a summary, and sources with the day they were read', async () => {
    const page = await openArticle(stage, CHARTS);
    const card = await hoverMark(page, 2);

    expect(card.name).toBe('Sir Keir Starmer');
    await clickInCard(page, '.fc-disclosure[aria-expanded=false]');
    await boxInCard(page, '.fc-sources');
    const frame = await cardFrame(page);
    const sources =
      (await frame?.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map((link) => ({
          href: link.href,
          text: link.closest('li')?.textContent ?? '',
        })),
      )) ?? [];

    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) {
      expect(source.href).toMatch(/^https:\/\//);
      expect(source.text).toMatch(/read\s[\w\s,]+\d{4}/);
    }
  });
});
