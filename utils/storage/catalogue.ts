import type { SegmentBackend } from './backend';

/** Which segments are visible, in the order their packs were first installed. */
export interface Catalogue {
  /** Rises with every change of packs or own people, so that readers notice. */
  readonly generation: number;
  readonly segments: readonly string[];
}

/** In table `meta`. Putting this row is the one moment in which a pack appears or goes. */
export const CATALOGUE_KEY = 'catalogue';

/** The row as a catalogue; an absent or damaged one is empty. */
export function readCatalogue(row: unknown): Catalogue {
  const { generation, segments } = (row ?? {}) as Partial<Catalogue>;
  return {
    generation: typeof generation === 'number' ? generation : 0,
    segments: Array.isArray(segments) ? segments.filter((name) => typeof name === 'string') : [],
  };
}

/** What is visible now. */
export async function loadCatalogue(backend: SegmentBackend): Promise<Catalogue> {
  const [row] = await backend.getMany('meta', [CATALOGUE_KEY]);
  return readCatalogue(row);
}

/** A step for `SegmentBackend.update`: the next generation, with the segments changed. */
export function nextCatalogue(
  change: (segments: readonly string[]) => readonly string[] = (segments) => segments,
): (row: unknown) => Catalogue {
  return (row) => {
    const { generation, segments } = readCatalogue(row);
    return { generation: generation + 1, segments: change(segments) };
  };
}
