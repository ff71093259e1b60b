import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import * as v from 'valibot';
import { countPeople } from './checks/counts';
import { checkDuplicates, checkElections, checkPartyNames } from './checks/duplicates';
import {
  compareIdentities,
  parseDisagreements,
  type Reference,
  referenceSchema,
} from './checks/identities';
import type { Check, PackProblem } from './checks/problem';
import { checkReferences, checkRelations } from './checks/references';
import { checkSourcing } from './checks/sourcing';
import { checkStandard, parseKnownGaps } from './checks/standard';
import { checkCompleteness, checkSingleHolders, checkSuccessors } from './checks/terms';
import { checkWording } from './checks/wording';
import { outputs } from './outputs';
import { DISAGREEMENTS, KNOWN_GAPS, LOADED_WORDS, SOURCES } from './paths';
import type { PackSources } from './read-sources';
import { readSources } from './read-sources';

/** The words of the list; a line starting with `#` explains. */
function loadedWords(): string[] {
  const lines = readFileSync(LOADED_WORDS, 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

/** Nobody should review sources that are not what ships. */
function checkBuilt(all: PackSources): PackProblem[] {
  try {
    return outputs(all)
      .filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
      .map(({ name }) => ({ at: name, reason: 'is older than its sources' }));
  } catch (error) {
    return [{ at: 'packs/sources', reason: `cannot be built: ${String(error)}` }];
  }
}

/** Where a list of people to compare with may lie; it is no part of the project. */
const REFERENCE = fileURLToPath(new URL('../../shared/data/people.jsonl.gz', import.meta.url));

/** Whether there is a list to compare with. */
function hasReferenceList(): boolean {
  return existsSync(REFERENCE);
}

/** Its people, one JSON a line, never held whole. Throws at a line that is not one. */
async function* readReferenceList(): AsyncGenerator<Reference> {
  const input = createReadStream(REFERENCE).pipe(createGunzip());
  for await (const line of createInterface({ input })) {
    yield v.parse(referenceSchema, JSON.parse(line));
  }
}

/** Names and births against a list of people beside the project, where there is one. */
async function compareWithList(all: PackSources) {
  if (!hasReferenceList()) {
    return { problems: [], line: 'no list of people beside the project: identifiers not compared' };
  }
  const known = parseDisagreements(readFileSync(DISAGREEMENTS, 'utf8'));
  const { compared, problems } = await compareIdentities(all, readReferenceList(), known);
  return {
    problems,
    line: `${compared} identifiers compared, ${known.length} known disagreements`,
  };
}

const gaps = parseKnownGaps(readFileSync(KNOWN_GAPS, 'utf8'));
const checks: Check[] = [
  checkDuplicates,
  checkSingleHolders,
  checkCompleteness,
  checkSuccessors,
  checkStandard(gaps),
  checkReferences,
  checkRelations,
  checkElections,
  checkPartyNames,
  checkSourcing,
  checkWording(loadedWords()),
  checkBuilt,
];
const all = readSources(SOURCES);
const identities = await compareWithList(all);
const problems = [...checks.flatMap((check) => check(all)), ...identities.problems];
for (const { at, reason } of problems) console.error(`${at}: ${reason}`);
console.log(countPeople(all));
console.log(`${gaps.length} people with a known gap (packs/known-gaps.yaml)`);
console.log(identities.line);
process.exitCode = problems.length > 0 ? 1 : 0;
