import { useRef } from 'preact/hooks';
import { moveDrag, type PinDrag, startDrag } from '../../../utils/card/pin-drag';
import type { OnMove } from './MoveHandle';

/** The handlers of a head by which a card is dragged; `onMove` is null where it stays in its place. */
export function useDrag(onMove: OnMove | null) {
  const drag = useRef<{ readonly pointerId: number; readonly way: PinDrag } | null>(null);
  const end = () => {
    drag.current = null;
  };
  const follow = (event: PointerEvent) => {
    const { pointerId } = event;
    const before = drag.current;
    if (before?.pointerId !== pointerId) return;
    const { drag: way, dx, dy } = moveDrag(before.way, event);
    drag.current = { pointerId, way };
    if (dx !== 0 || dy !== 0) onMove?.(dx, dy);
  };
  return {
    onPointerDown(event: PointerEvent & { currentTarget: HTMLElement }) {
      if (!onMove || event.button !== 0 || isOther(event.target)) return;
      drag.current = { pointerId: event.pointerId, way: startDrag(event) };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent) {
      // It was let go of where nothing tells us.
      if (event.buttons === 0) end();
      else follow(event);
    },
    onPointerUp(event: PointerEvent) {
      follow(event);
      end();
    },
    onPointerCancel: end,
    onLostPointerCapture: end,
  };
}

/** Whether what is pressed has a use of its own. */
function isOther(target: EventTarget | null): boolean {
  const control = target instanceof Element && target.closest('button, a, input');
  return control instanceof Element && !control.hasAttribute('data-move');
}
