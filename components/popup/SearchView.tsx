import type { ComponentChildren } from 'preact';
import type { Translate } from '../../utils/messages';
import type { Person } from '../../utils/people/person';
import { SearchBox } from '../SearchBox';
import { PersonList } from './PersonList';
import type { PopupServices } from './popup-services';
import type { PopupState } from './popup-state';

/** What the search over all people gets. */
export interface SearchViewProps {
  readonly state: PopupState;
  readonly services: PopupServices;
  readonly onSearch: (query: string) => void;
  readonly onChoose: (person: Person) => void;
  /** What stands under the box while nothing is searched. */
  readonly children: ComponentChildren;
}

/** The search box, and under it what it found. */
export function SearchView({ state, services, onSearch, onChoose, children }: SearchViewProps) {
  const { query, found } = state;
  const { t } = services;
  const published =
    state.article === 'reading' || state.article === null ? null : state.article.published;
  const searching = query.trim() !== '';
  return (
    <>
      <search class="fc-popup-search">
        <SearchBox
          label={t('popup_search')}
          query={query}
          status={searching && found ? foundText(found.length, t) : ''}
          onSearch={onSearch}
        />
      </search>
      <main class="fc-popup-main" data-scroll>
        {searching && found && (
          <PersonList
            people={found.map((person) => ({ person, model: services.cardOf(person, published) }))}
            t={t}
            label={t('popup_search')}
            onChoose={onChoose}
          />
        )}
        {!searching && children}
      </main>
    </>
  );
}

function foundText(count: number, t: Translate): string {
  if (count === 0) return t('popup_found_none');
  return count === 1 ? t('popup_found_one') : t('popup_found_many', [String(count)]);
}
