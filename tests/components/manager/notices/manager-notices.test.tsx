// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { ManagerApp } from '../../../../components/manager/ManagerApp';
import type { NoticesDue } from '../../../../components/manager/notices/notice-services';
import { button, show, step } from '../../render';
import { managerServices, noNotices } from '../manager-parts';

const DUE: NoticesDue = { unavailable: null, vanished: null, backup: { unsaved: 12, last: null } };

it.each<[string, (end: { give(due: NoticesDue): void; fail(): void }) => void, number]>([
  ['read', ({ give }) => give(DUE), 1],
  ['not to be read', ({ fail }) => fail(), 0],
])(
  'the manager has nothing for a notice to push away until notices are %s',
  async (_, end, due) => {
    let ends = { give: (_due: NoticesDue) => {}, fail: () => {} };
    const reading = new Promise<NoticesDue>((give, reject) => {
      ends = { give, fail: () => reject(new Error('no storage')) };
    });
    const notices = { ...noNotices, read: () => reading };
    const page = await show(<ManagerApp services={managerServices({ notices })} />);
    expect(page.querySelectorAll('button, nav a, input')).toHaveLength(0);
    await step(() => end(ends));
    expect(page.querySelectorAll('.fc-care-text')).toHaveLength(due);
    expect(button('Add a person')).toBeDefined();
  },
);
