import type { NumberedSource } from '../../utils/card/card-model';
import type { Translate } from '../../utils/interface-text';

/** The sources of a card, and the way from a number to its source. */
export interface Citing {
  readonly sources: readonly NumberedSource[];
  readonly t: Translate;
  /** The reader wants to see the source with this number. */
  readonly onCite: (number: number) => void;
}

// Keeps the marks on the line of the word before them; an inline box could break off alone.
const WORD_JOINER = '\u2060';

/** The small numbers after a statement; each leads to its source. */
export function SourceMarks({
  numbers,
  sources,
  t,
  onCite,
}: Citing & { numbers: readonly number[] }) {
  if (numbers.length === 0) return null;
  const label = (number: number) => {
    const source = sources.find((one) => one.number === number);
    return t('card_source_label', [String(number), source?.publisher ?? '']);
  };
  return (
    <span class="fc-marks">
      {WORD_JOINER}
      {numbers.map((number) => (
        <button
          key={number}
          type="button"
          class="fc-src"
          aria-label={label(number)}
          title={label(number)}
          onClick={() => onCite(number)}
        >
          {number}
        </button>
      ))}
    </span>
  );
}
