import { calibrate, type Sure } from '../scoring/calibration';
import { layTable, share } from './table';

const HEAD = ['confidence', 'links', 'mean', 'right', 'off'];

/** What share of the links of each confidence was right. */
export function calibrationTable(links: readonly Sure[]): string {
  const { bins, error } = calibrate(links);
  const rows = bins.map((bin) => {
    const right = bin.right / bin.links;
    const off = right - bin.confidence;
    const sign = off < 0 ? '−' : '+';
    return [
      `${share(bin.from)} and more`,
      String(bin.links),
      share(bin.confidence),
      share(right),
      `${sign}${share(Math.abs(off))}`,
    ];
  });
  return `${layTable(HEAD, rows)}\nexpected calibration error ${share(error)}`;
}
