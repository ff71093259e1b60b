import type { CardModel } from '../../utils/card/card-model';
import type { Translate } from '../../utils/interface-text';
import type { Day, Person } from '../../utils/people/person';
import { EmptyState } from '../parts/EmptyState';
import { ArticleHeader } from './ArticleHeader';
import { PausedState } from './PausedState';
import { PersonList } from './PersonList';
import type { ArticleHere, PopupServices } from './popup-services';
import type { PopupState } from './popup-state';

interface ArticlePeopleProps {
  readonly state: PopupState;
  readonly services: PopupServices;
  readonly onChoose: (person: Person) => void;
  readonly onDay: (article: ArticleHere, day: Day | null) => void;
}

/** The article in the tab and the people it names; or why there are none. */
export function ArticlePeople({ state, services, onChoose, onDay }: ArticlePeopleProps) {
  const { article, site, pause } = state;
  const { t } = services;
  if (pause && pause.until !== null) {
    return <PausedState until={pause.until} mayChange={pause.mayChange} services={services} />;
  }
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

interface ChangedStripProps {
  readonly models: readonly CardModel[];
  readonly t: Translate;
}

/** How many of the article's people hold another job today; nothing where none does. */
function ChangedStrip({ models, t }: ChangedStripProps) {
  const changed = models.filter(({ changedJobs }) => changedJobs).length;
  if (changed === 0) return null;
  return <p class="fc-changed">{changedText(changed, models.length, t)}</p>;
}

function changedText(changed: number, all: number, t: Translate): string {
  if (all === 1) return t('popup_changed_only');
  if (changed === all) return t('popup_changed_all', [String(all)]);
  if (changed === 1) return t('popup_changed_one', [String(all)]);
  return t('popup_changed_many', [String(changed), String(all)]);
}
