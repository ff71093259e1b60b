import { join } from 'node:path';
import nlp from 'compromise';
import { SHIPPED_FILES } from '../../cli/people-files';
import { utcDay } from '../../utils/article/dates/day';
import { measureCoverage } from './coverage/measure-coverage';
import { type EvalData, loadData } from './data/load';
import { measureDates } from './dates/measure-dates';
import { measureFit } from './fit/measure-fit';
import { measureNames as measurePackNames } from './names/measure-names';
import { type EvalOptions, type Part, readEvalOptions } from './options';
import { tellErrors } from './parts/errors';
import { measure } from './parts/measure';
import { measureShort } from './short/measure-short';
import { compromiseBaseline } from './systems/compromise';

/** Where the data is looked for: beside the project. It is no part of it. */
const FOLDER = '../shared/data';
const PAGES = `${FOLDER}/pages`;
const COVERAGE = {
  packs: SHIPPED_FILES,
  condensed: `${FOLDER}/coverage`,
  own: 'tests/eval/coverage',
  names: `${FOLDER}/ner`,
};
/** The parts that read no people of `FOLDER`. */
const APART: readonly Part[] = ['dates', 'coverage', 'short', 'names'];

process.exitCode = await main(process.argv.slice(2));

/** Measures recognition, the reading of days and the reach of the packs, and prints tables. */
async function main(args: readonly string[]): Promise<number> {
  const options = readEvalOptions(args);
  if (!options.ok) return complain(options.message);
  const { parts, errors, coverage } = options.value;
  if (parts.includes('dates') && errors === undefined) console.log(`${await tellDates()}\n`);
  if (parts.includes('coverage') && errors === undefined) {
    for await (const report of measureCoverage(COVERAGE, coverage)) console.log(`${report}\n`);
  }
  if (parts.includes('short') && errors === undefined) {
    for await (const report of measureShort(COVERAGE, coverage)) console.log(`${report}\n`);
  }
  if (parts.includes('names') && errors === undefined) {
    console.log(`${await measurePackNames(SHIPPED_FILES)}\n`);
  }
  return parts.some((part) => !APART.includes(part)) ? measureNames(options.value) : 0;
}

async function tellDates(): Promise<string> {
  const today = utcDay(Date.now());
  const report = await measureDates(join(process.cwd(), PAGES), today, () => performance.now());
  return report ?? `eval: ${PAGES} is not there, so no days were read`;
}

async function measureNames({ parts, errors, sets }: EvalOptions): Promise<number> {
  const wanted = errors === undefined ? sets : [errors];
  const data = await loadData(join(process.cwd(), FOLDER), wanted);
  if (data === null) {
    console.log(`eval: ${FOLDER} is not there, so nothing was measured`);
    return 0;
  }
  const unknown = unknownSets(wanted, data);
  if (unknown.length > 0) return complain(`${FOLDER} has no set ${unknown.join(', ')}`);
  if (errors === undefined) {
    const means = { compromise: compromiseBaseline(nlp), clock: () => performance.now() };
    for await (const report of measure(parts, data, means)) console.log(`${report}\n`);
    if (parts.includes('fit') && data.linking.length > 0) {
      for await (const report of measureFit(data, SHIPPED_FILES)) console.log(`${report}\n`);
    }
  } else {
    for await (const error of tellErrors(data.linking, data.people)) console.log(`${error}\n`);
  }
  console.log(`${Math.round(process.uptime())} s in all`);
  return 0;
}

function unknownSets(wanted: readonly string[], { linking, names }: EvalData): readonly string[] {
  const known = [...linking, ...names].map(({ name }) => name);
  return wanted.filter((name) => !known.includes(name));
}

function complain(message: string): number {
  console.error(`eval: ${message}`);
  return 2;
}
