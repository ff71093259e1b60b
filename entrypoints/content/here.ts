import type { Asked } from '../../utils/asked';

/**
 * What the extension's scripts of one document leave for each other in their own world, which no page
 * sees. A new version of the extension finds it empty. By symbols: a page's elements are among the
 * names of every world's window.
 */
const ASKED = Symbol.for('fact-context asked');
const AGAIN = Symbol.for('fact-context again');

interface Here {
  [ASKED]?: Asked;
  [AGAIN]?: (asked: Asked) => void;
}

/** Notes why the content script that runs next does so. */
export function sayAsked(world: object, asked: Asked): void {
  (world as Here)[ASKED] = asked;
}

/** Starts at the first call in a document; at each later one, the one that runs is told why. */
export function startOnce(world: object, start: (asked: Asked) => (asked: Asked) => void): void {
  const here = world as Here;
  // Nothing was noted: the manifest itself runs it.
  const asked = here[ASKED] ?? 'named';
  if (here[AGAIN]) here[AGAIN](asked);
  else here[AGAIN] = start(asked);
}
