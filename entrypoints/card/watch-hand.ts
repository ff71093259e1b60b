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

/**
 * Leads the focus into a pinned card, which stays open behind it: out of it, Tab goes on as ever.
 */
export function watchEntrance(root: HTMLElement): void {
  const { ownerDocument: document } = root;
  document.defaultView?.addEventListener('focus', () => leadIn(root, () => false));
}

/**
 * Leads the focus in and out of the card. In: a card opened by a command is drawn before it can be
 * seen, when nothing in it takes the focus yet. Out: the frame stands at the page's end, and behind
 * it is the browser's own bar; so the card closes, and the page's side puts the focus back.
 */
export function watchEdges(root: HTMLElement, send: (message: FromCard) => void): void {
  const { ownerDocument: document } = root;
  const edges = [document.createElement('span'), document.createElement('span')] as const;
  const isEdge = (target: EventTarget | null) => edges.some((edge) => edge === target);
  for (const edge of edges) {
    edge.tabIndex = 0;
    edge.addEventListener('focus', ({ relatedTarget }) => {
      // Who comes from the page brings nothing that had the focus here.
      if (relatedTarget instanceof Node && root.contains(relatedTarget)) send({ type: 'close' });
      else leadIn(root, isEdge);
    });
  }
  document.defaultView?.addEventListener('focus', () => leadIn(root, isEdge));
  root.before(edges[0]);
  root.after(edges[1]);
}

/** Gives the focus to the name, if nothing in the card has it. */
function leadIn(root: HTMLElement, isEdge: (target: EventTarget) => boolean): void {
  const { activeElement: focused, body } = root.ownerDocument;
  if (focused && focused !== body && !isEdge(focused)) return;
  root.querySelector<HTMLElement>('[role=dialog] [tabindex="-1"]')?.focus({ preventScroll: true });
}
