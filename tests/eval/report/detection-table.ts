import { ratesOf } from '../scoring/rates';
import type { Tally } from '../scoring/tally';
import { layTable, share } from './table';

/** What a system found in one set. */
export interface DetectionRow {
  readonly set: string;
  readonly lang: string;
  readonly system: string;
  readonly tally: Tally;
}

const HEAD = ['set', 'language', 'system', 'names', 'found', 'precision', 'recall', 'F1'];

/** Overlap of the spans found with the names marked. */
export function detectionTable(rows: readonly DetectionRow[]): string {
  return layTable(
    HEAD,
    rows.map(({ set, lang, system, tally }) => {
      const { precision, recall, f1 } = ratesOf(tally);
      const counts = [String(tally.mentions), String(tally.links)];
      return [set, lang, system, ...counts, share(precision), share(recall), share(f1)];
    }),
  );
}
