import type { CardModel } from '../../utils/card/card-model';
import type { Translate } from '../../utils/interface-text';
import type { Day, Person } from '../../utils/people/person';
import { Button } from '../parts/Button';
import { EmptyState } from '../parts/EmptyState';
import { ArticleHeader } from './ArticleHeader';
import { type PageChoices, PageWays } from './PageWays';
import { PausedState } from './PausedState';
import { PersonList } from './PersonList';
import type { ArticleHere, PersonInArticle, PopupServices, Site } from './popup-services';
import type { PopupState } from './popup-state';

interface ArticlePeopleProps {
  readonly state: PopupState;
  readonly services: PopupServices;
  readonly onChoose: (person: Person) => void;
  readonly onWrong: (article: ArticleHere, one: PersonInArticle) => void;
  readonly onDay: (article: ArticleHere, day: Day | null) => void;
  readonly onSwitch: (site: Site) => void;
  readonly choices: PageChoices;
}

/** The article in the tab and the people it names; or why there are none. */
export function ArticlePeople({ state, services, ...ways }: ArticlePeopleProps) {
  const { article, site, page, isRefused, pause } = state;
  const { onChoose, onWrong, onDay, onSwitch, choices } = ways;
  const { t } = services;
  if (pause && pause.until !== null) {
    return <PausedState until={pause.until} mayChange={pause.mayChange} services={services} />;
  }
  if (article === 'reading') return <p class="fc-popup-wait">{t('popup_loading')}</p>;
  if (!article) {
    return page && <PageWays page={page} isRefused={isRefused} t={t} {...choices} />;
  }
  if (site && !site.on && article.asked !== 'once') {
    return <SiteOff site={site} t={t} onSwitch={onSwitch} />;
  }
  const { published } = article;
  const people = article.people.map((one) => ({
    ...one,
    model: services.cardOf(one.person, published),
    onWrong: one.named && (() => onWrong(article, one)),
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

interface SiteOffProps {
  readonly site: Site;
  readonly t: Translate;
  readonly onSwitch: (site: Site) => void;
}

function SiteOff({ site, t, onSwitch }: SiteOffProps) {
  return (
    <EmptyState title={t('popup_off_title', [site.host])} text={t('popup_off_text')}>
      <Button kind="main" onClick={() => onSwitch({ ...site, on: true })}>
        {t('popup_switch_on')}
      </Button>
    </EmptyState>
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
