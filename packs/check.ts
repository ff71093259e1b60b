import { existsSync, readFileSync } from 'node:fs';
import { checkCompleteness } from './checks/completeness.ts';
import { countPeople } from './checks/counts.ts';
import { parseDisagreements } from './checks/disagreements.ts';
import { checkDuplicates } from './checks/duplicates.ts';
import { checkElections } from './checks/elections.ts';
import { compareIdentities } from './checks/identities.ts';
import { parseKnownGaps } from './checks/known-gaps.ts';
import { checkPartyNames } from './checks/party-names.ts';
import type { Check, Problem } from './checks/problem.ts';
import { checkReferences } from './checks/references.ts';
import { checkRelations } from './checks/relations.ts';
import { checkSingleHolders } from './checks/single-holders.ts';
import { checkSourcing } from './checks/sourcing.ts';
import { checkStandard } from './checks/standard.ts';
import { checkSuccessors } from './checks/successors.ts';
import { checkWording } from './checks/wording.ts';
import { outputs } from './outputs.ts';
import type { PackSources } from './pack-sources.ts';
import { DISAGREEMENTS, KNOWN_GAPS, LOADED_WORDS, SOURCES } from './paths.ts';
import { readSources } from './read-sources.ts';
import { hasReferenceList, readReferenceList } from './reference-list.ts';

/** The words of the list; a line starting with `#` explains. */
function loadedWords(): string[] {
  const lines = readFileSync(LOADED_WORDS, 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

/** Nobody should review sources that are not what ships. */
function checkBuilt(all: PackSources): Problem[] {
  try {
    return outputs(all)
      .filter(({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
      .map(({ name }) => ({ at: name, reason: 'is older than its sources' }));
  } catch (error) {
    return [{ at: 'packs/sources', reason: `cannot be built: ${String(error)}` }];
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
