import type { Translate } from '../../utils/messages';

/** What the head of the article gets. */
export interface ArticleHeaderProps {
  readonly title: string;
  /** The article's day in words; null where the page has none. */
  readonly dateText: string | null;
  readonly t: Translate;
}

/** Which article this is, and for which day the facts are. */
export function ArticleHeader({ title, dateText, t }: ArticleHeaderProps) {
  return (
    <header class="fc-article">
      <h2 class="fc-article-title">{title || t('popup_untitled')}</h2>
      <p class="fc-article-date">
        {dateText === null ? t('popup_no_date') : t('popup_published', [dateText])}
      </p>
    </header>
  );
}
