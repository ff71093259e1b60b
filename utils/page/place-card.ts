import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { CARD_GAP_PX, LEAST_CARD_HEIGHT_PX } from './constants';

/** The style property that bounds the card's height; card.css reads it. */
const ROOM = '--fc-room';

/**
 * Puts the card beside the line of the name: below it, above where there is no room, never over it.
 * `point` chooses the line of a name that is broken over two.
 */
export async function placeCard(
  card: HTMLElement,
  range: Range,
  point?: { readonly x: number; readonly y: number },
): Promise<void> {
  const reference = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    ...contextOf(range),
  };
  // First at its full height, which decides the side; then no higher than that side has room for.
  card.style.removeProperty(ROOM);
  const { x, y } = await computePosition(reference, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(point ?? {}),
      offset(CARD_GAP_PX),
      flip({ padding: CARD_GAP_PX }),
      shift({ padding: CARD_GAP_PX }),
      size({
        padding: CARD_GAP_PX,
        apply: ({ availableHeight }) => {
          const room = Math.max(LEAST_CARD_HEIGHT_PX, Math.floor(availableHeight));
          card.style.setProperty(ROOM, `${room}px`);
        },
      }),
    ],
  });
  Object.assign(card.style, { left: `${x}px`, top: `${y}px` });
}

function contextOf(range: Range): { contextElement?: Element } {
  const element = range.startContainer.parentElement;
  return element ? { contextElement: element } : {};
}
