import type { EvidenceLine } from '../../utils/card/card-model';
import { CopyButton } from './CopyButton';
import type { EvidenceListProps } from './EvidenceList';
import { SourceMarks } from './SourceMarks';

/** What one statement gets. */
export interface EvidenceItemProps extends Omit<EvidenceListProps, 'lines'> {
  readonly line: EvidenceLine;
}

/** One statement: its dates, its sources, and the packs that bring it. */
export function EvidenceItem({ line, onCopy, ...citing }: EvidenceItemProps) {
  const { text, detail, sources, packs, citation } = line;
  return (
    <li class="fc-statement">
      <div class="fc-statement-text">
        <p>
          {text}
          <SourceMarks numbers={sources} {...citing} />
        </p>
        {detail && <p class="fc-statement-facts">{detail}</p>}
        {packs.map((pack) => (
          <p key={pack} class="fc-statement-facts">
            {pack}
          </p>
        ))}
      </div>
      {onCopy && <CopyButton text={citation} t={citing.t} onCopy={onCopy} />}
    </li>
  );
}
