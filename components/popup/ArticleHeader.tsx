import { dayPlace } from '../../utils/card/notes';
import type { Day } from '../../utils/people/person';
import { ArticleDay } from './ArticleDay';
import type { ArticleHere, PopupServices } from './popup-services';

/** What the head of the article gets. */
export interface ArticleHeaderProps {
  readonly article: ArticleHere;
  readonly services: PopupServices;
  readonly onDay: (day: Day | null) => void;
}

/** Which article this is, for which day the facts are, and how that day is known. */
export function ArticleHeader({ article, services, onDay }: ArticleHeaderProps) {
  const { title, published } = article;
  const { t, dateText } = services;
  return (
    <header class="fc-article">
      <h2 class="fc-article-title">{title || t('popup_untitled')}</h2>
      <p class="fc-article-date">
        {published === null ? t('popup_no_date') : t('popup_published', [dateText(published)])}
        {published !== null && <span class="fc-article-how">{howText(article, services)}</span>}
      </p>
      <ArticleDay article={article} services={services} onDay={onDay} />
    </header>
  );
}

function howText({ dayKnown }: ArticleHere, { t }: PopupServices): string {
  if (dayKnown.from === 'reader') return t('day_by_reader');
  const place = dayPlace(dayKnown, t);
  return t(dayKnown.isCertain ? 'popup_day_read' : 'popup_day_not_certain', [place]);
}
