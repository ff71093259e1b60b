import type { Row, SegmentBackend } from '../backend/backend';
import { OFFICE_LABELS, OFFICE_ROW, SHARDS_PER_WRITE } from '../constants';
import { createWordDocs, sortWords, type WordDocs } from '../words/word-docs';
import { writeWords } from '../words/write-words';
import { fillHoldings, type Holdings, holdersOf } from './fill-holdings';
import type { ListedOffice } from './office';
import type { OfficeDocs } from './office-docs';
import {
  HAS_POST,
  HEAD_WORDS,
  headsKey,
  holdingsKey,
  labelsKey,
  MAIN_WORDS_MASK,
  type OfficesMeta,
  ONLY_NAMED,
  STORED_HOLDING_WORDS,
  type StoredOffice,
} from './office-rows';
import { officeWords } from './office-words';

/** The offices of a segment to write. */
export interface OfficesInput {
  readonly backend: SegmentBackend;
  /** What the keys of their rows begin with. */
  readonly index: string;
  readonly docs: OfficeDocs;
  /** The people's numbers by rank. */
  readonly order: Uint32Array;
}

/** Writes the offices by their words, their labels and their holders. */
export async function writeOffices(input: OfficesInput): Promise<OfficesMeta> {
  const { backend, index, docs } = input;
  const { words, mains } = wordsOfOffices(docs);
  const order = byHolders(docs.offices.length, holdersOf(docs, input.order));
  const meta = await writeWords({ backend, index, docs: words, sorted: sortWords(words), order });
  const holdings = fillHoldings(docs, order, input.order);
  const rows = [
    ...chunked(headsOf(docs.offices, { order, mains, holdings }), HEAD_WORDS, (row) =>
      headsKey(index, row),
    ),
    ...chunked(holdings.all, STORED_HOLDING_WORDS, (row) => holdingsKey(index, row)),
    ...labelRows(index, docs.offices, order),
  ];
  for (let from = 0; from < rows.length; from += SHARDS_PER_WRITE) {
    await backend.putMany('shards', rows.slice(from, from + SHARDS_PER_WRITE));
  }
  return { words: meta, holdings: holdings.all.length / STORED_HOLDING_WORDS };
}

function wordsOfOffices({ offices, areas }: OfficeDocs): { words: WordDocs; mains: number[] } {
  const words = createWordDocs();
  const mains = offices.map((office) => {
    const { main, others } = officeWords(office, areas);
    words.add(main, others);
    return Math.min(MAIN_WORDS_MASK, main.length);
  });
  return { words, mains };
}

/** The offices whose holders are many and known come first. */
function byHolders(count: number, weights: Float64Array): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, office) => office);
  return order.sort((one, other) => (weights[other] ?? 0) - (weights[one] ?? 0) || one - other);
}

interface Heads {
  readonly order: Uint32Array;
  readonly mains: readonly number[];
  readonly holdings: Holdings;
}

function headsOf(offices: readonly ListedOffice[], { order, mains, holdings }: Heads): Uint32Array {
  const heads = new Uint32Array(order.length * HEAD_WORDS);
  order.forEach((number, rank) => {
    const office = offices[number];
    const traits =
      (mains[number] ?? 0) | (office?.post ? HAS_POST : 0) | (office?.named ? ONLY_NAMED : 0);
    const from = rank === 0 ? 0 : (holdings.ends[rank - 1] ?? 0);
    heads.set([from, (holdings.ends[rank] ?? 0) - from, traits], rank * HEAD_WORDS);
  });
  return heads;
}

function chunked(numbers: Uint32Array, width: number, key: (row: number) => string): Row[] {
  const rows: Row[] = [];
  const size = OFFICE_ROW * width;
  for (let from = 0; from < numbers.length; from += size) {
    rows.push([key(from / size), numbers.slice(from, from + size)]);
  }
  return rows;
}

function labelRows(index: string, offices: readonly ListedOffice[], order: Uint32Array): Row[] {
  const lines = Array.from(order, (number): string => {
    const { label = '', post = null } = offices[number] ?? {};
    const stored: StoredOffice = post ? { label, post } : { label };
    return JSON.stringify(stored);
  });
  const rows: Row[] = [];
  for (let from = 0; from < lines.length; from += OFFICE_LABELS) {
    const text = lines.slice(from, from + OFFICE_LABELS).join('\n');
    rows.push([labelsKey(index, from / OFFICE_LABELS), text]);
  }
  return rows;
}
