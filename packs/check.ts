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
import { checkLicences } from './checks/licensing';
import type { Check, PackProblem } from './checks/problem';
import { checkReferences, checkRelations } from './checks/references';
import { checkSourcing } from './checks/sourcing';
import { checkStandard, parseKnownGaps } from './checks/standard';
import { checkCompleteness, checkSingleHolders, checkSuccessors } from './checks/terms';
import { checkWording } from './checks/wording';
import { parseLicences } from './licences';
import { isBuilt, outputs } from './outputs';
import { DISAGREEMENTS, KNOWN_GAPS, LICENCES, LOADED_WORDS } from './paths';
import { type PackSources, readPacks, type WrittenPack } from './read-sources';

/** The words of the list; a line starting with `#` explains. */
function loadedWords(): string[] {
  const lines = readFileSync(LOADED_WORDS, 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

/** Nobody should review sources that are not what ships. */
function checkBuilt(packs: readonly WrittenPack[]): PackProblem[] {
  try {
    return outputs(packs)
      .filter((output) => !isBuilt(output))
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

const licences = parseLicences(readFileSync(LICENCES, 'utf8'));
const gaps = parseKnownGaps(readFileSync(KNOWN_GAPS, 'utf8'));
/** Every pack is held to these. */
const CHECKS: readonly Check[] = [
  checkDuplicates,
  checkSingleHolders,
  checkCompleteness,
  checkSuccessors,
  checkReferences,
  checkRelations,
  checkElections,
  checkPartyNames,
  checkSourcing,
  checkWording(loadedWords()),
];
/** A pack that people read fact by fact is held to a standard by class too. */
const CURATED: readonly Check[] = [checkStandard(gaps)];

/** Prints what is wrong in a pack, and whom it holds; true where nothing is wrong. */
async function checkPack({ header, sources }: WrittenPack): Promise<boolean> {
  const always = [...CHECKS, checkLicences(header, licences)];
  const checks = header.id === 'starter' ? [...always, ...CURATED] : always;
  const identities = await compareWithList(sources);
  const problems = [...checks.flatMap((check) => check(sources)), ...identities.problems];
  for (const { at, reason } of problems) console.error(`${header.id}: ${at}: ${reason}`);
  console.log(`${header.id}: ${countPeople(sources)}`);
  console.log(identities.line);
  return problems.length === 0;
}

const packs = readPacks();
const stale = checkBuilt(packs);
for (const { at, reason } of stale) console.error(`${at}: ${reason}`);
let sound = stale.length === 0;
for (const pack of packs) sound = (await checkPack(pack)) && sound;
console.log(`${gaps.length} people with a known gap (packs/known-gaps.yaml)`);
process.exitCode = sound ? 0 : 1;
