import * as v from 'valibot';
import { record, text } from '../../people/parse/fields';
import { parseWith } from '../../people/parse/parse-with';
import { sha256 } from '../../sha256';
import { type AddressOptions, safeAddress } from './address';
import { INDEX_BYTES_MAX, LEAST_SPEED, PACK_BYTES_MAX, SILENCE_MAX } from './constants';
import { type FetchOptions, fetchBytes } from './fetch-bytes';
import { compareVersions } from './pack-checks';
import { UpdateProblem } from './update-problem';

/** A version of a pack that its publisher announces. */
export interface UpdateOffer {
  readonly version: string;
  readonly url: URL;
  readonly bytes: number;
  /** Over the bytes as they are sent, 64 hexadecimal digits in small letters. */
  readonly sha256: string;
}

/** Means of asking for updates. */
export type CheckOptions = AddressOptions & Omit<FetchOptions, 'max' | 'within' | 'onProgress'>;

const indexSchema = record({
  version: text(),
  url: text(2048),
  bytes: v.pipe(
    v.number('must be a number'),
    v.integer('must be a whole number'),
    v.minValue(1, 'must be above 0'),
    v.maxValue(PACK_BYTES_MAX, `must not be above ${PACK_BYTES_MAX}`),
  ),
  sha256: v.pipe(
    v.string('must be text'),
    v.regex(/^[0-9a-f]{64}$/i, 'must be 64 hexadecimal digits'),
    v.toLowerCase(),
  ),
});

/**
 * Asks a pack's update address; null where the installed version is the newest. Only the index is
 * fetched, and its file must be of the same server. Throws `UpdateProblem`.
 */
export async function checkUpdate(
  { version, update }: { readonly version: string; readonly update: string },
  options: CheckOptions,
): Promise<UpdateOffer | null> {
  const address = safeAddress(update, options);
  const within = options.silence ?? SILENCE_MAX;
  const bytes = await fetchBytes(address, { ...options, max: INDEX_BYTES_MAX, within });
  const index = parseWith(indexSchema, readJson(bytes));
  if (!index.ok) throw new UpdateProblem('index', `${index.path ?? ''} ${index.message}`.trim());
  const url = safeAddress(index.value.url, options, address);
  // The reader allowed one server to be asked: an index does not choose another.
  if (url.origin !== address.origin) throw new UpdateProblem('elsewhere', url.host);
  const order = compareVersions(index.value.version, version);
  if (index.value.version === version) return null;
  if (order < 0) throw new UpdateProblem('older', index.value.version);
  return { ...index.value, url };
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new UpdateProblem('index', 'is not JSON');
  }
}

/**
 * The bytes that were announced, or nothing: not one more or fewer, and of the announced hash, which
 * guards against damage (not against a false publisher). Throws `UpdateProblem`.
 */
export async function downloadUpdate(
  offer: UpdateOffer,
  options: Omit<FetchOptions, 'max' | 'within'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const within = (options.silence ?? SILENCE_MAX) + offer.bytes / LEAST_SPEED;
  const bytes = await fetchBytes(offer.url, { ...options, max: offer.bytes, within });
  if (bytes.length < offer.bytes) throw new UpdateProblem('cut', offer.url.href);
  if ((await sha256(bytes)) !== offer.sha256) throw new UpdateProblem('altered', offer.url.href);
  return bytes;
}
