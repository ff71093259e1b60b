import { managerOver } from '../../../tests/gallery/manager';
import { osborne, reeves, starmer } from '../../../tests/gallery/people';
import type { Story } from '../../../tests/gallery/story';
import type { ImportJob, ImportPreview } from '../../../utils/packs/import/contract';
import { ImportView } from './ImportView';
import type { ImportState } from './import-state';
import type { ImportActions } from './use-import';

const base = managerOver();
const services = managerOver({
  importing: { ...base.importing, sizeText: (bytes) => `${bytes / 1_000_000} MB` },
});
const none = () => undefined;
/** Nothing is done here. */
const actions = new Proxy({}, { get: () => none }) as ImportActions;

const job: ImportJob = { kind: 'preview', file: new File(['x'], 'members.csv'), anySize: false };
const HEADER = ['Name', 'Office', 'From'];
const ROWS = [
  ['Keir Starmer', 'Prime Minister', '2024-07-05'],
  ['Rachel Reeves', 'Chancellor of the Exchequer', '2024-07-05'],
];
const preview: ImportPreview = {
  format: 'csv',
  table: { header: HEADER, rows: ROWS, columns: ['name', 'role', 'from'] },
  header: { id: 'members', title: 'Members', version: '2026-08-25', licence: 'CC0-1.0' },
  isPack: false,
  replaces: null,
  counts: {
    ...{ read: 652, people: 650, skipped: 2, noNames: { count: 0, names: [] } },
    skips: [{ place: 'line 17', field: 'from', reason: 'is no date' }],
  },
  samples: [starmer, reeves, osborne],
  changes: {
    added: { count: 12, names: ['Rachel Reeves'] },
    changed: { count: 3, names: ['Keir Starmer'] },
    gone: { count: 1, names: ['George Osborne'] },
    same: 634,
  },
  handovers: [
    { post: 'Prime Minister', before: ['Rishi Sunak'], after: ['Keir Starmer'] },
    { post: 'Chancellor of the Exchequer', before: ['Jeremy Hunt'], after: ['Rachel Reeves'] },
  ],
};

const at = (state: ImportState) => () => (
  <div class="fc fc-page fc-manager">
    <ImportView state={state} actions={actions} services={services} />
  </div>
);

const story: Story = {
  title: 'Manager, import',
  surface: 'page',
  states: {
    'a file to choose': at({ phase: 'choosing', problem: null }),
    'cannot be read': at({
      phase: 'choosing',
      problem: { type: 'unreadable', message: 'It is no list of people.' },
    }),
    reading: at({
      phase: 'working',
      job,
      progress: { read: 4_000_000, total: 13_900_000, people: 204, left: 8_000 },
      stopping: false,
    }),
    'very large': at({ phase: 'asking', job, bytes: 2_000_000_000 }),
    'columns unknown': at({
      phase: 'mapping',
      job,
      table: { header: HEADER, rows: ROWS, columns: [null, null, null] },
      columns: [null, null, null],
    }),
    preview: at({
      phase: 'previewed',
      job,
      preview,
      title: 'Members',
      columns: preview.table?.columns ?? [],
    }),
    done: at({ phase: 'done', report: { ...preview.counts, header: preview.header, merged: 4 } }),
  },
};
export default story;
