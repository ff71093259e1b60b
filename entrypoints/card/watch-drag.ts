import { type Drag, isDraggedOff, moveDrag, startDrag, wayOf } from '../../utils/card/drag';
import type { FromCard } from '../../utils/messaging/card-messages';

/** What a sheet is dragged by: of it all, where there is nothing to scroll. */
const HANDLES = '.fc-grip, .fc-header, [data-fits]';
/** What is pressed, and not dragged. */
const CONTROLS = 'button, a, input, select, textarea, [role="slider"]';

/**
 * Has a sheet be dragged down by its handle, and closed. It moves within the frame, which stays where
 * it is: what moves with the finger would be measured in a place that moves too.
 */
export function watchDrag(root: HTMLElement, send: (message: FromCard) => void): void {
  let drag: Drag | null = null;
  let sheet: HTMLElement | null = null;
  let pointer = 0;

  const put = (way: number): void => {
    if (!sheet) return;
    sheet.style.translate = way > 0 ? `0 ${way}px` : '';
    sheet.toggleAttribute('data-dragged', way > 0);
  };
  const end = (isOff: boolean): void => {
    if (sheet && drag) {
      if (isOff) send({ type: 'close' });
      if (!isOff) put(0);
      if (wayOf(drag) > 0) send({ type: 'dragged', isDragged: false });
    }
    drag = null;
    sheet = null;
  };
  const isHandle = ({ target, pointerType }: PointerEvent): boolean => {
    if (!(target instanceof Element) || target.closest(CONTROLS)) return false;
    // With the mouse one selects text.
    return target.closest(pointerType === 'mouse' ? '.fc-grip' : HANDLES) !== null;
  };

  root.addEventListener('pointerdown', (event) => {
    const { target, button, isPrimary, pointerId, clientY, timeStamp } = event;
    const taken = target instanceof Element ? target.closest<HTMLElement>('[data-shape]') : null;
    if (!isPrimary || button !== 0 || taken?.dataset.shape !== 'sheet' || !isHandle(event)) return;
    sheet = taken;
    pointer = pointerId;
    drag = startDrag(clientY, timeStamp);
    taken.setPointerCapture(pointerId);
  });
  root.addEventListener('pointermove', ({ pointerId, clientY, timeStamp }) => {
    if (!drag || pointerId !== pointer) return;
    const before = wayOf(drag);
    drag = moveDrag(drag, clientY, timeStamp);
    if (before === 0 && wayOf(drag) > 0) send({ type: 'dragged', isDragged: true });
    put(wayOf(drag));
  });
  root.addEventListener('pointerup', ({ pointerId }) => {
    if (drag && pointerId === pointer) end(isDraggedOff(drag, sheet?.offsetHeight ?? 0));
  });
  root.addEventListener('pointercancel', ({ pointerId }) => {
    if (pointerId === pointer) end(false);
  });
}
