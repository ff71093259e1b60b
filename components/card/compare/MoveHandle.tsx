import { useRef } from 'preact/hooks';
import type { Translate } from '../../../utils/interface-text';
import { Icon } from '../../parts/Icon';

/** Moves what is pinned, to the right and down, in CSS pixels. */
export type OnMove = (dx: number, dy: number) => void;

/** A press of an arrow key, and one with Shift, in CSS pixels. */
const STEP_PX = 16;
const LONG_STEP_PX = 96;

const WAYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The way to move a pinned card without dragging: arrow keys while it has the focus. */
export function MoveHandle({ t, onMove }: { readonly t: Translate; readonly onMove: OnMove }) {
  const onKeyDown = (event: KeyboardEvent) => {
    const way = WAYS[event.key];
    if (!way || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const step = event.shiftKey ? LONG_STEP_PX : STEP_PX;
    onMove(way[0] * step, way[1] * step);
  };
  const name = t('card_move');
  return (
    <button
      type="button"
      class="fc-tool"
      data-move
      aria-label={name}
      title={name}
      onKeyDown={onKeyDown}
    >
      <Icon name="move" />
    </button>
  );
}

/** A pointer that drags, and where on the screen it last was. */
interface Drag {
  readonly pointerId: number;
  readonly x: number;
  readonly y: number;
}

/**
 * The handlers of a head by which a card is dragged. Told are the screen's own pixels: those of the
 * card's frame move with the frame.
 */
export function useDrag(onMove: OnMove) {
  const drag = useRef<Drag | null>(null);
  const end = () => {
    drag.current = null;
  };
  return {
    onPointerDown(event: PointerEvent & { currentTarget: HTMLElement }) {
      if (event.button !== 0 || isOther(event.target)) return;
      const { pointerId, screenX: x, screenY: y, currentTarget } = event;
      drag.current = { pointerId, x, y };
      currentTarget.setPointerCapture(pointerId);
    },
    onPointerMove({ pointerId, screenX: x, screenY: y }: PointerEvent) {
      const last = drag.current;
      if (last?.pointerId !== pointerId || (x === last.x && y === last.y)) return;
      drag.current = { pointerId, x, y };
      onMove(x - last.x, y - last.y);
    },
    onPointerUp: end,
    onPointerCancel: end,
    onLostPointerCapture: end,
  };
}

/** Whether what is pressed has a use of its own. */
function isOther(target: EventTarget | null): boolean {
  const control = target instanceof Element && target.closest('button, a, input');
  return control instanceof Element && !control.hasAttribute('data-move');
}
