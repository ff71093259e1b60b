import type { NumberedSource } from '../../utils/card/card-model';
import type { Translate } from '../../utils/interface-text';

/** The sources of a card, and the way from numbers to their sources. */
export interface Citing {
  readonly sources: readonly NumberedSource[];
  readonly t: Translate;
  /** The reader wants to see the sources with these numbers. */
  readonly onCite: (numbers: readonly number[]) => void;
}

// Keeps the numbers on the line of the word before them; an inline box could break off alone.
const WORD_JOINER = '\u2060';

/**
 * The small numbers after a statement, one button that leads to their sources. It is for the hand and
 * for those who listen: Tab passes it, since "How do we know?" lists every statement with its sources.
 */
export function SourceMarks({
  numbers,
  sources,
  t,
  onCite,
}: Citing & { numbers: readonly number[] }) {
  if (numbers.length === 0) return null;
  const distinct = [...new Set(numbers)];
  const label = distinct.map((number) => {
    const source = sources.find((one) => one.number === number);
    return t('card_source_label', [String(number), source?.publisher ?? '']);
  });
  const name = label.join(t('card_list_separator'));
  return (
    <span class="fc-marks">
      {WORD_JOINER}
      <button
        type="button"
        class="fc-src"
        tabIndex={-1}
        aria-label={name}
        title={name}
        onClick={() => onCite(distinct)}
      >
        {distinct.join('\u00a0')}
      </button>
    </span>
  );
}
