import { BackupView } from './backup/BackupView';
import { FormView } from './form/FormView';
import { ImportView } from './import/ImportView';
import type { useImport } from './import/use-import';
import type { ManagerActions } from './manager-actions';
import type { ManagerServices } from './manager-services';
import type { ManagerEvent, ManagerState } from './manager-state';
import { PackList } from './packs/PackList';
import type { UpdatesModel } from './packs/use-updates';
import { PeopleView } from './people/PeopleView';
import { StorageView } from './storage/StorageView';
import type { ManagerView } from './views';

/** What the part of the manager that is open gets. */
export interface MainViewProps {
  readonly view: ManagerView;
  readonly state: ManagerState;
  readonly send: (event: ManagerEvent) => void;
  readonly actions: ManagerActions;
  readonly importing: ReturnType<typeof useImport>;
  readonly updates: UpdatesModel;
  readonly services: ManagerServices;
}

/** The part of the manager that is open. */
export function MainView(props: MainViewProps) {
  const { view, state, send, actions, importing, updates, services } = props;
  switch (view) {
    case 'import':
      return <ImportView {...importing} services={services} />;
    case 'backup':
      return <BackupView services={services} onRestored={actions.refresh} />;
    case 'storage':
      return <StorageView services={services} onRepaired={actions.refresh} />;
    case 'people':
      return state.form ? (
        <FormView
          form={state.form}
          services={services}
          onSave={actions.save}
          onCancel={() => send({ type: 'form-closed' })}
        />
      ) : (
        <div class="fc-manager-body">
          <PeopleView state={state} send={send} actions={actions} services={services} />
          <PackList packs={state.packs} updates={updates} services={services} />
        </div>
      );
  }
}
