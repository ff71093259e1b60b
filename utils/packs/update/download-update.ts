import { sha256 } from '../../sha256';
import type { UpdateOffer } from './check-update';
import { LEAST_SPEED, SILENCE_MAX } from './constants';
import { type FetchOptions, fetchBytes } from './fetch-bytes';
import { UpdateProblem } from './update-problem';

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
