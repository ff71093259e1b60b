import { unionOf } from './word-lists';

const LEADING = unionOf(({ particles }) => particles?.leading);
const FOLLOWING = unionOf(({ particles }) => particles?.following);

/** Whether a word's key is a particle. */
export function isParticle(key: string): boolean {
  return LEADING.has(key) || FOLLOWING.has(key);
}

/** Whether a particle may be the first of a name's particles when it is written small. */
export function leadsParticles(key: string): boolean {
  return LEADING.has(key);
}
