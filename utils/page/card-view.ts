import type { Person } from '../people/person';
import type { Mention } from '../recognition/types';
import type { CardHost } from './card-host';
import type { Mark } from './mark';
import type { Marks } from './marks';
import { placeCard } from './place-card';
import { themeAround } from './theme';

/** What a card is about; the renderer puts it into words. */
export interface CardContent {
  readonly mention: Mention;
  /** One, or those a chooser offers. */
  readonly people: readonly Person[];
  /** Opened by a command: the card takes the focus. */
  readonly held: boolean;
  readonly close: () => void;
  /** Goes to the person's next mention on the page, round and round. */
  readonly nextMention: (personId: string) => void;
}

/** Shows the card at a mark and takes it away again. */
export interface CardView {
  show(mark: Mark, content: CardContent): void;
  hide(): void;
  /** Puts an open card where its name now is. */
  follow(): void;
}

/** What the view paints with. */
export interface CardViewOptions {
  readonly host: CardHost<CardContent>;
  readonly marks: Marks;
  /** Where the pointer last was, to choose among a broken name's lines; null if it plays no part. */
  readonly pointer: () => { x: number; y: number } | null;
}

/** Starts with nothing shown. */
export function createCardView({ host, marks, pointer }: CardViewOptions): CardView {
  let shown: { mark: Mark; layer: HTMLElement; focusBefore: Element | null } | null = null;
  const follow = (): void => {
    if (shown) void placeCard(shown.layer, shown.mark.range, pointer() ?? undefined);
  };
  // Sources unfold, a chooser becomes a card: whatever its size, it stays beside the name.
  const resized = new ResizeObserver(follow);

  const hide = (): void => {
    if (!shown) return;
    const { focusBefore, layer } = shown;
    const hadFocus =
      layer.getRootNode() instanceof ShadowRoot && document.activeElement === host.element;
    shown = null;
    resized.disconnect();
    marks.activate(null);
    host.hide();
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
  };

  return {
    show(mark, content) {
      const focusBefore = shown?.focusBefore ?? document.activeElement;
      marks.activate(mark);
      const layer = host.show(content, themeAround(mark.range.startContainer));
      shown = { mark, layer, focusBefore };
      resized.disconnect();
      resized.observe(layer);
      follow();
    },
    hide,
    follow,
  };
}
