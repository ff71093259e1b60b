import type { PersonLine } from '../storage/model';

/** Behind the name, before the id, which holds no white space as it is encoded. */
const BEFORE_ID = ' #';

/** Who is meant by what the address bar holds. */
export interface Chosen {
  /** What finds them in the manager: their name, and the day that was asked about. */
  readonly query: string;
  readonly id: string;
}

/**
 * A person as the address bar holds them while their row is chosen: "Keir Starmer #Q6383803", or
 * where a search asked about a day, "Boris Johnson 2016-12-31 #Q180589".
 */
export function contentOf({ id, person, asked }: ChosenLine): string {
  const query = [person.name, asked?.day].filter((part) => part !== undefined).join(' ');
  return `${query}${BEFORE_ID}${encodeURIComponent(id.toWellFormed())}`;
}

/** A line of a search, as far as it counts here. */
interface ChosenLine extends Pick<PersonLine, 'id' | 'asked'> {
  readonly person: { readonly name: string };
}

/** Reads such a text; null: it was typed, and is a search. */
export function chosenIn(content: string): Chosen | null {
  const at = content.lastIndexOf(BEFORE_ID);
  if (at < 0) return null;
  try {
    const id = decodeURIComponent(content.slice(at + BEFORE_ID.length));
    return id === '' ? null : { query: content.slice(0, at), id };
  } catch {
    return null;
  }
}
