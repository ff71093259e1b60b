import { describe, expect, it } from 'vitest';
import { cardFrame } from '../../cli/browser/card-frame';
import { hoverMark } from '../../cli/browser/hover';
import { boxInCard, clickInCard } from '../support/card-controls';
import { openArticle } from '../support/open-article';
import { CHARTS, type ExpectedMarks, SAMPLES } from '../support/samples';
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

describe('the card', () => {
  const stage = useStage();

  it.each(SAMPLES)('says who each name of $article was on its day', async (sample) => {
    const page = await openArticle(stage, sample);

    for (const { index, text, person } of everyForm(sample)) {
      const name = sample.people[person] ?? person;
      const card = await hoverMark(page, index);

      const where = `mark ${index}, "${text}"`;
      expect(card.name, where).toContain(name);
      expect(card.then?.date, where).toBe(sample.published);
      expect(card.then?.roles.length, where).toBeGreaterThan(0);
      for (const role of ROLES[name] ?? []) {
        expect(card.then?.roles, where).toContainEqual(expect.stringMatching(role));
      }
    }
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
