import { countedText } from '../../../utils/interface-text';
import type { ImportPreview } from '../../../utils/packs/import/contract';
import type { Person } from '../../../utils/people/person';
import { FactRows } from '../../parts/FactRows';
import { Field } from '../../parts/Field';
import { StepTitle } from '../../parts/StepTitle';
import type { ManagerServices } from '../manager-services';
import { ChangeList, HandoverList } from './ChangeList';
import { ImportFoot } from './ImportFoot';
import { holdsNames, type ImportState } from './import-state';
import { LeftOutList } from './LeftOutList';
import { ColumnList } from './MappingView';
import { NoNameList, noNameRows } from './NoNameList';
import type { ImportActions } from './use-import';

interface PreviewViewProps {
  readonly state: Extract<ImportState, { phase: 'previewed' }>;
  readonly actions: ImportActions;
  readonly services: ManagerServices;
}

/** Shows a file's people and the changes it would make, before anything is changed. */
export function PreviewView({ state, actions, services }: PreviewViewProps) {
  const { job, preview, title, columns } = state;
  const { t } = services;
  const { name } = job.file;
  const { people, skipped, skips, noNames } = preview.counts;
  return (
    <>
      <StepTitle>{name}</StepTitle>
      {people === 0 && <p class="fc-import-problem">{t('import_nobody')}</p>}
      <PreviewFacts preview={preview} services={services} />
      {!preview.isPack && people > 0 && (
        <Field
          label={t('import_pack_title')}
          hint={t('import_pack_title_hint')}
          value={title}
          onChange={actions.name}
        />
      )}
      {preview.table && (
        <ColumnList
          table={preview.table}
          columns={columns}
          services={services}
          onSet={actions.setColumn}
        />
      )}
      {preview.replaces && <ChangeList changes={preview.changes} services={services} />}
      <HandoverList handovers={preview.handovers} services={services} />
      <SampleList people={preview.samples} services={services} />
      <LeftOutList count={skipped} rows={skips} fileName={name} services={services} />
      <NoNameList noNames={noNames} services={services} />
      <PreviewFoot state={state} actions={actions} services={services} />
    </>
  );
}

/** Format, people, and which pack it becomes or replaces. */
function PreviewFacts(props: { preview: ImportPreview; services: ManagerServices }) {
  const { format, counts, header, isPack, replaces } = props.preview;
  const { t, numberText, dateText } = props.services;
  return (
    <>
      <FactRows
        rows={[
          [t('import_format'), t(`import_format_${format.replace('-', '_') as 'csv'}`)],
          [t('manager_pack_people'), numberText(counts.people)],
          [t('import_left_out'), numberText(counts.skipped)],
          ...noNameRows(counts.noNames, t, numberText),
          ...(isPack
            ? ([
                [t('import_pack'), header.title],
                [t('manager_pack_version'), header.version],
                [t('manager_pack_licence'), header.licence],
              ] as const)
            : []),
        ]}
      />
      <p>
        {replaces
          ? t('import_replaces', [replaces.title, replaces.version, dateText(replaces.installed)])
          : t('import_is_new')}
      </p>
    </>
  );
}

interface PreviewFootProps {
  readonly state: Extract<ImportState, { phase: 'previewed' }>;
  readonly actions: ImportActions;
  readonly services: ManagerServices;
}

/** Back; and on: to the import, or first to the table's other columns where these were changed. */
export function PreviewFoot({ state, actions, services }: PreviewFootProps) {
  const { preview, columns } = state;
  const { t, numberText } = services;
  const { people } = preview.counts;
  const isChanged = columns.some((field, at) => field !== preview.table?.columns[at]);
  const foot = { services, onCancel: actions.again };
  if (isChanged) {
    const readAgain = { label: t('import_columns_read'), go: actions.readAgain };
    return <ImportFoot {...foot} main={readAgain} isReady={holdsNames(columns)} />;
  }
  if (people === 0) return <ImportFoot {...foot} />;
  const go = { label: countedText(people, 'import_go', t, numberText(people)), go: actions.go };
  return <ImportFoot {...foot} main={go} />;
}

/** The first people of a file, as a card would show them. */
function SampleList(props: { people: readonly Person[]; services: ManagerServices }) {
  const { people, services } = props;
  const { t } = services;
  if (people.length === 0) return null;
  return (
    <section class="fc-import-part" aria-label={t('import_samples')}>
      <h3>{t('import_samples')}</h3>
      <ul class="fc-samples" role="list">
        {people.map((person) => {
          const model = services.cardOf(person);
          return (
            <li key={person.id} data-sample={person.id}>
              <span class="fc-role-text">{model.name}</span>
              <span class="fc-detail">{model.then.roles[0]?.text ?? person.summary}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
