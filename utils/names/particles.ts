import { LANGUAGES } from '../languages';
import type { Token } from '../recognition/text/tokens';
import { keysOfWords, unionOf } from './word-lists';

const LEADING = unionOf(({ particles }) => particles?.leading);
const FOLLOWING = unionOf(({ particles }) => particles?.following);

/** Whether a word's key is a particle. */
export function isParticle(key: string): boolean {
  return LEADING.has(key) || FOLLOWING.has(key);
}

const CONJUNCTIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LANGUAGES.map(({ code, particles }) => [code, new Set(keysOfWords(particles?.conjunctions))]),
);

/** Whether a particle is rather "and" in the article's language: "Pedro Sánchez y Yolanda Díaz". */
export function isConjunction({ casing, text }: Token, language: string): boolean {
  return casing === 'lower' && CONJUNCTIONS.get(language)?.has(text) === true;
}

/** Whether a particle may be the first of a name's particles when it is written small. */
export function leadsParticles(key: string): boolean {
  return LEADING.has(key);
}
