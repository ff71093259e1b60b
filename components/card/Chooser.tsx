import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../utils/messages';
import { Icon } from '../Icon';

/** One of the people an ambiguous name may stand for. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly roleText: string;
}

/** What the chooser gets. */
export interface ChooserProps {
  readonly people: readonly Choice[];
  readonly t: Translate;
  readonly focusable?: boolean;
  readonly onChoose: (id: string) => void;
  readonly onClose?: () => void;
}

/** In place of a guess: the people a name fits, to choose from. */
export function Chooser({ people, t, focusable = false, onChoose, onClose }: ChooserProps) {
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (focusable) title.current?.focus({ preventScroll: true });
  }, [focusable]);

  return (
    <section
      class="fc fc-card"
      role="dialog"
      aria-modal={false}
      aria-labelledby={titleId}
      data-scroll
    >
      <div class="fc-header">
        <div class="fc-names">
          <h2 class="fc-name" id={titleId} ref={title} tabIndex={-1}>
            {t('card_choose_title')}
          </h2>
          <p class="fc-subtitle">{t('card_choose_hint')}</p>
        </div>
        {focusable && onClose && (
          <button type="button" class="fc-tool" aria-label={t('card_close')} onClick={onClose}>
            <Icon name="close" />
          </button>
        )}
      </div>
      <ul class="fc-choices" role="list">
        {people.map(({ id, name, roleText }) => (
          <li key={id}>
            <button type="button" class="fc-choice" onClick={() => onChoose(id)}>
              <span class="fc-role-text">{name}</span>
              <span class="fc-detail">{roleText}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
