import { gunzipSync } from 'node:zlib';
import { packedSegment, shippedSegment } from '../../../packs/ship-segments';
import {
  type ReadSegment,
  SHIPPED_PACKS,
  segmentFile,
} from '../../../utils/packs/shipped/shipped-packs';

/** The file of a segment, unpacked. */
export function unpacked(file: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gunzipSync(file));
}

/** A pack as it would ship, unpacked. */
export async function segmentOf(pack: object): Promise<Uint8Array<ArrayBuffer>> {
  return unpacked(await packedSegment(pack));
}

/** Reads the packs as they ship. */
export const readSegment: ReadSegment = async (file) => {
  const pack = SHIPPED_PACKS.find(({ id }) => segmentFile(id) === file);
  if (!pack) throw new Error(`${file} does not ship`);
  return unpacked(await shippedSegment(pack));
};
