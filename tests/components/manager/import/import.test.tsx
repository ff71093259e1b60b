// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { ImportView } from '../../../../components/manager/import/ImportView';
import { useImport } from '../../../../components/manager/import/use-import';
import { timeLeftText } from '../../../../components/manager/import/WorkingView';
import type { ManagerServices } from '../../../../components/manager/manager-services';
import { english as t } from '../../../../utils/english';
import type {
  ImportJob,
  ImportOutcome,
  ImportPreview,
  ImportProgress,
} from '../../../../utils/packs/import/contract';
import { cardNamed, personNamed } from '../../models';
import { button, field, press, show, step, type } from '../../render';

const none = { count: 0, names: [] };
const preview: ImportPreview = {
  format: 'csv',
  header: { id: 'list', title: 'list', version: '2026-03-09', licence: 'not stated' },
  isPack: false,
  replaces: null,
  counts: { read: 2, people: 2, skipped: 0, skips: [], noNames: { count: 0, names: [] } },
  samples: [personNamed('Ada Example', 'Q1'), personNamed('<b>Ben</b>', 'Q2')],
  changes: { added: none, changed: none, gone: none, same: 0 },
  handovers: [],
};
const report = { ...preview.counts, header: preview.header, merged: 0 };

/** Services whose jobs end when the test says so. */
function world() {
  const jobs: ImportJob[] = [];
  let end: (outcome: ImportOutcome) => void = () => undefined;
  let tell: (progress: ImportProgress) => void = () => undefined;
  const stop = vi.fn();
  const saved: [name: string, text: string][] = [];
  const importing: ManagerServices['importing'] = {
    start(job, onProgress) {
      jobs.push(job);
      tell = onProgress;
      return { outcome: new Promise((resolve) => (end = resolve)), stop };
    },
    saveText: (name, text) => saved.push([name, text]),
    sizeText: (bytes) => `${bytes} B`,
  };
  const services = {
    t,
    importing,
    cardOf: cardNamed,
    dateText: (day: string) => day,
    numberText: String,
  } as unknown as ManagerServices;
  const onImported = vi.fn();
  const Shown = () => <ImportView {...useImport(importing, onImported)} services={services} />;
  return {
    jobs,
    saved,
    stop,
    onImported,
    Shown,
    end: (outcome: ImportOutcome) => step(() => end(outcome)),
    tell: (progress: ImportProgress) => step(() => tell(progress)),
  };
}

