// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { ManagerApp } from '../../../../components/manager/ManagerApp';
import { show } from '../../render';
import { managerServices } from '../manager-parts';

afterEach(() => {
  location.hash = '';
});

it('shows the newest version open, those before closed, and notes that it was seen', async () => {
  location.hash = '#news';
  const seen = vi.fn(() => Promise.reject(new Error('full')));
  const releases = [
    { version: '0.2.0', lines: ['One.', 'Two.'] },
    { version: '0.1.0', lines: ['Three.'] },
  ];
  const page = await show(<ManagerApp services={managerServices({ news: { releases, seen } })} />);
  const parts = [...page.querySelectorAll('details')];
  expect(parts.map(({ open, textContent }) => [open, textContent])).toEqual([
    [true, '0.2.0One.Two.'],
    [false, '0.1.0Three.'],
  ]);
  expect(seen).toHaveBeenCalledOnce();
});
