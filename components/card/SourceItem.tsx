import type { NumberedSource } from '../../utils/card/card-model';
import type { Translate } from '../../utils/interface-text';

/** What one source of the list gets. */
export interface SourceItemProps {
  readonly source: NumberedSource;
  readonly t: Translate;
  /** The reader has just followed this number. */
  readonly cited: boolean;
}

/** Number, title, publisher and the day it was checked; the title opens the page itself. */
export function SourceItem({ source, t, cited }: SourceItemProps) {
  const { number, url, title, publisher, checked } = source;
  return (
    <li class="fc-source" data-number={number} data-cited={cited}>
      <span class="fc-source-number" aria-hidden="true">
        {number}
      </span>
      <div class="fc-source-text">
        <a class="fc-link" href={url} target="_blank" rel="noreferrer noopener">
          {title || publisher}
          <span class="fc-unseen"> {t('card_new_tab')}</span>
        </a>
        <span class="fc-source-facts">
          {[title ? publisher : '', checked].filter(Boolean).join(' · ')}
        </span>
      </div>
    </li>
  );
}
