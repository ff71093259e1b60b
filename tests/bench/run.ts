import { cpus } from 'node:os';
import { cardSuite } from './card/card.bench';
import { datesSuite } from './dates/dates.bench';
import { factsSuite } from './facts.bench';
import { formatsSuite } from './formats/formats.bench';
import { killsSuite } from './kills/kills.bench';
import { pageSuite } from './page/page.bench';
import { startSuite } from './start/start.bench';
import { storageSuite } from './storage/storage.bench';
import type { BenchSuite } from './suite';

/**
 * `npm run bench`: all suites but `kills`; `npm run bench -- facts`: those named. Options go to the suites:
 * `npm run bench -- storage --browser chromium --part lookups`.
 */
const SUITES: readonly BenchSuite[] = [
  factsSuite,
  cardSuite,
  datesSuite,
  formatsSuite,
  pageSuite,
  startSuite,
  storageSuite,
  killsSuite,
];

const args = process.argv.slice(2);
const firstOption = args.findIndex((arg) => arg.startsWith('-'));
const wanted = firstOption < 0 ? args : args.slice(0, firstOption);
const options = firstOption < 0 ? [] : args.slice(firstOption);
const unknown = wanted.filter((name) => !SUITES.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(`No suite ${unknown.join(', ')}. There are: ${SUITES.map((one) => one.name)}`);
  process.exit(1);
}
console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}`);
for (const suite of SUITES) {
  if (wanted.length === 0 ? suite.onlyNamed : !wanted.includes(suite.name)) continue;
  console.log(`\n${suite.name}`);
  await suite.run(options);
}
