import type { Translate } from '../../utils/messages';
import type { ManagedPerson } from './manager-services';

/** Whose record it is: the reader's, a pack's, or a pack's with the reader's changes. */
export function OriginTag({ origin, t }: { origin: ManagedPerson['origin']; t: Translate }) {
  return (
    <span class="fc-tag" data-origin={origin}>
      {t(`manager_origin_${origin}`)}
    </span>
  );
}
