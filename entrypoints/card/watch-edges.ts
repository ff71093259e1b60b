import type { FromCard } from '../../utils/messaging/card-messages';

/**
 * Leads the focus in and out of the card. In: a card opened by a command is drawn before it can be
 * seen, when nothing in it takes the focus yet. Out: the frame stands at the page's end, and behind
 * it is the browser's own bar; so the card closes, and the page's side puts the focus back.
 */
export function watchEdges(root: HTMLElement, send: (message: FromCard) => void): void {
  const { ownerDocument: document } = root;
  const edges = [document.createElement('span'), document.createElement('span')] as const;
  const isEdge = (target: EventTarget | null) => edges.some((edge) => edge === target);
  const leadIn = (): void => {
    const { activeElement: focused, body } = document;
    if (focused && focused !== body && !isEdge(focused)) return;
    root
      .querySelector<HTMLElement>('[role=dialog] [tabindex="-1"]')
      ?.focus({ preventScroll: true });
  };
  for (const edge of edges) {
    edge.tabIndex = 0;
    edge.addEventListener('focus', ({ relatedTarget }) => {
      // Who comes from the page brings nothing that had the focus here.
      if (relatedTarget instanceof Node && root.contains(relatedTarget)) send({ type: 'close' });
      else leadIn();
    });
  }
  document.defaultView?.addEventListener('focus', leadIn);
  root.before(edges[0]);
  root.after(edges[1]);
}
