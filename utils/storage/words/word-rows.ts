/** The head of a word index: enough to know which rows to read. In memory while in use. */
export interface WordIndexMeta {
  readonly docs: number;
  readonly words: number;
  /** The first word of each dictionary chunk. */
  readonly firsts: readonly string[];
  /** The byte at which the postings of each chunk's first word begin. */
  readonly starts: readonly number[];
  /** Bytes of all postings. */
  readonly bytes: number;
}

/** A piece of the dictionary: words in order, and how many bytes the postings of each take. */
export interface DictionaryChunk {
  /** Joined by line ends, which no word holds. */
  readonly words: string;
  /** One varint a word. */
  readonly lengths: Uint8Array;
}

/** Between the words of a chunk. */
export const WORD_END = '\n';

const DIGITS = 6;
const padded = (number: number) => String(number).padStart(DIGITS, '0');

/** In table `shards`; `index` names the word index within its segment. */
export const chunkKey = (index: string, chunk: number) => `${index}/d/${padded(chunk)}`;
/** In table `shards`: a piece of the bytes of all postings. */
export const postingsKey = (index: string, piece: number) => `${index}/p/${padded(piece)}`;
