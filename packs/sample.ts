import { parseArgs } from 'node:util';
import { readPacks } from './read-sources';
import { sampleFacts } from './sample-facts';

const USAGE = 'usage: npm run packs:sample -- --seed WORD [--count 100] [--pack ID …]';

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    count: { type: 'string', default: '100' },
    pack: { type: 'string', multiple: true },
  },
});

/** Prints facts drawn by lot for an audit, one JSON a line. */
function printSample(seed: string, count: number): void {
  const wanted = values.pack;
  const packs = readPacks().filter(({ header }) => !wanted || wanted.includes(header.id));
  for (const fact of sampleFacts(packs, { seed, count })) console.log(JSON.stringify(fact));
}

const count = Number(values.count);
if (values.seed && Number.isInteger(count) && count > 0) printSample(values.seed, count);
else {
  console.error(USAGE);
  process.exitCode = 2;
}
