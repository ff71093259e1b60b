import { OFFICE_LABELS, OFFICE_ROW } from '../constants';
import { addMarks, type MarkedDocs } from '../words/mark-hits';
import { isMainPenalty, NO_MATCH } from '../words/match-word';
import { openWords, type ReadRows } from '../words/read-words';
import { isStatusWord } from './office';
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

/** An office that matches what was typed. */
export interface FoundOffice {
  /** Its rank among the segment's offices. */
  readonly rank: number;
  /** See `ScoredHolding`. */
  readonly penalty: number;
  readonly extraWords: number;
  readonly hasPost: boolean;
  /** Which holdings are its own. */
  readonly from: number;
  readonly count: number;
}

/** Called back with the rank of a person, and the first and last day of their holding. */
export type EachHolding = (office: FoundOffice, person: number, from: number, to: number) => void;

/** The offices of a segment, read when asked for. */
export interface OfficeReader {
  /** Those that bear all the words. */
  find(words: readonly string[], forgiving: boolean): Promise<FoundOffice[]>;
  eachHolding(offices: readonly FoundOffice[], each: EachHolding): Promise<void>;
  /** What offices are called, by rank. */
  labels(ranks: readonly number[]): Promise<StoredOffice[]>;
}

/** Opens the offices of a segment; `index` is what the keys of their rows begin with. */
export function openOffices(meta: OfficesMeta, index: string, read: ReadRows): OfficeReader {
  const words = openWords(meta.words, index, read);
  const heads = (ranks: readonly number[]) => readHeads({ index, read }, ranks);
  return {
    async find(typed, forgiving) {
      const marks = await Promise.all(typed.map((word) => words.find(word, forgiving)));
      const sum = addMarks(marks);
      const ranks = marked(sum);
      const named = typed.some(isStatusWord);
      const triples = await heads(ranks);
      return ranks.flatMap((rank): FoundOffice | [] => {
        const [from = 0, count = 0, traits = 0] = triples(rank);
        if ((traits & ONLY_NAMED) !== 0 && !named) return [];
        const mains = marks.filter((of) => isMainPenalty(of[rank] ?? NO_MATCH)).length;
        const extraWords = Math.max(0, (traits & MAIN_WORDS_MASK) - mains);
        const hasPost = (traits & HAS_POST) !== 0;
        return { rank, penalty: sum[rank] ?? 0, extraWords, hasPost, from, count };
      });
    },
    eachHolding: (offices, each) => eachHolding({ index, read }, offices, each),
    async labels(ranks) {
      const rows = [...new Set(ranks.map((rank) => Math.floor(rank / OFFICE_LABELS)))];
      const texts = await read<string>(rows.map((row) => labelsKey(index, row)));
      const lines = new Map(rows.map((row, at) => [row, (texts[at] ?? '').split('\n')]));
      return ranks.map((rank) => {
        const line = lines.get(Math.floor(rank / OFFICE_LABELS))?.[rank % OFFICE_LABELS];
        return JSON.parse(line ?? '{"label":""}') as StoredOffice;
      });
    },
  };
}

function marked(marks: MarkedDocs): number[] {
  const ranks: number[] = [];
  marks.forEach((mark, rank) => {
    if (mark !== NO_MATCH) ranks.push(rank);
  });
  return ranks;
}

interface Rows {
  readonly index: string;
  readonly read: ReadRows;
}

/** Reads the heads of offices, and answers with the numbers of each. */
async function readHeads({ index, read }: Rows, ranks: readonly number[]) {
  const rows = [...new Set(ranks.map((rank) => Math.floor(rank / OFFICE_ROW)))];
  const heads = await read<Uint32Array>(rows.map((row) => headsKey(index, row)));
  const byRow = new Map(rows.map((row, at) => [row, heads[at] as Uint32Array]));
  return (rank: number): Uint32Array => {
    const at = (rank % OFFICE_ROW) * HEAD_WORDS;
    const row = byRow.get(Math.floor(rank / OFFICE_ROW));
    return row?.subarray(at, at + HEAD_WORDS) ?? new Uint32Array();
  };
}

async function eachHolding(
  { index, read }: Rows,
  offices: readonly FoundOffice[],
  each: EachHolding,
): Promise<void> {
  const rows = [...new Set(offices.flatMap(rowsOf))];
  const holdings = await read<Uint32Array>(rows.map((row) => holdingsKey(index, row)));
  const byRow = new Map(rows.map((row, at) => [row, holdings[at] as Uint32Array]));
  for (const office of offices) {
    for (let at = office.from; at < office.from + office.count; at += 1) {
      const row = byRow.get(Math.floor(at / OFFICE_ROW));
      const place = (at % OFFICE_ROW) * STORED_HOLDING_WORDS;
      if (row) each(office, row[place] ?? 0, row[place + 1] ?? 0, row[place + 2] ?? 0);
    }
  }
}

/** The rows that hold the office's holdings. */
function rowsOf({ from, count }: FoundOffice): number[] {
  const first = Math.floor(from / OFFICE_ROW);
  const last = Math.floor((from + count - 1) / OFFICE_ROW);
  return Array.from({ length: count === 0 ? 0 : last - first + 1 }, (_, at) => first + at);
}
