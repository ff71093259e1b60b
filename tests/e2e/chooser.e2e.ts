import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { readCard } from '../../cli/browser/card';
import { hoverMark } from '../../cli/browser/hover';
import { readMarks } from '../../cli/browser/marks';
import { clickInCard } from '../support/card-controls';
import { deleteOwnPerson, saveOwnPeople } from '../support/extension-calls';
import { PATIENCE } from '../support/patience';
import { say } from '../support/say';
import { useStage } from '../support/stage';

const NAME = 'Wanda Quillfeather';
const PAGE = '/pages/many-roles.html';
const namesake = (id: string, label: string) => ({
  ...{ id, name: NAME, otherNames: [], identifiers: [], links: [], sources: [] },
  facts: [
    {
      ...{ kind: 'office', status: 'held', label, from: '2010-01-01' },
      sources: [{ url: `https://norford.example/${id.slice(4)}`, publisher: 'Norford Gazette' }],
    },
  ],
});
const TWO = [namesake('own:tides', 'Minister of Tides'), namesake('own:rain', 'Keeper of Rain')];

describe('a name that fits two', () => {
  const stage = useStage();
  const open = async () => {
    const page = await stage.visit(PAGE);
    await expect.poll(() => readMarks(page), PATIENCE).toHaveLength(1);
    return page;
  };
  const asked = say('card_choose_who', { name: NAME });
  const nameAtMark = async (page: Page) => (await hoverMark(page, 0)).name;
  /** Away from the card, so that it closes. */
  const leave = async (page: Page) => {
    await page.mouse.move(2, 2, { steps: 4 });
    await expect.poll(() => readCard(page), PATIENCE).toBeNull();
  };

  it('is asked about once in a tab, over its reloads, and again in another', async () => {
    const manager = await stage.session.openExtensionPage('manager.html');
    await saveOwnPeople(manager, TWO);
    const page = await open();
    expect(await nameAtMark(page)).toBe(asked);
    await clickInCard(page, '.fc-choice', 'Keeper of Rain');
    await expect.poll(async () => (await readCard(page))?.name, PATIENCE).toBe(NAME);
    await leave(page);
    await expect
      .poll(async () => {
        const { name, then } = await hoverMark(page, 0);
        await leave(page);
        return [name, then?.roles];
      }, PATIENCE)
      .toEqual([NAME, ['Keeper of Rain']]);

    await page.reload();
    await expect.poll(() => readMarks(page), PATIENCE).toHaveLength(1);
    expect(await nameAtMark(page)).toBe(NAME);

    const other = await open();
    expect(await nameAtMark(other)).toBe(asked);
    for (const { id } of TWO) await deleteOwnPerson(manager, id);
  });
});
