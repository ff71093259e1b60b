import type { CompleteClaim } from '../../people/complete';
import type { PackHeader } from '../../storage/model';
import { isShipped } from './shipped-packs';

/**
 * The offices of which packs that ship say that they have everyone who held them: recognition takes
 * nobody else's word. A claim without an end lasts as long as the pack is verified.
 */
export function completeClaims(packs: readonly PackHeader[]): readonly CompleteClaim[] {
  return packs
    .filter(({ id }) => isShipped(id))
    .flatMap(({ complete = [], verified }) =>
      complete.map((claim) => ({ ...(verified !== undefined && { to: verified }), ...claim })),
    );
}
