import { FORMATS, type FormatName } from '../../../utils/packs/formats/format';
import { readPeople } from '../../../utils/packs/formats/read-people';
import type { BenchSuite } from '../suite';
import { filesOf } from './files';

const PEOPLE = 20_000;
const RUNS = 7;
/** Characters of a piece, as a browser's unpacker gives them. */
const PIECE = 65_536;

/** How long each reader takes for the same people, each with one office; all must be there. */
export const formatsSuite: BenchSuite = {
  name: 'formats',
  async run() {
    const files = filesOf(PEOPLE);
    console.log(`  ${PEOPLE} people with one office each, medians of ${RUNS}`);
    for (const format of FORMATS) {
      const times: number[] = [];
      for (let run = 0; run < RUNS; run++) times.push(await timeOf(format, files[format]));
      const ms = times.sort((one, other) => one - other)[Math.floor(RUNS / 2)] ?? 0;
      const [perPerson, mb] = [(ms * 1_000) / PEOPLE, files[format].length / 1e6];
      console.log(
        `  ${ms.toFixed(0).padStart(6)} ms  ${perPerson.toFixed(1).padStart(5)} µs a person  ${format} (${mb.toFixed(1)} MB)`,
      );
    }
  },
};

async function timeOf(format: FormatName, text: string): Promise<number> {
  const start = performance.now();
  let facts = 0;
  for await (const event of readPeople(pieces(text), { format })) {
    if (event.type === 'person') facts += event.person.facts.length;
  }
  const ms = performance.now() - start;
  if (facts !== PEOPLE) throw new Error(`${format}: ${facts} facts of ${PEOPLE} people were read`);
  return ms;
}

async function* pieces(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}
