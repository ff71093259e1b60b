// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { NoticeList } from '../../../components/popup/NoticeList';
import type { PopupNotice, PopupServices } from '../../../components/popup/popup-services';
import { english as t } from '../../../utils/english';
import { press, show } from '../render';

async function open(notices: () => Promise<readonly PopupNotice[]>) {
  const openManager = vi.fn();
  await show(<NoticeList services={{ t, notices, openManager } as unknown as PopupServices} />);
  return { openManager };
}

it.each<[PopupNotice, string, string]>([
  [{ kind: 'unavailable' }, 'The browser cannot read the database', 'people'],
  [{ kind: 'vanished' }, 'Your people are gone from this browser', 'backup'],
  [{ kind: 'backup', unsaved: 12 }, '12 changes are in no backup yet', 'backup'],
  [{ kind: 'update', titles: ['UK'] }, 'A new version of “UK” is available', 'people'],
  [{ kind: 'update', titles: ['UK', 'US'] }, 'New versions of 2 packs are available', 'people'],
])('tells of %j, and leads there', async (notice, text, part) => {
  const { openManager } = await open(async () => [notice]);
  const button = document.querySelector('button') as HTMLButtonElement;
  expect(button.textContent).toBe(text);
  await press(button);
  expect(openManager).toHaveBeenCalledWith(part);
});

it.each([
  ['nothing to tell', async () => []],
  ['no answer', () => Promise.reject(new Error('No answer.'))],
])('shows nothing where there is %s', async (_, notices) => {
  await open(notices);
  expect(document.body.textContent).toBe('');
});
