import type { EvidenceLine } from '../../utils/card/card-model';
import type { Citing } from './citing';
import { EvidenceItem } from './EvidenceItem';

/** What the list of statements gets. */
export interface EvidenceListProps extends Citing {
  readonly lines: readonly EvidenceLine[];
  /** Absent: nothing can be copied. */
  readonly onCopy?: ((text: string) => Promise<boolean>) | undefined;
}

/** Every statement of the card, and how it is known. */
export function EvidenceList({ lines, ...rest }: EvidenceListProps) {
  return (
    <ul class="fc-evidence" role="list" aria-label={rest.t('card_evidence_label')}>
      {lines.map((line) => (
        <EvidenceItem key={line.citation} line={line} {...rest} />
      ))}
    </ul>
  );
}
