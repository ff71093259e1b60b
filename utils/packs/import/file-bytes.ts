import { bytesOf } from '../formats/text/byte-stream';
import { PIECE_BYTES } from './constants';
import type { FileSource } from './file-source';

/**
 * The bytes of a file, told as they are taken: a browser hands out megabytes at a time, which may
 * unpack to ten times that, and would be told as read long before they are.
 * @param onRead told how many have been taken.
 */
export async function* fileBytes(
  file: FileSource,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let total = 0;
  for await (const large of bytesOf(file.stream())) {
    for (let at = 0; at < large.length; at += PIECE_BYTES) {
      const piece = large.subarray(at, at + PIECE_BYTES);
      total += piece.length;
      onRead(total);
      yield piece;
    }
  }
}
