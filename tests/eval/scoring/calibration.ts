import { isRight, type JudgedDoc } from './judge';

/** Links of about the same confidence. */
export interface Bin {
  /** The lowest confidence of the bin. */
  readonly from: number;
  readonly links: number;
  readonly right: number;
  /** Mean confidence of its links. */
  readonly confidence: number;
}

/** How far confidence can be taken at its word. */
export interface Calibration {
  /** Only those that hold a link, from the lowest. */
  readonly bins: readonly Bin[];
  /** Mean distance between confidence and share right, weighed by links; NaN without a link. */
  readonly error: number;
}

/** A link's confidence, and whether it was right. */
export interface Sure {
  readonly confidence: number;
  readonly right: boolean;
}

const BINS = 20;

/** The links of exhaustive documents that count. */
export function sureLinks(docs: readonly JudgedDoc[]): readonly Sure[] {
  return docs
    .filter(({ doc }) => doc.exhaustive)
    .flatMap(({ links }) => links)
    .filter(({ verdict }) => verdict !== 'neutral')
    .map(({ link, verdict }) => ({ confidence: link.confidence ?? 1, right: isRight(verdict) }));
}

/** Sorts links into bins of 0.05, and says how far off their confidence is. */
export function calibrate(links: readonly Sure[]): Calibration {
  const groups = groupByBin(links);
  const bins = [...groups].sort(([a], [b]) => a - b).map(([bin, sure]) => toBin(bin, sure));
  const off = bins.map((bin) => Math.abs(bin.confidence * bin.links - bin.right));
  return { bins, error: sum(off) / links.length };
}

function binOf(confidence: number): number {
  // The small amount keeps 0.95 out of the bin below: in binary it is a little less.
  return Math.min(BINS - 1, Math.floor(confidence * BINS + 1e-9));
}

function toBin(bin: number, sure: readonly Sure[]): Bin {
  return {
    from: bin / BINS,
    links: sure.length,
    right: sure.filter(({ right }) => right).length,
    confidence: sum(sure.map(({ confidence }) => confidence)) / sure.length,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function groupByBin(links: readonly Sure[]): ReadonlyMap<number, readonly Sure[]> {
  const groups = new Map<number, Sure[]>();
  for (const link of links) {
    const bin = binOf(link.confidence);
    const group = groups.get(bin);
    if (group === undefined) groups.set(bin, [link]);
    else group.push(link);
  }
  return groups;
}
