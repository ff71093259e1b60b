import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type CardSubject, viewOfPerson } from '../card/views';
import { SaidToast } from '../card/wrong-person/SaidToast';
import type { Said } from '../card/wrong-person/WrongPerson';
import { ArticlePeople } from './ArticlePeople';
import { NoticeList } from './NoticeList';
import { PathView } from './PathView';
import { PopupFoot } from './PopupFoot';
import type { PopupServices } from './popup-services';
import { SearchView } from './SearchView';
import { usePopup } from './use-popup';
import { WrongHere, type WrongOne } from './WrongHere';
import '../parts/page.css';
import './popup.css';

/** The toolbar button's popup: the people of the article, a search, one person, the site switch. */
export function PopupApp({ services }: { services: PopupServices }) {
  const { state, send, switchSite, setDay, ...popup } = usePopup(services);
  const [wrong, setWrong] = useState<WrongOne | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const changed = (now: Said | null) => {
    setWrong(null);
    setSaid(now);
    popup.readAgain();
  };
  const { path, failed } = state;
  const article = state.article === 'reading' ? null : state.article;
  const open = (view: CardSubject) => send({ type: 'view-opened', view });
  const root = useRef<HTMLDivElement>(null);
  const chosen = path[0] ?? null;
  const last = useRef<CardSubject | null>(null);
  // Coming back, the reader is where they left: at the person or post they had chosen.
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
      {wrong ? (
        <WrongHere {...wrong} services={services} onSaid={changed} onBack={() => setWrong(null)} />
      ) : chosen ? (
        <PathView
          path={path}
          services={services}
          article={article}
          onOpen={open}
          onWrong={setWrong}
          onBack={() => send({ type: 'went-back' })}
        />
      ) : (
        <SearchView
          state={state}
          services={services}
          published={article?.published ?? null}
          onSearch={(query) => send({ type: 'query-typed', query })}
          onOpen={open}
        >
          <ArticlePeople
            state={state}
            services={services}
            onChoose={(person) => open(viewOfPerson(person))}
            onWrong={(there, one) => setWrong({ article: there, one })}
            onDay={setDay}
            onSwitch={switchSite}
            choices={{
              onReadOnce: popup.readOnce,
              onKeep: popup.keepSite,
              onAllow: popup.allowNamed,
            }}
          />
        </SearchView>
      )}
      {said && article && (
        <SaidToast said={said} host={article.host} t={services.t} onUndone={() => changed(null)} />
      )}
      {/* Where the page is not read, it is said beside the ways to have it read. */}
      <p class="fc-popup-gone" role="status">
        {state.isRefused && article && services.t('popup_refused')}
      </p>
      <NoticeList services={services} />
      <PopupFoot
        services={services}
        article={article}
        site={state.site}
        pause={state.pause}
        onSwitch={switchSite}
        onKeep={popup.keepSite}
      />
    </div>
  );
}

function buttonOf(root: HTMLElement | null, { kind, id }: CardSubject): HTMLElement | undefined {
  const buttons = root?.querySelectorAll<HTMLElement>(`[data-${kind}]`) ?? [];
  return [...buttons].find(({ dataset }) => dataset[kind] === id);
}
