import { soundOf } from './kana';

/** A member as the list in kana has them. */
interface Read {
  readonly birth: string | undefined;
  /** Family name and given name in kana. */
  readonly reading: string;
}

/** A member of either house as Wikidata has them, in Latin letters. */
export interface Romanised {
  readonly item: string;
  /** Given name first. */
  readonly name: string;
  readonly birth?: string | undefined;
}

/** Finds who a member is in Wikidata: born on the same day, with both names as they are read. */
export function romanisedFinder(
  people: readonly Romanised[],
): (read: Read) => Romanised | undefined {
  return ({ birth, reading }) => {
    const [family = '', given = ''] = reading.split(/\s+/);
    const found = people.filter((person) => {
      const [first = '', ...others] = person.name.split(' ');
      const last = others.at(-1) ?? '';
      return (
        person.birth === birth &&
        soundOf(last) === soundOf(family) &&
        soundOf(first) === soundOf(given)
      );
    });
    const items = new Set(found.map(({ item }) => item));
    return birth !== undefined && items.size === 1 ? found[0] : undefined;
  };
}
