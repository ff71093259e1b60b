import type { Day, Person } from '../../utils/people/person';
import { EmptyState } from '../parts/EmptyState';
import { ArticleHeader } from './ArticleHeader';
import { ChangedStrip } from './ChangedStrip';
import { PersonList } from './PersonList';
import type { ArticleHere, PopupServices } from './popup-services';
import type { PopupState } from './popup-state';

/** What the view of the article gets. */
export interface ArticlePeopleProps {
  readonly state: PopupState;
  readonly services: PopupServices;
  readonly onChoose: (person: Person) => void;
  readonly onDay: (article: ArticleHere, day: Day | null) => void;
}

/** The article in the tab and the people it names; or why there are none. */
export function ArticlePeople({ state, services, onChoose, onDay }: ArticlePeopleProps) {
  const { article, site } = state;
  const { t } = services;
  if (article === 'reading') return <p class="fc-popup-wait">{t('popup_loading')}</p>;
  if (site && !site.on)
    return <EmptyState title={t('popup_off_title')} text={t('popup_off_text')} />;
  if (!article) return <EmptyState title={t('popup_absent_title')} text={t('popup_absent_text')} />;
  const { published } = article;
  const people = article.people.map((one) => ({
    ...one,
    model: services.cardOf(one.person, published),
  }));
  return (
    <>
      <ArticleHeader article={article} services={services} onDay={(day) => onDay(article, day)} />
      {article.cardsRefused && <p class="fc-popup-note">{t('popup_cards_refused')}</p>}
      {people.length === 0 ? (
        <EmptyState title={t('popup_nobody_title')} text={t('popup_nobody_text')} />
      ) : (
        <>
          {published !== null && <ChangedStrip models={people.map(({ model }) => model)} t={t} />}
          <h3 class="fc-popup-heading">{t('popup_people_here')}</h3>
          <PersonList people={people} t={t} label={t('popup_people_here')} onChoose={onChoose} />
        </>
      )}
    </>
  );
}
