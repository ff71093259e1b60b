/** Tells the height, in CSS pixels, that the drawn card wants: at once, and whenever it changes. */
interface HeightWatch {
  /** `root` holds the card as its one child. */
  watch(root: HTMLElement): void;
  stop(): void;
}

/** Starts watching nothing. */
export function watchHeight(tell: (height: number) => void): HeightWatch {
  let card: Element | null = null;
  let told = 0;
  const measure = (): void => {
    if (!card) return;
    // Of what is seen whole a finger has nothing to scroll.
    card.toggleAttribute('data-fits', card.scrollHeight <= card.clientHeight);
    const wanted = wantedHeight(card);
    if (wanted === told) return;
    told = wanted;
    tell(wanted);
  };
  const resized = new ResizeObserver(measure);
  // A card that is full keeps its box when what is in it grows: its parts are watched too.
  const changed = new MutationObserver(measure);
  return {
    watch(root) {
      card = root.firstElementChild;
      told = 0;
      if (!card) return;
      measure();
      resized.observe(card);
      changed.observe(card, { childList: true, subtree: true, attributes: true });
    },
    stop() {
      card = null;
      resized.disconnect();
      changed.disconnect();
    },
  };
}

/** Content cut off by the frame counts too. */
function wantedHeight(card: Element): number {
  const { height } = card.getBoundingClientRect();
  return Math.ceil(height + card.scrollHeight - card.clientHeight);
}
