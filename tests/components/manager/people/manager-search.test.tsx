// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ManagerApp } from '../../../../components/manager/ManagerApp';
import { english as t } from '../../../../utils/english';
import { personNamed } from '../../models';
import { button, field, press, show, step, type } from '../../render';
import { managerServices } from '../manager-parts';

const ada = { id: 'Q1', person: personNamed('Ada Example', 'Q1'), origin: 'pack' as const };
const bob = { id: 'Q2', person: personNamed('Bob Example', 'Q2'), origin: 'pack' as const };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a manager opened for somebody', () => {
  it('searches for them, and takes the reader to their row', async () => {
    const list = vi.fn(async () => ({ total: 2, lines: [ada, bob] }));
    const services = managerServices({ list, openedFor: { query: 'example', person: 'Q2' } });
    const page = await show(<ManagerApp services={services} />);
    await step(() => vi.advanceTimersByTime(100));
    expect(list).toHaveBeenCalledWith(expect.objectContaining({ query: 'example' }));
    expect(page.querySelector<HTMLInputElement>('input[type="search"]')?.value).toBe('example');
    const [current, ...others] = page.querySelectorAll<HTMLElement>('[aria-current="true"]');
    expect([current?.dataset.person, others.length]).toEqual(['Q2', 0]);
    expect(document.activeElement).toBe(current);
  });

  it('leaves the focus where it is once the reader searches for something else', async () => {
    const list = async () => ({ total: 2, lines: [ada, bob] });
    const services = managerServices({ list, openedFor: { query: 'example', person: 'Q2' } });
    const page = await show(<ManagerApp services={services} />);
    await step(() => vi.advanceTimersByTime(100));
    const box = page.querySelector('input[type="search"]') as HTMLInputElement;
    box.focus();
    for (const query of ['exampl', 'example']) {
      await type(box, query);
      await step(() => vi.advanceTimersByTime(100));
      expect(document.activeElement).toBe(box);
      expect(page.querySelector('li[aria-current]')).toBeNull();
    }
  });

  it('says by which office somebody was found, on the day that was asked about', async () => {
    const fact = { kind: 'office', status: 'held', label: 'Mayor', sources: [] } as const;
    const asked = { day: '2016-12-31', fact };
    const cardOf = vi.fn(managerServices().cardOf);
    const services = managerServices({
      list: async () => ({ total: 2, lines: [{ ...ada, asked }, bob] }),
      askedText: (one) => (one?.fact ? `${one.fact.label} · 2014 to 2016` : null),
      cardOf,
    });
    const page = await show(<ManagerApp services={services} />);
    await step(() => vi.advanceTimersByTime(100));
    const details = [...page.querySelectorAll('.fc-table-text .fc-detail')];
    const role = services.cardOf(bob.person).then.roles[0]?.text;
    expect(details.map((one) => one.textContent)).toEqual(['Mayor · 2014 to 2016', role]);
    expect(cardOf).toHaveBeenCalledWith(ada.person, '2016-12-31');
  });
});

describe('a manager opened to add somebody', () => {
  const add = {
    name: 'Ines Valdarno',
    source: { url: 'https://news.example/talks', title: 'Talks', day: '2024-09-26' },
  };
  const open = () =>
    show(
      <ManagerApp services={managerServices({ openedFor: { query: '', person: null, add } })} />,
    );

  it('has the form open with the name, and the page as the first source with its day', async () => {
    await open();
    expect(field(t('manager_name')).value).toBe('Ines Valdarno');
    expect(field(t('manager_source_url')).value).toBe('https://news.example/talks');
    expect(field(t('manager_source_title')).value).toMatch(/^Talks, .*2024/);
  });

  it('fills in nothing of it for the next person', async () => {
    await open();
    await press(button(t('manager_cancel')));
    await press(button(t('manager_add')));
    expect(field(t('manager_name')).value).toBe('');
  });
});
