import { readFileSync } from 'node:fs';
import { checkCompleteness } from './checks/completeness.ts';
import { countPeople } from './checks/counts.ts';
import { checkDuplicates } from './checks/duplicates.ts';
import { checkElections } from './checks/elections.ts';
import { checkPartyNames } from './checks/party-names.ts';
import type { Check, Problem } from './checks/problem.ts';
import { checkReferences } from './checks/references.ts';
import { checkRelations } from './checks/relations.ts';
import { checkSingleHolders } from './checks/single-holders.ts';
import { checkSourcing } from './checks/sourcing.ts';
import { checkWording } from './checks/wording.ts';
import type { PackSources } from './pack-sources.ts';
import { LOADED_WORDS, SOURCES, STARTER_PACK } from './paths.ts';
import { readSources } from './read-sources.ts';
import { serialise } from './serialise.ts';

/** The words of the list; a line starting with `#` explains. */
function loadedWords(): string[] {
  const lines = readFileSync(LOADED_WORDS, 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

/** Nobody should review sources that are not what ships. */
function checkBuilt(all: PackSources): Problem[] {
  const built = readFileSync(STARTER_PACK, 'utf8') === serialise(all);
  return built ? [] : [{ at: 'public/packs/starter.json', reason: 'is older than its sources' }];
}

const checks: Check[] = [
  checkDuplicates,
  checkSingleHolders,
  checkCompleteness,
  checkReferences,
  checkRelations,
  checkElections,
  checkPartyNames,
  checkSourcing,
  checkWording(loadedWords()),
  checkBuilt,
];
const all = readSources(SOURCES);
const problems = checks.flatMap((check) => check(all));
for (const { at, reason } of problems) console.error(`${at}: ${reason}`);
console.log(countPeople(all));
process.exitCode = problems.length > 0 ? 1 : 0;
