import type { SegmentBackend } from '../backend/backend';
import { loadCatalogue } from '../segment/catalogue';
import { metaKey, readSegmentMeta } from '../segment/segment-rows';
import { measureSegment } from './measure-rows';

/** What one pack takes. */
export interface PackSize {
  /** '' where the pack cannot be read. */
  readonly title: string;
  readonly people: number;
  /** Of all rows, as told by their content; the browser packs them further. */
  readonly bytes: number;
}

/** Measures every pack, in the order in which they were first installed. */
export async function measureStorage(backend: SegmentBackend): Promise<readonly PackSize[]> {
  const sizes: PackSize[] = [];
  for (const name of (await loadCatalogue(backend)).segments) {
    const [row] = await backend.getMany('meta', [metaKey(name)]);
    const meta = readSegmentMeta(row);
    const { bytes } = await measureSegment(backend, name);
    sizes.push({ title: meta?.header?.title ?? '', people: meta?.people ?? 0, bytes });
  }
  return sizes;
}
