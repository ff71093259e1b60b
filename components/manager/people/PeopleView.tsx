import { useRef } from 'preact/hooks';
import type { Translate } from '../../../utils/interface-text';
import { EmptyState } from '../../parts/EmptyState';
import { Icon } from '../../parts/Icon';
import { SearchBox } from '../../parts/SearchBox';
import type { ManagerServices } from '../manager-services';
import type { ManagerEvent, ManagerState } from '../manager-state';
import type { ManagerActions } from '../use-manager';
import { PeopleTable } from './PeopleTable';

interface PeopleViewProps {
  readonly state: ManagerState;
  readonly send: (event: ManagerEvent) => void;
  readonly actions: ManagerActions;
  readonly services: ManagerServices;
}

/** Search, the list, and the way to add a person. */
export function PeopleView({ state, send, actions, services }: PeopleViewProps) {
  const { query, people } = state;
  const { t, numberText } = services;
  const add = () => send({ type: 'form-opened', form: 'new' });
  const shown = people?.lines.length ?? 0;
  // Only until the reader searches for something else: then the focus is theirs.
  const isElsewhere = useRef(false);
  if (query !== services.openedFor.query) isElsewhere.current = true;
  const count = people && t('manager_shown', [numberText(shown), numberText(people.total)]);

  return (
    <main class="fc-manager-people" aria-label={t('manager_people')}>
      <div class="fc-manager-tools">
        <SearchBox
          label={t('popup_search')}
          query={query}
          status={count ?? t('manager_loading')}
          onSearch={(text) => send({ type: 'query-typed', query: text })}
        />
        <button type="button" class="fc-button" data-kind="main" onClick={add}>
          <Icon name="plus" />
          {t('manager_add')}
        </button>
      </div>
      {people && shown === 0 && <NobodyHere searched={query.trim() !== ''} t={t} />}
      {people && shown > 0 && (
        <PeopleTable
          lines={people.lines}
          sought={isElsewhere.current ? null : services.openedFor.person}
          services={services}
          onEdit={(line) => send({ type: 'form-opened', form: line })}
          onRemove={actions.remove}
        />
      )}
      {people && shown < people.total && (
        <button type="button" class="fc-button fc-manager-more" onClick={actions.showMore}>
          {t('manager_more')}
        </button>
      )}
    </main>
  );
}

function NobodyHere({ searched, t }: { searched: boolean; t: Translate }) {
  return searched ? (
    <EmptyState title={t('manager_none_title')} text={t('manager_none_text')} />
  ) : (
    <EmptyState title={t('manager_empty_title')} text={t('manager_empty_text')} />
  );
}
