/** Whether a block is drawn so that it can be read. Asks for its style alone, never for its place. */
export function isDrawn(element: Element): boolean {
  const { display, visibility, opacity, filter } = getComputedStyle(element);
  if (display === 'none' || visibility === 'hidden') return false;
  return opacity !== '0' && !filter.includes('blur(');
}
