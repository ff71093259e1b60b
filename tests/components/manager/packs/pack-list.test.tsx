// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { ManagedPack, ManagerServices } from '../../../../components/manager/manager-services';
import { PackList } from '../../../../components/manager/packs/PackList';
import { useGets } from '../../../../components/manager/packs/use-gets';
import { useUpdates } from '../../../../components/manager/packs/use-updates';
import type { CataloguePack } from '../../../../utils/packs/shipped/catalogue';
import { button, press, show } from '../../render';
import { managerServices, noUpdates } from '../manager-parts';

const STARTER: ManagedPack = {
  id: 'starter',
  title: 'Starter',
  version: '1',
  licence: 'CC0-1.0',
  scope: 'The world.',
  attribution: ['Contains rows of the Ledger.'],
  people: 581,
};
const MAYORS: ManagedPack = { ...STARTER, id: 'file:mayors', title: 'Mayors', people: 3 };
const listed = (id: string, title: string): CataloguePack => ({
  id,
  title,
  version: '1',
  scope: `All of ${title}.`,
  licence: 'CC-BY-4.0',
  verified: '2026-06-19',
  people: 40,
  bytes: 123_000,
});
const CATALOGUE = [listed('starter', 'Starter'), listed('nor', 'Nor')];

const onAdd = vi.fn(async (_: CataloguePack): Promise<void> => undefined);
const onRemove = vi.fn();

function Shown({ packs, catalogue = async () => CATALOGUE }: ShownProps) {
  const shipped = { ...managerServices().shipped, catalogue };
  return (
    <PackList
      packs={packs}
      onAdd={onAdd}
      onRemove={onRemove}
      updates={useUpdates(noUpdates, () => undefined)}
      gets={useGets(noUpdates, packs, { fetched: vi.fn(), chosen: vi.fn() })}
      services={managerServices({ shipped })}
    />
  );
}
interface ShownProps {
  readonly packs: readonly ManagedPack[];
  readonly catalogue?: ManagerServices['shipped']['catalogue'];
}

const text = () => document.body.textContent;
const focused = () => document.activeElement?.textContent;

describe('the packs', () => {
  it.each([
    ['#packs', 'Packs'],
    ['#people', ''],
  ])('take the focus where the address %s leads to them', async (hash, expected) => {
    const scroll = vi.fn();
    vi.spyOn(HTMLElement.prototype, 'scrollIntoView').mockImplementation(scroll);
    location.hash = hash;
    await show(<Shown packs={[STARTER]} />);
    location.hash = '';
    const heading = document.activeElement?.closest('h2')?.textContent ?? '';
    expect([heading, scroll.mock.calls.length]).toEqual([expected, expected === '' ? 0 : 1]);
  });
});

describe('a pack in this browser', () => {
  it('says whom it holds and what its sources want said', async () => {
    await show(<Shown packs={[STARTER]} />);
    expect(text()).toContain('The world.');
    expect(text()).toContain('Contains rows of the Ledger.');
  });

  it('is removed when the reader says so twice', async () => {
    await show(<Shown packs={[STARTER]} />);
    await press(button('Remove (Starter)'));
    expect(onRemove).not.toHaveBeenCalled();
    expect(text()).toContain('its 581 people');
    expect(text()).toContain('You can add it again here.');
    expect(focused()).toBe('Keep (Starter)');
    await press(button('Remove (Starter)'));
    expect(onRemove).toHaveBeenCalledExactlyOnceWith(STARTER);
    expect(focused()).toBe('Packs');
  });

  it('is kept when they say so', async () => {
    onRemove.mockClear();
    await show(<Shown packs={[STARTER]} />);
    await press(button('Remove (Starter)'));
    await press(button('Keep (Starter)'));
    expect(onRemove).not.toHaveBeenCalled();
    expect(text()).not.toContain('its 581 people');
  });

  it('of a file says that its file is needed to have it again', async () => {
    await show(<Shown packs={[STARTER, MAYORS]} />);
    await press(button('Remove (Mayors)'));
    expect(text()).toContain('you need its file');
  });
});

describe('packs that may be added', () => {
  it('are those of the catalogue that are not here', async () => {
    await show(<Shown packs={[STARTER]} />);
    expect(text()).toContain(
      'All of Nor.40 people · 123000 · checked up to 2026-06-19 · CC-BY-4.0',
    );
    expect(text()).not.toContain('All of Starter.');
    let added = (): void => undefined;
    onAdd.mockImplementationOnce(() => new Promise((resolve) => (added = resolve)));
    await press(button('Add (Nor)'));
    expect(onAdd).toHaveBeenCalledExactlyOnceWith(CATALOGUE[1]);
    expect(button('Adding… (Nor)').disabled).toBe(true);
    added();
    await vi.waitFor(() => expect(button('Add (Nor)').disabled).toBe(false));
  });

  it('are not told of where all are here', async () => {
    const nor = { ...STARTER, id: 'nor', title: 'Nor' };
    await show(<Shown packs={[STARTER, nor]} />);
    expect(text()).not.toContain('Packs you can add');
  });

  it('are not told of where the catalogue cannot be read', async () => {
    const damaged = () => Promise.reject(new Error('damaged'));
    await show(<Shown packs={[STARTER]} catalogue={damaged} />);
    expect(text()).not.toContain('Packs you can add');
  });
});
