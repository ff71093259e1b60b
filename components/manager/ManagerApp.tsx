import { useLayoutEffect, useRef } from 'preact/hooks';
import { FormView } from './FormView';
import type { ManagerServices } from './manager-services';
import { PackList } from './PackList';
import { PeopleView } from './PeopleView';
import { Toast } from './Toast';
import { useManager } from './use-manager';
import '../page.css';
import './manager.css';

/** The page to see, add, change and delete people, and to see the packs. */
export function ManagerApp({ services }: { services: ManagerServices }) {
  const { state, send, actions } = useManager(services);
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
      {state.form ? (
        <FormView
          form={state.form}
          services={services}
          onSave={actions.save}
          onCancel={() => send({ type: 'form-closed' })}
        />
      ) : (
        <div class="fc-manager-body">
          <PeopleView state={state} send={send} actions={actions} services={services} />
          <PackList packs={state.packs} services={services} />
        </div>
      )}
      <Toast notice={state.notice} t={t} onOver={actions.endNotice} />
    </div>
  );
}
