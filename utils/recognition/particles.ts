/** Words written small that can begin a family name: Dutch, German, Scandinavian; Romance; Arabic. */
const LEADING: ReadonlySet<string> = new Set(
  `van von vom ten ter zu zum zur af av
  d da das de del della delle di do dos du des y i
  al el ul bin ibn bint abu ben bar binti`.split(/\s+/),
);

/** Words written small that only go on after another particle: "van der", "de la". */
const FOLLOWING: ReadonlySet<string> = new Set('der den dem la las le los lo'.split(' '));

/** Whether a word's key is a particle. */
export function isParticle(key: string): boolean {
  return LEADING.has(key) || FOLLOWING.has(key);
}

/** Whether a particle may be the first of a name's particles when it is written small. */
export function leadsParticles(key: string): boolean {
  return LEADING.has(key);
}
