import { useId, useState } from 'preact/hooks';
import { dayPlace } from '../../utils/card/notes';
import { isDay } from '../../utils/people/dates/partial-date';
import type { Day } from '../../utils/people/person';
import type { ArticleHere, PopupServices } from './popup-services';
import './article-day.css';

interface ArticleHeaderProps {
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

/** Lets the reader say which day the article is of, and take that back. */
function ArticleDay(props: ArticleHeaderProps) {
  const { article, services, onDay } = props;
  const { t } = services;
  const [isOpen, setOpen] = useState(false);
  const formId = useId();
  const isOwn = article.dayKnown.from === 'reader';
  return (
    <div class="fc-day">
      <div class="fc-day-tools">
        <button
          type="button"
          class="fc-day-link"
          aria-expanded={isOpen}
          aria-controls={isOpen ? formId : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {t(article.published === null ? 'popup_day_set_first' : 'popup_day_change')}
        </button>
        {isOwn && (
          <button type="button" class="fc-day-link" onClick={() => onDay(null)}>
            {t('popup_day_undo')}
          </button>
        )}
      </div>
      {isOpen && <DayForm {...props} id={formId} onDone={() => setOpen(false)} />}
    </div>
  );
}

interface DayFormProps extends ArticleHeaderProps {
  readonly id: string;
  readonly onDone: () => void;
}

function DayForm({ id, article, services, onDay, onDone }: DayFormProps) {
  const { t, today } = services;
  const [day, setDay] = useState(article.published ?? '');
  const fieldId = useId();
  const hintId = useId();
  const submit = (event: Event) => {
    event.preventDefault();
    if (!isDay(day) || day > today) return;
    onDay(day);
    onDone();
  };
  return (
    <form class="fc-day-form" id={id} onSubmit={submit}>
      <label for={fieldId}>{t('popup_day_field')}</label>
      <div class="fc-day-row">
        <input
          id={fieldId}
          type="date"
          required
          max={today}
          value={day}
          aria-describedby={hintId}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
        <button type="submit" class="fc-button">
          {t('popup_day_set')}
        </button>
      </div>
      <p class="fc-day-hint" id={hintId}>
        {t(article.isPrivate ? 'popup_day_not_kept' : 'popup_day_kept')}
      </p>
    </form>
  );
}
