import { unionOf } from '../../names/word-lists';

const BODIES = unionOf(({ noNames }) => noNames?.bodies);
const PARTIES = unionOf(({ noNames }) => noNames?.parties);
const PEOPLES = unionOf(({ neutral }) => neutral?.peoples);

/**
 * Whether a word ends the name of a body and is nobody's given name: "the Norland Party", "the Union of
 * Romanians".
 */
export function endsBody(key: string): boolean {
  if (BODIES.has(key) || PARTIES.has(key)) return true;
  return key.endsWith('s') && PEOPLES.has(key.slice(0, -1));
}
