import type { Translate } from '../../../utils/interface-text';
import { Tool } from '../../parts/Tool';

/** Moves what is pinned, to the right and down, in CSS pixels of the frame. */
export type OnMove = (dx: number, dy: number) => void;

/** A press of an arrow key, and one with Shift, in CSS pixels: a line of text, and a long way. */
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
  return (
    <Tool
      icon="move"
      name={t('card_move')}
      data-move
      aria-keyshortcuts={Object.keys(WAYS).join(' ')}
      onKeyDown={onKeyDown}
    />
  );
}
