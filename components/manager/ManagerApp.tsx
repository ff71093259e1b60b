import { useLayoutEffect, useRef } from 'preact/hooks';
import { useImport } from './import/use-import';
import { MainView } from './MainView';
import { ManagerNav } from './ManagerNav';
import type { ManagerServices } from './manager-services';
import { NoticeList } from './notices/NoticeList';
import { useUpdates } from './packs/use-updates';
import { Toast } from './Toast';
import { useManager } from './use-manager';
import { useView } from './use-view';
import '../parts/page.css';
import './manager.css';

/** The page to see, add, change and delete people, and to see and import packs. */
export function ManagerApp({ services }: { services: ManagerServices }) {
  const { state, send, actions } = useManager(services);
  const view = useView();
  const importing = useImport(services.importing, actions.refresh);
  const updates = useUpdates(services.updates, (file, expect) => {
    // It waits in the pack's row while another file is at work.
    if (importing.actions.review(file, expect)) location.hash = 'import';
  });
  const { t } = services;
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
      </header>
      <NoticeList services={services} actions={actions} />
      <ManagerNav view={view} t={t} />
      <MainView {...{ view, state, send, actions, importing, updates, services }} />
      <Toast message={state.toast} t={t} onOver={actions.endToast} />
    </div>
  );
}
