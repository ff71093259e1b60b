import { managerOver } from '../../tests/gallery/manager';
import { pressing, typing } from '../../tests/gallery/play';
import type { Story } from '../../tests/gallery/story';
import { ManagerApp } from './ManagerApp';
import type { ManagerServices } from './manager-services';
import type { NoticesDue } from './notices/notice-services';

const open = (changed: Partial<ManagerServices> = {}) => {
  const services = managerOver(changed);
  return () => <ManagerApp services={services} />;
};

const nobody: Partial<ManagerServices> = {
  list: async () => ({ total: 0, lines: [] }),
  packs: async () => [],
};
const calm = { unavailable: null, vanished: null, backup: null };
const noticing = (due: Partial<NoticesDue>) => {
  const { notices } = managerOver();
  return open({ ...nobody, notices: { ...notices, read: async () => ({ ...calm, ...due }) } });
};

const story: Story = {
  title: 'Manager, people and packs',
  surface: 'page',
  states: {
    'people and packs': open(),
    'nobody yet': open(nobody),
    'nobody found': { render: open(), play: typing('zzz', 'input[type="search"]') },
    'somebody to add': { render: open(), play: pressing('Add') },
    'backup due': noticing({ backup: { unsaved: 12, last: '2026-05-02' } }),
    'database lost': noticing({ vanished: { own: 3, packs: ['Starter pack'], spare: 2 } }),
    'database cannot be opened': noticing({ unavailable: true }),
  },
};
export default story;
