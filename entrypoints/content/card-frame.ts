import css from '../../components/card/card.css?inline';
import { interfaceDirection } from '../../utils/messaging/translate';

/** How the card stands in a page: its sheet, who may look into it, and which way it reads. */
export function cardFrame() {
  const mode: ShadowRootMode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';
  return { css, mode, direction: interfaceDirection() };
}
