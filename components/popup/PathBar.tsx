import { useState } from 'preact/hooks';
import { Icon } from '../parts/Icon';
import type { PopupServices } from './popup-services';

/** What the bar over a person or post gets. */
export interface PathBarProps {
  readonly services: PopupServices;
  /** The person shown, where the article in the tab names them. */
  readonly personHere: string | null;
  readonly onBack: () => void;
}

/** The way back, and to the place in the article. */
export function PathBar({ services, personHere, onBack }: PathBarProps) {
  const { t, showInArticle } = services;
  const [goneId, setGoneId] = useState<string | null>(null);
  const show = async (id: string) => {
    const shown = await showInArticle(id).catch(() => false);
    setGoneId(shown ? null : id);
  };
  return (
    <>
      <nav class="fc-popup-bar">
        <button type="button" class="fc-button" data-kind="quiet" onClick={onBack}>
          <Icon name="back" />
          {t('popup_back')}
        </button>
        {personHere !== null && (
          <button
            type="button"
            class="fc-button"
            data-kind="quiet"
            onClick={() => void show(personHere)}
          >
            {t('popup_show_in_article')}
          </button>
        )}
      </nav>
      <p class="fc-popup-gone" role="status">
        {goneId !== null && goneId === personHere && t('popup_not_shown')}
      </p>
    </>
  );
}
