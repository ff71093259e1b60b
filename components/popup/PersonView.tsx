import { useId, useState } from 'preact/hooks';
import type { Day, Person } from '../../utils/people/person';
import { CardContent } from '../card/CardContent';
import { Icon } from '../Icon';
import type { PopupServices } from './popup-services';

/** What the view of one person gets. */
export interface PersonViewProps {
  readonly person: Person;
  readonly services: PopupServices;
  readonly published: Day | null;
  /** The article in the tab names this person. */
  readonly here: boolean;
  readonly onBack: () => void;
}

/** One person, as the card says it, with a way back and to the place in the article. */
export function PersonView({ person, services, published, here, onBack }: PersonViewProps) {
  const { t, cardOf, showInArticle } = services;
  const nameId = useId();
  const [gone, setGone] = useState(false);
  const show = async () => setGone(!(await showInArticle(person.id).catch(() => false)));

  return (
    <>
      <nav class="fc-popup-bar">
        <button type="button" class="fc-button" data-kind="quiet" onClick={onBack}>
          <Icon name="back" />
          {t('popup_back')}
        </button>
        {here && (
          <button type="button" class="fc-button" data-kind="quiet" onClick={() => void show()}>
            {t('popup_show_in_article')}
          </button>
        )}
      </nav>
      <main class="fc-popup-main" aria-labelledby={nameId} data-scroll>
        <p class="fc-popup-gone" role="status">
          {gone && t('popup_not_shown')}
        </p>
        <CardContent model={cardOf(person, published)} t={t} nameId={nameId} focusName />
      </main>
    </>
  );
}
