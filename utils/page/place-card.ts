import { computePosition, flip, inline, offset, shift } from '@floating-ui/dom';
import {
  CARD_GAP_PX,
  LEAST_CARD_HEIGHT_PX,
  MOST_CARD_HEIGHT_PX,
  MOST_CARD_SHARE,
} from './constants';

/** A place in the window, in CSS pixels. */
type Point = { readonly x: number; readonly y: number };

/**
 * Puts the card beside the line of the name: below it, above where there is no room, never over it.
 * `point` chooses the line of a name that is broken over two.
 */
export async function placeCard(card: HTMLElement, range: Range, point?: Point): Promise<void> {
  const reference = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    getClientRects: () => range.getClientRects(),
    ...contextOf(range),
  };
  const { x, y } = await computePosition(reference, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      inline(point ?? {}),
      offset(CARD_GAP_PX),
      flip({ padding: CARD_GAP_PX }),
      shift({ padding: CARD_GAP_PX }),
    ],
  });
  Object.assign(card.style, { left: `${x}px`, top: `${y}px` });
}

/** The greatest height a card can have above or below the line of the name, in CSS pixels. */
export function roomBeside(range: Range, point?: Point): number {
  const line =
    [...range.getClientRects()].find(
      ({ top, bottom }) => point && point.y >= top && point.y <= bottom,
    ) ?? range.getBoundingClientRect();
  const beside = Math.max(line.top, innerHeight - line.bottom) - 2 * CARD_GAP_PX;
  const most = Math.min(MOST_CARD_HEIGHT_PX, innerHeight * MOST_CARD_SHARE);
  return Math.max(LEAST_CARD_HEIGHT_PX, Math.floor(Math.min(beside, most)));
}

function contextOf(range: Range): { contextElement?: Element } {
  const element = range.startContainer.parentElement;
  return element ? { contextElement: element } : {};
}
