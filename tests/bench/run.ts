import { cpus } from 'node:os';
import { factsSuite } from './facts.bench';
import type { BenchRow, BenchSuite } from './suite';

/** `npm run bench`: all suites; `npm run bench -- facts`: those named. */
const SUITES: readonly BenchSuite[] = [factsSuite];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !SUITES.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(`No suite ${unknown.join(', ')}. There are: ${SUITES.map((one) => one.name)}`);
  process.exit(1);
}
console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}`);
for (const suite of SUITES) {
  if (wanted.length > 0 && !wanted.includes(suite.name)) continue;
  console.log(`\n${suite.name}`);
  for (const row of await suite.run()) console.log(inWords(row));
}

function inWords({ what, medianUs, samples, times }: BenchRow): string {
  const compared = times ? `  ${times.ratio.toFixed(1)} times as fast as ${times.than}` : '';
  return `  ${medianUs.toFixed(1).padStart(8)} µs  ${what} (median of ${samples})${compared}`;
}
