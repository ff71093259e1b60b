/**
 * Brings an element into view within its own scroller (`data-scroll`). `scrollIntoView` would
 * also scroll the page under the card.
 */
export function scrollInside(element: Element): void {
  const scroller = element.closest('[data-scroll]');
  if (!scroller) return;
  const { top, bottom } = scroller.getBoundingClientRect();
  // The sheet says how far from the top, where a head is pinned there.
  const margin = Number.parseFloat(getComputedStyle(element).scrollMarginBlockStart) || 0;
  const frame = { top: top + margin, bottom };
  const box = element.getBoundingClientRect();
  // What is taller than the frame is shown from its top.
  const below = Math.min(box.bottom - frame.bottom, box.top - frame.top);
  if (box.top < frame.top) scroller.scrollTop += box.top - frame.top;
  else if (below > 0) scroller.scrollTop += below;
}
