import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { SEGMENT_FORMAT } from '../../utils/storage/constants';
import { ageSegments, segmentFormats } from '../support/age-segments';
import { fillIn } from '../support/controls';
import { chooseFile, goAndWait, lines, openImport, testFile } from '../support/import-page';
import { PATIENCE } from '../support/patience';
import { peopleIn } from '../support/popup';
import { say } from '../support/say';
import { useStage } from '../support/stage';

const ZELDA = {
  id: 'old:1',
  name: 'Zelda Quuxley',
  roles: [{ title: 'Portreeve', start: '2001' }],
};

/** The id she is known by here: that of the file, with the file's pack before it. */
const ZELDA_HERE = `in:file:older-pack/${ZELDA.id}`;

describe('packs that an earlier release wrote', () => {
  const stage = useStage();
  const openPopup = () => stage.session.openExtensionPage('popup.html');
  const find = async (popup: Page, query: string) => {
    await fillIn(popup, say('popup_search_all'), query);
    await popup.waitForFunction(() => document.querySelector('[role=status]')?.textContent !== '');
    return Object.keys(await peopleIn(popup));
  };

  it('are read as they are, and brought up to date when the extension is', async () => {
    const manager = await openImport(stage);
    await chooseFile(manager, testFile('older-pack.jsonl', lines([ZELDA])));
    await goAndWait(manager);
    await ageSegments(manager);
    await stage.session.killBackground();
    expect(new Set(await segmentFormats(manager))).toEqual(new Set([2]));

    expect(await find(await openPopup(), 'zelda quuxley')).toEqual([ZELDA_HERE]);
    expect(await find(await openPopup(), 'quux')).toEqual([]);

    await stage.session.reloadExtension();
    const after = await stage.session.openExtensionPage('manager.html');
    await expect
      .poll(async () => [...new Set(await segmentFormats(after))], PATIENCE)
      .toEqual([SEGMENT_FORMAT]);
    expect(await find(await openPopup(), 'quux')).toEqual([ZELDA_HERE]);
    expect(await find(await openPopup(), 'portreeve 2002')).toEqual([ZELDA_HERE]);
  });
});
