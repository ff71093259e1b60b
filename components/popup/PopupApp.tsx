import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Person } from '../../utils/people/person';
import { ArticlePeople } from './ArticlePeople';
import { PersonView } from './PersonView';
import { PopupFoot } from './PopupFoot';
import type { PopupServices } from './popup-services';
import { SearchView } from './SearchView';
import { usePopup } from './use-popup';
import '../page.css';
import './popup.css';

/** The toolbar button's popup: the people of the article, a search, one person, the site switch. */
export function PopupApp({ services }: { services: PopupServices }) {
  const { state, send, switchSite } = usePopup(services);
  const { article, chosen, failed } = state;
  const here = article === 'reading' ? null : article;
  const choose = (person: Person) => send({ type: 'person-chosen', person });
  const root = useRef<HTMLDivElement>(null);
  const last = useRef<Person | null>(null);
  // Coming back, the reader is where they left: at the person they had chosen.
  useLayoutEffect(() => {
    if (!chosen && last.current) buttonOf(root.current, last.current)?.focus();
    last.current = chosen;
  }, [chosen]);

  return (
    <div class="fc fc-page fc-popup" ref={root}>
      <header class="fc-unseen">
        <h1>{services.t('extension_name')}</h1>
      </header>
      {failed && (
        <p class="fc-popup-failed" role="alert">
          {services.t('popup_failed')}
        </p>
      )}
      {chosen ? (
        <PersonView
          person={chosen}
          services={services}
          published={here?.published ?? null}
          here={here?.people.some(({ person }) => person.id === chosen.id) ?? false}
          onBack={() => send({ type: 'went-back' })}
        />
      ) : (
        <SearchView
          state={state}
          services={services}
          onSearch={(query) => send({ type: 'query-typed', query })}
          onChoose={choose}
        >
          <ArticlePeople state={state} services={services} onChoose={choose} />
        </SearchView>
      )}
      <PopupFoot services={services} site={state.site} onSwitch={switchSite} />
    </div>
  );
}

function buttonOf(root: HTMLElement | null, { id }: Person): HTMLElement | undefined {
  const buttons = root?.querySelectorAll<HTMLElement>('[data-person]') ?? [];
  return [...buttons].find((button) => button.dataset.person === id);
}
