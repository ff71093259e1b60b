import { useEffect, useState } from 'preact/hooks';
import type { EvidenceLine, FactPlace } from '../../utils/card/card-model';
import type { Translate } from '../../utils/interface-text';
import { Icon } from '../parts/Icon';
import { type Citing, SourceMarks } from './SourceMarks';

/** Statements, the sources they cite, and a way to copy one. */
export interface EvidenceListProps extends Citing {
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

/** One statement: its dates, its sources, and the packs that bring it. */
function EvidenceItem({ line, onCopy, onCorrect, ...citing }: EvidenceItemProps) {
  const { fact, text, detail, sources, packs, citation } = line;
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
      {onCorrect && fact && (
        <button
          type="button"
          class="fc-tool"
          title={citing.t('correct_fact')}
          aria-label={citing.t('correct_fact')}
          onClick={() => onCorrect(fact)}
        >
          <Icon name="edit" />
        </button>
      )}
      {onCopy && <CopyButton text={citation} t={citing.t} onCopy={onCopy} />}
    </li>
  );
}

/** How long the answer stays, in ms: long enough to be read twice. */
const ANSWER_STAYS = 4000;

interface CopyButtonProps {
  readonly text: string;
  readonly t: Translate;
  /** Answers whether the text was copied. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** Copies a text and says for a while whether that worked. */
function CopyButton({ text, t, onCopy }: CopyButtonProps) {
  const [answer, setAnswer] = useState<'card_copied' | 'card_copy_failed' | null>(null);
  useEffect(() => {
    if (answer === null) return;
    const timer = setTimeout(() => setAnswer(null), ANSWER_STAYS);
    return () => clearTimeout(timer);
  }, [answer]);
  const copy = async () => {
    const done = await onCopy(text).catch(() => false);
    setAnswer(done ? 'card_copied' : 'card_copy_failed');
  };
  return (
    <span class="fc-copy">
      <span class="fc-copy-answer" role="status">
        {answer && t(answer)}
      </span>
      <button
        type="button"
        class="fc-tool"
        title={t('card_copy')}
        aria-label={t('card_copy')}
        onClick={() => void copy()}
      >
        <Icon name={answer === 'card_copied' ? 'done' : 'copy'} />
      </button>
    </span>
  );
}
