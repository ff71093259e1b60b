import { countedText, type Translate } from '../../utils/interface-text';
import { Tool } from '../parts/Tool';

/** Where an article names somebody. */
export interface MentionsHere {
  /** In the order of the text, each as a fraction of it, 0 to 1. */
  readonly places: readonly number[];
  /** The index of the one the reader is at; null: none of them. */
  readonly here: number | null;
}

interface MentionStripProps {
  readonly mentions: MentionsHere;
  readonly t: Translate;
}

/** A tick for each mention, from the article's start to its end; the reader's own is longer. */
export function MentionStrip({ mentions: { places, here }, t }: MentionStripProps) {
  return (
    <span
      class="fc-strip"
      role="img"
      aria-label={countedText(places.length, 'card_mentions_places', t)}
    >
      {places.map((place, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two mentions may stand in one place
        <i key={index} data-on={index === here} style={{ insetInlineStart: at(place) }} />
      ))}
    </span>
  );
}

/** The ticks are 2 px wide in a strip of 72. */
function at(place: number): string {
  return `${Math.round(Math.min(1, Math.max(0, place)) * 970) / 10}%`;
}

interface MentionLineProps extends MentionStripProps {
  /** Goes to the mention before (-1) or after (1), round and round. */
  readonly onStep: (way: 1 | -1) => void;
}

/** How often the article names the person, where, and the ways from place to place. */
export function MentionLine({ mentions, t, onStep }: MentionLineProps) {
  const { places, here } = mentions;
  const count = places.length;
  return (
    <div class="fc-line">
      <div class="fc-line-body">
        <bdi>{countedText(count, 'card_mentions', t)}</bdi>{' '}
        <MentionStrip mentions={mentions} t={t} />
      </div>
      {count > 1 && (
        <span class="fc-tools">
          <StepButton way={-1} t={t} onStep={onStep} />
          {here !== null && (
            <span class="fc-small fc-nums">
              <bdi>{t('card_mention_of', [String(here + 1), String(count)])}</bdi>
            </span>
          )}
          <StepButton way={1} t={t} onStep={onStep} />
        </span>
      )}
    </div>
  );
}

interface StepButtonProps extends Pick<MentionLineProps, 't' | 'onStep'> {
  readonly way: 1 | -1;
}

function StepButton({ way, t, onStep }: StepButtonProps) {
  const name = t(way === 1 ? 'card_next_mention' : 'card_previous_mention');
  return <Tool icon={way === 1 ? 'down' : 'up'} name={name} size="s" onClick={() => onStep(way)} />;
}
