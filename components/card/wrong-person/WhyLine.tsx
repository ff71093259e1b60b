import type { Translate } from '../../../utils/interface-text';
import './wrong-person.css';

interface WhyLineProps {
  /** Why the name was taken for this person, and how sure that is, in words. */
  readonly why: string;
  readonly t: Translate;
  /** Absent: it cannot be said from here. */
  readonly onWrong?: (() => void) | undefined;
}

/** Why the card is of this person, and the way to say that it is somebody else. */
export function WhyLine({ why, t, onWrong }: WhyLineProps) {
  return (
    <p class="fc-why">
      <span>{why}</span>
      {onWrong && (
        <>
          {' · '}
          <button type="button" class="fc-why-wrong" onClick={onWrong}>
            {t('correct_wrong')}
          </button>
        </>
      )}
    </p>
  );
}
