import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ExpectedPack } from '../../utils/packs/import/contract';
import { Toast } from '../parts/Toast';
import { BackupView } from './backup/BackupView';
import { CorrectionsView } from './corrections/CorrectionsView';
import { FormView } from './form/FormView';
import { ImportView } from './import/ImportView';
import { useImport } from './import/use-import';
import { ManagerNav, type ManagerView, useView } from './ManagerNav';
import type { ManagerServices } from './manager-services';
import type { ManagerEvent, ManagerState } from './manager-state';
import { NewsView } from './news/NewsView';
import { NoticeList } from './notices/NoticeList';
import { PackList } from './packs/PackList';
import { type GetsModel, useGets } from './packs/use-gets';
import { type UpdatesModel, useUpdates } from './packs/use-updates';
import { PeopleView } from './people/PeopleView';
import { CountLink } from './privacy/CountLink';
import { PrivacyView } from './privacy/PrivacyView';
import { SettingsView } from './settings/SettingsView';
import { StorageView } from './storage/StorageView';
import { type ManagerActions, useFactToCorrect, useManager } from './use-manager';
import '../parts/page.css';
import './manager.css';

/** The page to see, add, change and delete people, and to see and import packs. */
export function ManagerApp({ services }: { services: ManagerServices }) {
  const { state, send, actions } = useManager(services);
  const view = useView();
  const importing = useImport(services.importing, actions.refresh);
  const review = (file: File, expect: ExpectedPack) => {
    // It waits in the pack's row while another file is at work.
    if (importing.actions.review(file, expect)) location.hash = 'import';
  };
  const updates = useUpdates(services.updates, review);
  const gets = useGets(services.updates, state.packs, {
    fetched: review,
    chosen(file, expect) {
      importing.actions.review(file, expect);
      // Also where another file is at work: it is seen there.
      location.hash = 'import';
    },
  });
  const { t } = services;
  useFactToCorrect(services, actions);
  const [isRead, setRead] = useState(false);
  const noteRead = useCallback(() => setRead(true), []);
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(state.form);
  // The button that had the focus is gone with the form.
  useLayoutEffect(() => {
    if (before.current && !state.form) title.current?.focus();
    before.current = state.form;
  }, [state.form]);

  return (
    <div class="fc fc-page fc-manager">
      <header class="fc-manager-head">
        <img src="/icon/48.png" width="28" height="28" alt="" />
        <h1 class="fc-manager-title" ref={title} tabIndex={-1}>
          {t('manager_title')}
        </h1>
        <CountLink services={services} />
      </header>
      <NoticeList services={services} actions={actions} onRead={noteRead} />
      {/* Not before: a notice would push what is here from under the pointer. */}
      {isRead && (
        <>
          <ManagerNav view={view} t={t} />
          <MainView {...{ view, state, send, actions, importing, updates, gets, services }} />
        </>
      )}
      <Toast message={state.toast} t={t} onOver={actions.endToast} />
    </div>
  );
}

interface MainViewProps {
  readonly view: ManagerView;
  readonly state: ManagerState;
  readonly send: (event: ManagerEvent) => void;
  readonly actions: ManagerActions;
  readonly importing: ReturnType<typeof useImport>;
  readonly updates: UpdatesModel;
  readonly gets: GetsModel;
  readonly services: ManagerServices;
}

/** The part of the manager that is open. */
function MainView(props: MainViewProps) {
  const { view, state, send, actions, importing, updates, gets, services } = props;
  switch (view) {
    case 'import':
      return <ImportView {...importing} services={services} />;
    case 'backup':
      return <BackupView services={services} onRestored={actions.refresh} />;
    case 'storage':
      return <StorageView services={services} onRepaired={actions.refresh} />;
    case 'corrections':
      return (
        <CorrectionsView
          services={services}
          onToast={actions.showToast}
          onPeopleChanged={actions.refresh}
        />
      );
    case 'news':
      return <NewsView news={services.news} t={services.t} />;
    case 'settings':
      return <SettingsView services={services} packs={state.packs} onToast={actions.showToast} />;
    case 'privacy':
      return <PrivacyView services={services} />;
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
          <PackList
            packs={state.packs}
            onAdd={actions.addPack}
            onRemove={actions.removePack}
            updates={updates}
            gets={gets}
            services={services}
          />
        </div>
      );
  }
}
