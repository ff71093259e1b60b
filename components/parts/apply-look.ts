import type { Settings } from '../../utils/settings/settings';

/** Dresses one of our pages as the reader chose; the popup alone takes the size of the card's text too. */
export function applyLook(
  page: HTMLElement,
  { theme, textSize }: Pick<Settings, 'theme'> & Partial<Pick<Settings, 'textSize'>>,
): void {
  if (theme === 'system') delete page.dataset.theme;
  else page.dataset.theme = theme;
  if (textSize !== undefined) page.style.setProperty('--fc-zoom', String(textSize / 100));
}
