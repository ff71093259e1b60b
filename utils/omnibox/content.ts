/** Behind the name, before the id, which holds no white space as it is encoded. */
const BEFORE_ID = ' #';

/** Who is meant by what the address bar holds. */
export interface Chosen {
  readonly name: string;
  readonly id: string;
}

/** A person as the address bar holds them while their row is chosen: "Keir Starmer #Q6383803". */
export function contentOf({
  id,
  person,
}: {
  readonly id: string;
  readonly person: { readonly name: string };
}): string {
  return `${person.name}${BEFORE_ID}${encodeURIComponent(id.toWellFormed())}`;
}

/** Reads such a text; null: it was typed, and is a search. */
export function chosenIn(content: string): Chosen | null {
  const at = content.lastIndexOf(BEFORE_ID);
  if (at < 0) return null;
  try {
    const id = decodeURIComponent(content.slice(at + BEFORE_ID.length));
    return id === '' ? null : { name: content.slice(0, at), id };
  } catch {
    return null;
  }
}
