/** The search the manager begins with, and the one of those found that it shows. */
export interface OpenedFor {
  readonly query: string;
  readonly person: string | null;
}

/** Reads what an address asks for: `?query=harris&person=Q10853588`. */
export function openedFor(search: string): OpenedFor {
  const parameters = new URLSearchParams(search);
  return { query: parameters.get('query') ?? '', person: parameters.get('person') };
}

/** The address of the manager, with a search and somebody it found; the other way of `openedFor`. */
export function managerAddress({ query, person }: OpenedFor): string {
  const parameters = new URLSearchParams({ query, ...(person !== null && { person }) });
  return `/manager.html?${parameters}`;
}
