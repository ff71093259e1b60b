import { useId } from 'preact/hooks';
import type { CardModel } from '../../utils/card/card-model';
import type { Translate } from '../../utils/messages';
import { type CardActionCallbacks, CardActions } from './CardActions';
import { CardContent } from './CardContent';

/** What the floating card gets. */
export interface CardProps extends CardActionCallbacks {
  readonly model: CardModel;
  readonly t: Translate;
  /** The card stays until it is closed. */
  readonly pinned?: boolean;
  /** Opened by keyboard: the name takes the focus, and there is a button to close. */
  readonly focusable?: boolean;
  readonly onClose: () => void;
}

/** The floating card: who the person was on the article's day, and is now. Esc is the host's. */
export function Card(props: CardProps) {
  const { model, t, pinned = false, focusable = false } = props;
  const nameId = useId();

  return (
    <section
      class="fc fc-card"
      role="dialog"
      aria-modal={false}
      aria-labelledby={nameId}
      data-scroll
    >
      <CardContent
        key={model.personId}
        model={model}
        t={t}
        nameId={nameId}
        focusName={focusable}
        onClose={pinned || focusable ? props.onClose : undefined}
        actions={<CardActions t={t} pinned={pinned} {...callbacksOf(props)} />}
      />
    </section>
  );
}

function callbacksOf({ onNextMention, onWrongPerson, onTogglePin }: CardProps) {
  return { onNextMention, onWrongPerson, onTogglePin };
}
