// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { PrivacyChoice } from '../../../../components/manager/settings/PrivacyChoice';
import type {
  PrivacyServices,
  PrivateState,
} from '../../../../components/manager/settings/privacy-services';
import { english as t } from '../../../../utils/english';
import { press, show } from '../../render';

async function open(start: PrivateState, personId: string) {
  let state = start;
  const privacy: PrivacyServices = {
    read: async () => state,
    setAll: vi.fn(async (all: boolean) => {
      state = { ...state, all };
    }),
    setOne: vi.fn(async (id: string, isPrivate: boolean) => {
      state = { ...state, ids: isPrivate ? [id] : [] };
    }),
  };
  await show(<PrivacyChoice privacy={privacy} t={t} personId={personId} />);
  return privacy;
}
const box = () => document.querySelector('input') as HTMLInputElement;

it('keeps one person off pages, and shows them again', async () => {
  const privacy = await open({ all: false, ids: [] }, 'own:a');
  expect(box().checked).toBe(false);
  await press(box());
  expect(privacy.setOne).toHaveBeenCalledWith('own:a', true);
  expect(box().checked).toBe(true);
  await press(box());
  expect(privacy.setOne).toHaveBeenLastCalledWith('own:a', false);
  expect(box().checked).toBe(false);
});

it('says of one person that it is decided for all', async () => {
  await open({ all: true, ids: [] }, 'own:a');
  expect([box().checked, box().disabled]).toEqual([true, true]);
  expect(document.body.textContent).toContain(t('privacy_decided'));
});
