import type { ComponentChildren } from 'preact';
import { countedText, type Translate } from '../../utils/interface-text';
import type { Day } from '../../utils/people/person';
import type { CardSubject } from '../card/views';
import { SearchBox } from '../parts/SearchBox';
import { FoundList } from './FoundList';
import type { PopupServices } from './popup-services';
import type { Found, PopupState } from './popup-state';

interface SearchViewProps {
  readonly state: PopupState;
  readonly services: PopupServices;
  /** The day of the article in the tab. */
  readonly published: Day | null;
  readonly onSearch: (query: string) => void;
  readonly onOpen: (view: CardSubject) => void;
  /** The view under the box while nothing is searched. */
  readonly children: ComponentChildren;
}

/** The search box, and under it what it found. */
export function SearchView({ state, services, onSearch, children, ...rest }: SearchViewProps) {
  const { query, found } = state;
  const { t } = services;
  const searching = query.trim() !== '';
  return (
    <>
      <search class="fc-popup-search">
        <SearchBox
          label={t('popup_search_all')}
          query={query}
          status={searching && found ? foundText(found, t) : ''}
          onSearch={onSearch}
        />
      </search>
      <main class="fc-popup-main" data-scroll>
        {searching && found && <FoundList found={found} services={services} {...rest} />}
        {!searching && children}
      </main>
    </>
  );
}

function foundText({ posts, people }: Found, t: Translate): string {
  const parts = [
    countText(posts.length, 'popup_found_posts', t),
    countText(people.length, 'popup_found', t),
  ].filter(Boolean);
  return parts.length === 0 ? t('popup_found_none') : parts.join(t('card_list_separator'));
}

function countText(count: number, what: 'popup_found' | 'popup_found_posts', t: Translate): string {
  return count === 0 ? '' : countedText(count, what, t);
}
