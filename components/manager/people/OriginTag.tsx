import type { Translate } from '../../../utils/interface-text';
import type { ManagedPerson } from '../manager-services';

/** What the tag gets. */
export interface OriginTagProps {
  readonly origin: ManagedPerson['origin'];
  /** Whether the pack has changed since what the reader corrected. */
  readonly isOutdated: boolean;
  readonly t: Translate;
}

/** Whose record it is: the reader's, a pack's, or a pack's with the reader's changes. */
export function OriginTag({ origin, isOutdated, t }: OriginTagProps) {
  return (
    <span class="fc-tag" data-origin={origin} data-outdated={isOutdated}>
      {t(isOutdated ? 'manager_origin_outdated' : `manager_origin_${origin}`)}
    </span>
  );
}
