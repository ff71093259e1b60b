import type { NumberedSource } from '../../utils/card/card-model';
import type { Translate } from '../../utils/interface-text';

/** What everything that shows source numbers needs. */
export interface Citing {
  readonly sources: readonly NumberedSource[];
  readonly t: Translate;
  /** The reader wants to see the source with this number. */
  readonly onCite: (number: number) => void;
}
