import type { FromCard, PointerReport } from '../../utils/messaging/card-messages';

/**
 * Tells the page's side what the reader's hand does on the card: the page sees nothing of it. A
 * pointer that drags a slider or a selection out of the card is on it until it is let go.
 */
export function watchHand(document: Document, send: (message: FromCard) => void): void {
  const { documentElement } = document;
  const passive = { passive: true };
  let told: PointerReport = 'out';
  const tell = (where: PointerReport): void => {
    if (where === told) return;
    told = where;
    send({ type: where });
  };
  const over = ({ buttons }: PointerEvent): void => {
    if (buttons === 0) tell('over');
  };
  const released = ({ clientX: x, clientY: y }: PointerEvent): void => {
    tell(x >= 0 && y >= 0 && x < innerWidth && y < innerHeight ? 'over' : 'out');
  };
  documentElement.addEventListener('pointerenter', over, passive);
  document.addEventListener('pointermove', over, passive);
  document.addEventListener('pointerdown', () => tell('pressed'), passive);
  document.addEventListener('pointerup', released, passive);
  document.addEventListener('pointercancel', released, passive);
  documentElement.addEventListener('pointerleave', () => {
    if (told !== 'pressed') tell('out');
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    send({ type: 'close' });
  });
  document.addEventListener(
    'wheel',
    (event) => {
      if (isAtEnd(event)) event.preventDefault();
    },
    { passive: false },
  );
  // What is dragged out of the card would be the page's when it is dropped there.
  document.addEventListener('dragstart', (event) => event.preventDefault());
}

/** Whether a card that can be scrolled is at its end: Firefox would go on with the page under it. */
function isAtEnd({ target, deltaY }: WheelEvent): boolean {
  const scroller = target instanceof Element ? target.closest('[data-scroll]') : null;
  if (!scroller) return false;
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  const room = scrollHeight - clientHeight;
  if (room < 1) return false;
  return deltaY > 0 ? scrollTop >= room - 1 : scrollTop < 1;
}
