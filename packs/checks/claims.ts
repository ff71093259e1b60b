import type { PostGap } from '../known-gaps';
import type { WrittenPack } from '../read-sources';
import { checkClaim } from './complete';
import { joinPosts, newestDay } from './joined-terms';
import type { PackProblem } from './problem';

/**
 * Every pack's claims to be complete, by its own people alone, as it can be installed alone; that a
 * post is single is true wherever it is said.
 */
export function checkClaims(
  packs: readonly WrittenPack[],
  known: readonly PostGap[],
): PackProblem[] {
  const all = joinPosts(packs);
  return packs.flatMap((pack) => {
    const own = [...joinPosts([pack])].map(
      ([id, { post, terms }]) =>
        [
          id,
          { post: { ...post, single: all.get(id)?.post.single ?? post.single }, terms },
        ] as const,
    );
    const claimant = { posts: new Map(own), verified: newestDay([pack]) };
    return pack.header.complete
      .flatMap((claim) => checkClaim(claim, claimant, known))
      .map(({ at, reason }) => ({ at: `${pack.header.id}: complete: ${at}`, reason }));
  });
}