const file = new File(['x'], 'list.csv');
async function choose(): Promise<void> {
  const input = document.querySelector('input[type=file]') as HTMLInputElement;
  await step(() => {
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
const words = () => document.body.textContent;

describe('importing', () => {
  it('shows what is in a file, imports it under its name, and says what became of it', async () => {
    const { jobs, end, onImported, Shown } = world();
    await show(<Shown />);
    await choose();
    expect(jobs).toEqual([{ kind: 'preview', file, anySize: false }]);
    await end({ type: 'previewed', preview });
    expect(document.activeElement?.textContent).toBe('list.csv');
    expect(words()).toContain('Ada Example');
    expect(words()).toContain('<b>Ben</b>');
    expect(onImported).not.toHaveBeenCalled();

    await type(field('Name of this pack'), ' My list ');
    await press(button('Import 2 people'));
    expect(jobs[1]).toEqual({ kind: 'import', file, anySize: false, title: 'My list' });
    await end({ type: 'imported', report });
    expect(document.activeElement?.textContent).toBe('Imported “list”');
    expect(onImported).toHaveBeenCalledOnce();
    await press(button('Import another file'));
    expect(words()).toContain('Choose a file');
  });

  it('tells how far it has come, and stops when told to', async () => {
    const { tell, end, stop, Shown } = world();
    await show(<Shown />);
    await choose();
    await tell({ read: 25, total: 100, people: 1, left: 12_000 });
    expect(document.querySelector('progress')).toMatchObject({ value: 25, max: 100 });
    expect(words()).toMatch(/25 B of 100 B.*1 person.*About 15 seconds left/);
    await press(button('Stop'));
    expect(stop).toHaveBeenCalledOnce();
    expect(button('Stopping…').disabled).toBe(true);
    await end({ type: 'stopped' });
    expect(document.querySelector('[role=alert]')?.textContent).toBe(
      'Stopped. Nothing was changed.',
    );
  });

  it('shows what changes against the version that is there', async () => {
    const { end, Shown } = world();
    await show(<Shown />);
    await choose();
    const { header } = preview;
    const changes = {
      added: { count: 30, names: ['Ada', 'Ben'] },
      changed: { count: 1, names: ['Cleo'] },
      gone: none,
      same: 7,
    };
    const handovers = [{ post: 'Mayor of Aldea', before: ['Ada'], after: [] }];
    const replaces = { ...header, installed: '2026-01-01', people: 0 };
    await end({ type: 'previewed', preview: { ...preview, replaces, changes, handovers } });
    const told = (kind: string) => document.querySelector(`[data-change=${kind}]`)?.textContent;
    expect(told('added')).toBe('Added30Ada, Ben and 28 more');
    expect(told('changed')).toBe('Changed1Cleo');
    expect(told('gone')).toBe('No longer in it0');
    expect(told('same')).toBe('The same7');
    expect(words()).toContain('Mayor of AldeaAda → nobody recorded');
    expect(words()).toContain('takes the place of “list”');
  });

  it.each<[ImportOutcome, RegExp]>([
    [{ type: 'unreadable', message: 'It is a picture.' }, /cannot be read\. It is a picture\. No/],
    [{ type: 'unreadable', message: 'It ends.', place: 'line 3' }, /cannot be read \(line 3\)/],
    [{ type: 'full' }, /no room left/],
    [{ type: 'failed', message: 'Odd.' }, /did not work: Odd\./],
  ])('says why nothing was changed: %j', async (outcome, expected) => {
    const { end, Shown } = world();
    await show(<Shown />);
    await choose();
    await end(outcome);
    expect(document.querySelector('[role=alert]')?.textContent).toMatch(expected);
    expect(document.querySelector('input[type=file]')).not.toBeNull();
  });

  it('asks before it reads on where a file unpacks to very much', async () => {
    const { jobs, end, Shown } = world();
    await show(<Shown />);
    await choose();
    await end({ type: 'too-large', bytes: 1_000 });
    expect(words()).toContain('unpacks to more than 1000 B');
    await press(button('Read on'));
    expect(jobs[1]).toEqual({ kind: 'preview', file, anySize: true });
    await end({ type: 'previewed', preview });
    await press(button('Import 2 people'));
    expect(jobs[2]).toMatchObject({ kind: 'import', anySize: true });
  });

  it('lists what is left out, and saves all of it', async () => {
    const { end, saved, Shown } = world();
    await show(<Shown />);
    await choose();
    const skips = Array.from({ length: 25 }, (_, at) => ({ place: `line ${at}`, reason: 'no' }));
    const counts = { ...preview.counts, read: 32, skipped: 30, skips };
    await end({ type: 'previewed', preview: { ...preview, counts } });
    expect(document.querySelectorAll('.fc-left-out li')).toHaveLength(20);
    expect(words()).toContain('… and 10 more');
    await press(button('Save the list'));
    expect(saved[0]?.[0]).toBe('list.csv.txt');
    expect(saved[0]?.[1].split('\n')).toHaveLength(25 + 1 + 1);
    expect(saved[0]?.[1]).toContain('line 24: no\n… and 5 more\n');
  });

  it('tells which other names are no person’s, before and after, and in the report', async () => {
    const { end, saved, Shown } = world();
    await show(<Shown />);
    await choose();
    expect(words()).not.toContain('Other names left out');
    const noNames = { count: 2, names: [{ name: 'Norland Navy', person: 'Ada Example' }] };
    await end({
      type: 'previewed',
      preview: { ...preview, counts: { ...preview.counts, noNames } },
    });
    expect(words()).toContain('2 other names are no person’s and are left out');
    expect(words()).toContain('“Norland Navy”, given to Ada Example');
    await press(button('Import 2 people'));
    await end({ type: 'imported', report: { ...report, noNames } });
    expect(words()).toContain('“Norland Navy”, given to Ada Example');
    await press(button('Save the report'));
    expect(saved[0]?.[1]).toContain('Other names left out: 2\n');
    expect(saved[0]?.[1]).toContain('“Norland Navy”, given to Ada Example\n… and 1 more\n');
  });
});

it.each([
  [0, 'About 5 seconds left'],
  [5_001, 'About 10 seconds left'],
  [54_999, 'About 55 seconds left'],
  [55_000, 'About a minute left'],
  [89_999, 'About a minute left'],
  [90_000, 'About 2 minutes left'],
  [600_000, 'About 10 minutes left'],
])('%i ms: %s', (left, expected) => expect(timeLeftText(left, t)).toBe(expected));
