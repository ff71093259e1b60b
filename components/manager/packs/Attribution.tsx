import type { Translate } from '../../../utils/interface-text';

interface AttributionProps {
  /** Whom a pack is from, in the words of their licences; one of them may be a licence's whole text. */
  readonly lines: readonly string[];
  readonly t: Translate;
}

/** Characters up to which an attribution stands open: four lines of the packs' column. */
const SHORT = 220;

/** Whom a pack is from; a long text is folded. */
export function Attribution({ lines, t }: AttributionProps) {
  const text = lines.join(' ');
  if (text === '') return null;
  if (text.length <= SHORT) return <p class="fc-pack-scope">{text}</p>;
  return (
    <details class="fc-pack-attribution">
      <summary>{t('pack_attribution')}</summary>
      {lines.map((line) => (
        <p key={line} class="fc-pack-scope">
          {line}
        </p>
      ))}
    </details>
  );
}
