import type { EvidenceLine, FactPlace } from '../../utils/card/card-model';
import { Tool } from '../parts/Tool';
import { CopyButton } from './CopyButton';
import { type Citing, SourceMarks } from './SourceMarks';
import type { CardLinks } from './views';

/** Statements, the sources they cite, and a way to copy one. */
export interface EvidenceListProps extends Citing, Pick<CardLinks, 'onPost'> {
  readonly lines: readonly EvidenceLine[];
  /** Absent: nothing can be copied. */
  readonly onCopy?: ((text: string) => Promise<boolean>) | undefined;
  /** Absent: nothing can be corrected from here. */
  readonly onCorrect?: ((fact: FactPlace) => void) | undefined;
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

interface EvidenceItemProps extends Omit<EvidenceListProps, 'lines'> {
  readonly line: EvidenceLine;
}

/** One statement: its dates, how many sources agree, the packs that bring it, and all who held it. */
function EvidenceItem({ line, onCopy, onCorrect, onPost, ...citing }: EvidenceItemProps) {
  const { fact, text, detail, sources, known, postId, packs, citation } = line;
  const { t } = citing;
  return (
    <li class="fc-statement">
      <div class="fc-statement-text">
        <p>
          <b>
            <bdi>{text}</bdi>
          </b>
          {detail && ', '}
          <bdi>{detail}</bdi>
          <SourceMarks numbers={sources} {...citing} />
        </p>
        {[known, ...packs].map((said) => (
          <p key={said} class="fc-statement-facts">
            {said}
          </p>
        ))}
        {postId !== null && onPost && (
          <button type="button" class="fc-text-button" onClick={() => onPost(postId, text)}>
            {t('card_post_all')}
            <span class="fc-unseen"> {text}</span>
          </button>
        )}
      </div>
      {onCorrect && fact && (
        <Tool icon="edit" name={t('correct_fact')} onClick={() => onCorrect(fact)} />
      )}
      {onCopy && <CopyButton text={citation} t={t} onCopy={onCopy} />}
    </li>
  );
}
