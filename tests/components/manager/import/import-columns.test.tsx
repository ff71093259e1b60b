// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  beforeImport,
  holdsNames,
  nextImport,
  setColumn,
} from '../../../../components/manager/import/import-state';
import { ColumnList, MappingView } from '../../../../components/manager/import/MappingView';
import { PreviewFoot } from '../../../../components/manager/import/PreviewView';
import type { ImportActions } from '../../../../components/manager/import/use-import';
import type { ManagerServices } from '../../../../components/manager/manager-services';
import { english as t } from '../../../../utils/english';
import type { ImportPreview, TableHead } from '../../../../utils/packs/import/contract';
import { button, field, press, show, step } from '../../render';

const services = { t, numberText: String } as unknown as ManagerServices;
const file = new File(['x'], 'list.csv');
const job = { kind: 'preview', file, anySize: false } as const;
const table: TableHead = {
  header: ['Who is it', ''],
  rows: [
    ['Ada Lane', '<b>2020</b>'],
    ['Ben Hill', ''],
  ],
  columns: [null, 'from'],
};
/** Actions that note what was asked for. */
const actions = () => {
  const done: string[] = [];
  const get = (_: unknown, name: string | symbol) => () => done.push(String(name));
  return { done, all: new Proxy({}, { get }) as ImportActions };
};

it('shows each column with some values, and says what is chosen for it', async () => {
  const set: unknown[] = [];
  await show(
    <ColumnList
      table={table}
      columns={table.columns}
      services={services}
      onSet={(at, to) => set.push([at, to])}
    />,
  );
  const [first, second] = [field('Who is it'), field('Column 2')];
  expect(document.querySelector('li')?.textContent).toContain('Ada Lane · Ben Hill');
  expect(document.body.textContent).toContain('<b>2020</b>');
  expect([first.value, second.value]).toEqual(['', 'from']);
  await step(() => {
    first.value = 'name';
    first.dispatchEvent(new Event('change', { bubbles: true }));
    second.value = '';
    second.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(set).toEqual([
    [0, 'name'],
    [1, null],
  ]);
});

describe('columns', () => {
  it.each([
    [{ at: 0, field: 'name' }, ['name', 'from', null]],
    [{ at: 2, field: 'from' }, [null, null, 'from']],
    [{ at: 1, field: null }, [null, null, null]],
    [{ at: 1, field: 'from' }, [null, 'from', null]],
  ] as const)('%j', (change, expected) => {
    expect(setColumn([null, 'from', null], change)).toEqual(expected);
  });

  it.each([
    [['name'], true],
    [['familyName'], true],
    [['givenName', null], false],
    [[], false],
  ] as const)('%j hold names: %s', (columns, expected) => {
    expect(holdsNames(columns)).toBe(expected);
  });
});

it('a table without names is asked about, and read again once one column holds them', async () => {
  const working = nextImport(beforeImport, { type: 'started', job });
  const outcome = { type: 'columns-unknown', table } as const;
  const asked = nextImport(working, { type: 'ended', outcome });
  if (asked.phase !== 'mapping') throw new Error(asked.phase);
  const { done, all } = actions();
  await show(<MappingView state={asked} actions={all} services={services} />);
  expect(button('Read with these columns').disabled).toBe(true);

  const chosen = nextImport(asked, { type: 'column-set', at: 0, field: 'name' });
  if (chosen.phase !== 'mapping') throw new Error(chosen.phase);
  expect(chosen.columns).toEqual(['name', 'from']);
  await show(<MappingView state={chosen} actions={all} services={services} />);
  await press(button('Read with these columns'));
  expect(done).toEqual(['readAgain']);
});

it('a preview whose columns were changed is read again before it is imported', async () => {
  const preview = {
    table,
    header: { title: 'list' },
    counts: { people: 2 },
  } as unknown as ImportPreview;
  const working = nextImport(beforeImport, { type: 'started', job });
  const read = nextImport(working, { type: 'ended', outcome: { type: 'previewed', preview } });
  const changed = nextImport(read, { type: 'column-set', at: 0, field: 'familyName' });
  if (read.phase !== 'previewed' || changed.phase !== 'previewed') throw new Error(read.phase);
  const { all } = actions();
  await show(<PreviewFoot state={read} actions={all} services={services} />);
  expect(button('Import 2 people')).toBeTruthy();
  await show(<PreviewFoot state={changed} actions={all} services={services} />);
  expect(() => button('Import 2 people')).toThrow();
  expect(button('Read with these columns').disabled).toBe(false);
});
